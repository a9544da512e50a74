import type { Expression, Pair } from "../ast.js";
import type { Span } from "../../text/span.js";
import type { ExpressionContext } from "../context.js";
import { resultsOf } from "../results.js";
import { hasKind } from "../types/members.js";
import type { Type } from "../types/type.js";
import type { ExpressionFix, Inferred, Problem } from "../problems.js";
import type { Hint } from "./hint.js";
import { bareName } from "./names.js";

/** `{ type: 1 }`: a key without quotes is looked up in the input. */
export const unquotedKeys: Hint = ({ text, root, nodes, context }) => {
  const problems: Problem[] = [];
  const asked = askedKeys(root, context);
  for (const { node, isAtRoot } of nodes) {
    // Inside of a path a key may be a field of the item, on purpose.
    if (node.type !== "object" || !isAtRoot) continue;
    if (context.isStep && node.pairs.some(mayBeComputed)) continue;
    for (const { key: keyNode } of node.pairs) {
      const key = bareName(keyNode);
      const found = key === undefined || !context.roots.has(key) ? undefined : asked(node, key);
      if (key === undefined || (context.roots.has(key) && found === undefined)) continue;
      const span = { start: keyNode.start, end: keyNode.end };
      problems.push({
        kind: "unquoted-key",
        data: { key, found },
        span,
        related: [],
        fix: quoteKey(key, span, text, context.isStep),
      });
    }
  }
  return problems;
};

/**
 * Of a key that the field asks its result for, what its namesake in the input is: `{ body: body }` is meant as that key.
 * Undefined for every other key, and where the namesake is a text.
 */
function askedKeys(
  root: Expression,
  { input, expects }: ExpressionContext,
): (node: Expression, key: string) => Type | undefined {
  const asked = expects?.object?.properties;
  if (asked === undefined) return () => undefined;
  const results = new Set(resultsOf(root));
  return (node, key) => {
    const found = asked.has(key) && results.has(node) ? input.object?.properties.get(key) : undefined;
    return found?.any === true || (found && !hasKind(found, "string")) ? found : undefined;
  };
}

/** Whether a pair may be a key and a value that the input of a step gives: `{ name: value }`. */
function mayBeComputed({ key, value }: Pair): boolean {
  return bareName(key) === undefined || bareName(value) !== undefined;
}

/** `{ status: 1 }`: the key is what the input has there, and no text. */
export function valueAsKey(problem: Inferred<"operand-type">, text: string): Problem<"unquoted-key"> | undefined {
  const { operator, start, end, actual } = problem;
  const key = text.slice(start, end);
  if (operator !== "{" || !/^[A-Za-z_]\w*$/.test(key)) return undefined;
  const span = { start, end };
  return { kind: "unquoted-key", data: { key, found: actual }, span, related: [], fix: quoteKey(key, span, text) };
}

function quoteKey(key: string, span: Span, text: string, isGuess = false): ExpressionFix {
  const quote = text.includes('"') ? '"' : "'";
  return {
    title: "Quote the key",
    tier: isGuess ? "unsafe" : "safe",
    edits: [{ span, text: `${quote}${key}${quote}` }],
  };
}

/** The same literal key twice in one object: evaluation throws D1009. */
export const duplicateKeys: Hint = ({ nodes }) => {
  const problems: Problem[] = [];
  for (const { node } of nodes) {
    if (node.type === "sort" || node.type === "placeholder") continue;
    if (node.type === "object") addDuplicates(node.pairs, problems);
    if (node.group !== undefined) addDuplicates(node.group.pairs, problems);
  }
  return problems;
};

function addDuplicates(pairs: readonly Pair[], problems: Problem[]): void {
  const first = new Map<string, Expression>();
  for (const { key } of pairs) {
    if (key.type !== "string" || key.predicates.length > 0) continue;
    const before = first.get(key.value);
    if (before === undefined) first.set(key.value, key);
    else {
      const span = { start: key.start, end: key.end };
      const related = [{ start: before.start, end: before.end }];
      problems.push({ kind: "duplicate-key", data: { key: key.value }, span, related });
    }
  }
}
