import type { Rule } from "../../rule-kit/rule.js";
import { infoOf } from "../../engine/rule-info.js";
import { readArguments } from "../args.js";
import { UsageError } from "../failures.js";
import type { Io } from "../io.js";
import { rulesAround } from "../open-document.js";

const usage = `intlint rules [--json]   lists every rule, with those of plugins
  --config FILE, --no-config   as for lint
`;

/** Prints every rule: a line each, or all as JSON. */
export async function listRules(argv: readonly string[], io: Io): Promise<number> {
  const given = readArguments(argv, {
    json: { takes: "nothing" },
    config: { takes: "value" },
    "no-config": { takes: "nothing" },
    help: { takes: "nothing", short: "h" },
  } as const);
  if (given.positionals.length > 0) {
    throw new UsageError("rules takes no names; `intlint explain <rule>` prints one rule's page");
  }
  if (given.flags.has("help")) {
    await io.stdout.write(usage);
    return 0;
  }
  const rules = rulesAround(given, io);
  await (given.flags.has("json") ? io.stdout.write(asJson(rules), "json") : io.stdout.write(asTable(rules)));
  return 0;
}

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
