import type { FunctionSpec } from "jsonata-check/functions";
import { ANY, printType } from "jsonata-check/types";
import { functionDocs } from "../vendor/function-docs.js";

/** A function's call and result type: `$trim(str) → string`. */
export function signatureOf(spec: FunctionSpec): string {
  return `$${spec.name}(${parametersOf(spec).join(", ")}) → ${printType(spec.resultFor(() => ANY))}`;
}

/** The parameter names; optional ones end with `?`. */
export function parametersOf({ name, parameters }: FunctionSpec): readonly string[] {
  return (
    functionDocs.get(name)?.parameters ??
    parameters.map((parameter) => `${parameter.isRest ? "..." : ""}${parameter.name}`)
  );
}

/** The function's documentation with an example; undefined if only its name is known. */
export function functionMarkdown({ name }: FunctionSpec): string | undefined {
  const doc = functionDocs.get(name);
  if (doc === undefined) return undefined;
  const result = doc.result === undefined ? "" : `  /* ${doc.result} */`;
  return `${doc.text}\n\n\`\`\`jsonata\n${doc.call}${result}\n\`\`\``;
}
