import type { Diagnostic } from "./diagnostic.js";
import { internalErrorId } from "./internal-error.js";
import { ruleUrl } from "./render.js";

/** The only diagnostic of a file on which the tool itself failed; other files are linted. */
export function toolFailure(path: string, error: unknown): Diagnostic {
  const start = { offset: 0, line: 1, column: 1 };
  return {
    path,
    rule: internalErrorId,
    severity: "error",
    confidence: "certain",
    message: `intlint failed on this file: ${error instanceof Error ? error.message : String(error)}`,
    why: "Nothing in it was checked.",
    help: "Please report it with the file, or a part of it that shows the failure.",
    identity: `${internalErrorId} /`,
    pointer: "",
    range: { start, end: start },
    related: [],
    fixes: [],
    url: ruleUrl(internalErrorId),
  };
}
