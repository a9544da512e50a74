import { rules } from "../../../generated/rules.js";
import { ruleUrl } from "../../engine/render.js";
import { readArguments } from "../args.js";
import { UsageError } from "../failures.js";
import type { Io } from "../io.js";

/** Prints every rule: a line each, or all as JSON. */
export async function listRules(argv: readonly string[], io: Io): Promise<number> {
  const given = readArguments(argv, {
    json: { takes: "nothing" },
    help: { takes: "nothing", short: "h" },
  } as const);
  if (given.positionals.length > 0) {
    throw new UsageError("rules takes no names; `intlint explain <rule>` prints one rule's page");
  }
  if (given.flags.has("help")) await io.stdout.write("intlint rules [--json]   lists every rule\n");
  else await io.stdout.write(given.flags.has("json") ? asJson() : asTable());
  return 0;
}

function asJson(): string {
  const list = rules.map(({ id, severity, confidence, fixable, summary, aliases = [] }) => {
    return { id, severity, confidence, fixable: fixable ?? null, summary, aliases, url: ruleUrl(id) };
  });
  return `${JSON.stringify(list, undefined, 2)}\n`;
}

function asTable(): string {
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
