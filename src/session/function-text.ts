import type { FunctionSpec } from "jsonata-check/functions";
import { ANY, printType } from "jsonata-check/types";
import { functionDocs } from "../vendor/function-docs.js";

/** A function as it is called, with what it gives: `$trim(str) → string`. */
export function signatureOf(spec: FunctionSpec): string {
  return `$${spec.name}(${parametersOf(spec).join(", ")}) → ${printType(spec.resultFor(() => ANY))}`;
}

/** The names of its parameters, each with a `?` where it may be left out. */
export function parametersOf({ name, parameters }: FunctionSpec): readonly string[] {
  return (
    functionDocs.get(name)?.parameters ??
    parameters.map((parameter) => `${parameter.isRest ? "..." : ""}${parameter.name}`)
  );
}

/** What it does, with an example; undefined for a function of which nothing is known but its name. */
export function functionMarkdown({ name }: FunctionSpec): string | undefined {
  const doc = functionDocs.get(name);
  if (doc === undefined) return undefined;
  const result = doc.result === undefined ? "" : `  /* ${doc.result} */`;
  return `${doc.text}\n\n\`\`\`jsonata\n${doc.call}${result}\n\`\`\``;
}
