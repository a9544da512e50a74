import type { Rule } from "../../rule-kit/rule.js";
import { infoOf } from "../../engine/rule-info.js";
import { defineCommand } from "../command.js";
import { UsageError } from "../failures.js";
import type { Io } from "../io.js";
import { rulesAround } from "../run/open-document.js";
import { alignedColumns } from "../../report/display.js";
import { columnsOf } from "../terminal.js";
import { rulesUsage } from "../usage/rules.js";

/** Prints every rule: a line each, or all as JSON. */
export const listRules = defineCommand(rulesUsage, async (given, io) => {
  if (given.positionals.length > 0) {
    throw new UsageError("rules takes no names; `intlint explain <rule>` prints one rule's page");
  }
  const rules = rulesAround(given, io);
  await (given.flags.has("json") ? io.stdout.write(asJson(rules), "json") : io.stdout.write(asTable(rules, io)));
  return 0;
});

function asJson(rules: readonly Rule[]): string {
  return `${JSON.stringify(rules.map(infoOf), undefined, 2)}\n`;
}

function asTable(rules: readonly Rule[], io: Io): string {
  const rows = rules.map(({ id, severity, confidence, fixable, summary }) => {
    return [id, severity, confidence, fixable ?? "-", summary] as const;
  });
  const header = ["rule", "severity", "confidence", "fix", "summary"] as const;
  return alignedColumns([header, ...rows], io.stdout.isTerminal ? { columns: columnsOf(io) } : {});
}
