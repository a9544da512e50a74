import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** One case of JSONata's own test suite. */
export interface SuiteCase {
  readonly group: string;
  readonly case: string;
  readonly expr: string;
  readonly data?: unknown;
  readonly bindings?: Readonly<Record<string, unknown>>;
  /** Absent where the result is nothing, or an error. */
  readonly result?: unknown;
  readonly code?: string;
  readonly error?: { readonly code?: string };
}

const path = fileURLToPath(new URL("../../../../shared/corpora/jsonata-suite.jsonl", import.meta.url));

/** Whether the corpus is there: it is no part of the repository. */
export const hasSuite = existsSync(path);

export function readSuite(): readonly SuiteCase[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as SuiteCase);
}

/** The engine's code of the error that a case ends with; undefined when it succeeds. */
export function errorCode(suiteCase: SuiteCase): string | undefined {
  return suiteCase.code ?? suiteCase.error?.code;
}

/** A name of the case for messages. */
export function nameOf(suiteCase: SuiteCase): string {
  return `${suiteCase.group}/${suiteCase.case}`;
}
