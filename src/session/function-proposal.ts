import type { FunctionSpec } from "jsonata-check/functions";
import type { Span } from "jsonata-check/text";
import { functionDocs } from "../vendor/function-docs.js";
import { functionMarkdown, signatureOf } from "./function-text.js";
import type { Proposal } from "./insertion.js";

/** A call of a function with a value for each required parameter; `text` is the expression. */
export function functionProposal(spec: FunctionSpec, span: Span, text: string): Proposal {
  const documentation = functionMarkdown(spec);
  const isCalled = /^\s*\(/.test(text.slice(span.end));
  const parameters = functionDocs.get(spec.name)?.parameters ?? spec.parameters.map(({ name }) => name);
  const required = parameters.filter(
    (parameter) => !parameter.endsWith("?") && parameter !== "…" && !parameter.startsWith("..."),
  );
  const kinds = signatureKinds(spec);
  const holes = required.flatMap((_, index) => [...(index === 0 ? [] : [", "]), { hole: exampleOf(kinds[index]) }]);
  return {
    ...{ label: `$${spec.name}`, kind: "function", detail: signatureOf(spec), span },
    ...(documentation === undefined ? {} : { documentation }),
    insertion: isCalled ? [`$${spec.name}`] : [`$${spec.name}(`, ...holes, ")"],
  };
}

/** The parameter types of a signature, one letter each. */
function signatureKinds({ signature, parameters }: FunctionSpec): readonly (string | undefined)[] {
  if (signature === undefined) return parameters.map(({ type }) => type.charAt(0));
  const wanted = (signature.slice(1).split(":")[0] ?? "").replaceAll(/<[^<>]*(?:<[^<>]*>)?[^<>]*>/g, "");
  return (wanted.match(/\([a-z]+\)|[a-z]/g) ?? []).map((kind) => kind.replace("(", "").charAt(0));
}

/** A placeholder value of the type. */
function exampleOf(kind: string | undefined): string {
  switch (kind) {
    case "s":
      return "''";
    case "n":
      return "0";
    case "b":
      return "true";
    case "a":
      return "[]";
    case "o":
      return "{}";
    case "f":
      return "function($v) { $v }";
    default:
      return "$";
  }
}
