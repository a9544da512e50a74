import { rules } from "../../../generated/rules.js";
import { infoOf } from "../../engine/rule-info.js";
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
  else await (given.flags.has("json") ? io.stdout.write(asJson(), "json") : io.stdout.write(asTable()));
  return 0;
}

function asJson(): string {
  return `${JSON.stringify(rules.map(infoOf), undefined, 2)}\n`;
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
