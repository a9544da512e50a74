import { existsSync, readFileSync } from "node:fs";

const file = new URL("../../../../shared/corpora/jsonata-suite.jsonl", import.meta.url);

/** Whether the suite is at hand: it is no part of the repository. */
export const hasSuite = existsSync(file);

/** Said where the suite is absent. */
export const suiteAbsent = hasSuite ? "" : " (skipped: ../shared/corpora/jsonata-suite.jsonl is absent)";

/** A case of the engine's own test suite. */
export interface SuiteCase {
  readonly group: string;
  readonly case: string;
  readonly expr: string;
  /** The input; absent for nothing. */
  readonly data?: unknown;
  readonly bindings?: Readonly<Record<string, unknown>>;
  /** Absent where the result is nothing, or an error. */
  readonly result?: unknown;
  readonly code?: string;
  readonly error?: { readonly code?: string };
}

/** The cases of the engine's own test suite. */
export function suiteCases(): readonly SuiteCase[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as SuiteCase);
}

/** The engine's code of the error that a case ends with; undefined where it succeeds. */
export function errorCode(suiteCase: SuiteCase): string | undefined {
  return suiteCase.code ?? suiteCase.error?.code;
}

/** The expressions of the suite, each once. */
export function suiteExpressions(): readonly string[] {
  return [...new Set(suiteCases().map(({ expr }) => expr))];
}
