import type { JudgedExpression } from "../../../rule-kit/index.js";
import type { ExpressionEdit, ExpressionFix, Problem } from "jsonata-check";
import { type Expression, type ObjectConstructor, visit } from "jsonata-check/syntax";
import type { Span } from "jsonata-check/text";

/** The result in its current form, branch by branch. */
export function inCurrentForm(
  expression: JudgedExpression,
  { result, span, related }: Problem<"old-contract">,
): ExpressionFix | undefined {
  const edits: ExpressionEdit[] = [];
  for (const place of [span, ...related]) {
    const text = currentForm(expression, result, place);
    if (text === undefined) return undefined;
    edits.push({ span: place, text });
  }
  return { title: "Return the result in its current form", tier: "suggestion", edits };
}

function currentForm(expression: JudgedExpression, result: string, span: Span): string | undefined {
  const value = expression.text.slice(span.start, span.end);
  switch (expression.role) {
    case "error":
      if (result === "string") return `{ 'status': status, 'message': ${value} }`;
      return value === expression.text.trim() ? `${value} ? { 'status': status } : null` : undefined;
    case "rate-limit-headers":
      return `{ 'reset': ${value} }`;
    case "webhook-payload":
      return `{ 'body': ${value}, 'headers': headers, 'query': query }`;
    case "webhook-verification":
      return verification(expression, span);
    default:
      return undefined;
  }
}

function verification({ analysis, text }: JudgedExpression, span: Span): string | undefined {
  const object = analysis.root === undefined ? undefined : objectAt(analysis.root, span);
  if (object === undefined) return undefined;
  const names: Readonly<Record<string, string>> = { statusCode: "status_code", body: "body", headers: "headers" };
  const parts = object.pairs.map(({ key, value }) => {
    const name = key.type === "string" ? new Map(Object.entries(names)).get(key.value) : undefined;
    return name === undefined ? undefined : `'${name}': ${text.slice(value.start, value.end)}`;
  });
  if (parts.includes(undefined)) return undefined;
  return `{ 'type': 'verify', 'verification_response': { ${parts.join(", ")} } }`;
}

function objectAt(root: Expression, { start, end }: Span): ObjectConstructor | undefined {
  let found: ObjectConstructor | undefined;
  visit(root, {
    enter(node) {
      if (node.type === "object" && node.start === start && node.end === end) found = node;
    },
  });
  return found;
}
