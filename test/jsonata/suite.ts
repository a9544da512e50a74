import { existsSync, readFileSync } from "node:fs";

const file = new URL("../../../shared/corpora/jsonata-suite.jsonl", import.meta.url);

export const hasSuite = existsSync(file);

/** Said where the suite is absent. */
export const suiteAbsent = hasSuite ? "" : " (skipped: ../shared/corpora/jsonata-suite.jsonl is absent)";

/** The expressions of the engine's own test suite, each once. */
export function suiteExpressions(): readonly string[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return [...new Set(lines.map((line) => (JSON.parse(line) as { readonly expr: string }).expr))];
}
