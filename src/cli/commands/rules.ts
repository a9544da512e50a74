import type { Rule } from "../../rule-kit/rule.js";
import { infoOf } from "../../engine/rule-info.js";
import { defineCommand } from "../command.js";
import { UsageError } from "../failures.js";
import { rulesAround } from "../run/open-document.js";
import { rulesUsage } from "../usage/rules.js";

/** Prints every rule: a line each, or all as JSON. */
export const listRules = defineCommand(rulesUsage, async (given, io) => {
  if (given.positionals.length > 0) {
    throw new UsageError("rules takes no names; `intlint explain <rule>` prints one rule's page");
  }
  const rules = rulesAround(given, io);
  await (given.flags.has("json") ? io.stdout.write(asJson(rules), "json") : io.stdout.write(asTable(rules)));
  return 0;
});

function asJson(rules: readonly Rule[]): string {
  return `${JSON.stringify(rules.map(infoOf), undefined, 2)}\n`;
}

function asTable(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, severity, confidence, fixable, summary }) => {
    return [id, severity, confidence, fixable ?? "-", summary] as const;
  });
  const header = ["rule", "severity", "confidence", "fix", "summary"] as const;
  const table = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}
