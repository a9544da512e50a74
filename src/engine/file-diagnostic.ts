import type { Message, Severity } from "../rule-kit/finding.js";
import type { Diagnostic } from "./diagnostic.js";
import { internalErrorId } from "./internal-error.js";
import { ruleUrl } from "./render.js";

/** A diagnostic about a whole file, at its beginning. */
export function fileDiagnostic(
  { path, rule, severity, url }: Pick<Diagnostic, "path" | "rule" | "url"> & { readonly severity: Severity },
  { what, why, help }: Required<Message>,
): Diagnostic {
  const start = { offset: 0, line: 1, column: 1 };
  const range = { start, end: start };
  const common = { confidence: "certain", identity: `${rule} /`, pointer: "", related: [], fixes: [] } as const;
  return { ...common, path, rule, severity, message: what, why, help, range, url };
}

/** The only diagnostic of a file on which the tool itself failed; other files are linted. */
export function toolFailure(path: string, error: unknown): Diagnostic {
  return fileDiagnostic(
    { path, rule: internalErrorId, severity: "error", url: ruleUrl(internalErrorId) },
    {
      what: `intlint failed on this file: ${error instanceof Error ? error.message : String(error)}`,
      why: "Nothing in it was checked.",
      help: "Please report it with the file, or a part of it that shows the failure.",
    },
  );
}
