import type { Expression, ObjectConstructor, Pair, Transform } from "../syntax/ast.js";
import { replacing } from "../repairs/replacing.js";
import { type Span, spanOf } from "../text/span.js";
import type { ExpressionContext } from "../context.js";
import { resultsOf } from "../results.js";
import { hasKind } from "../types/members.js";
import { ANY, type Type } from "../types/type.js";
import type { ExpressionFix, Inferred, Problem } from "../problems.js";
import type { Hint } from "./hint.js";
import { bareName } from "./names.js";

/** `{ type: 1 }`: an unquoted key is looked up in the input. */
export const unquotedKeys: Hint = ({ text, root, of, context }) => {
  const problems: Problem[] = [];
  const asked = askedKeys(root, context);
  for (const { node } of of("transform")) problems.push(...deletedNames(node, text));
  for (const { node, isAtRoot } of of("object")) {
    const isComputed = context.isLenient && node.pairs.some(mayBeComputed);
    for (const { key: keyNode, value } of node.pairs) {
      const key = bareName(keyNode) ?? hyphenatedKey(keyNode, text);
      if (key === undefined) continue;
      const isOfItem = !isAtRoot && (bareName(value) === key || isCalculated(value, key));
      if (isOfItem || key.includes("-") || ((!isAtRoot || context.isLenient) && isAmongLiterals(node, key, text))) {
        problems.push(keyOfItself(key, keyNode, text));
        continue;
      }
      if (isComputed) continue;
      // Inside a path, a key may intentionally be a field of the item.
      const mayBeField = !isAtRoot || context.roots.has(key);
      const found = mayBeField ? asked(node, key, isAtRoot) : undefined;
      if (mayBeField && found === undefined) continue;
      const span = spanOf(keyNode);
      const fix = quoteKey(key, span, text, context.isLenient);
      problems.push({ kind: "unquoted-key", key, found, code: found && "T1003", span, related: [], fix });
    }
  }
  return problems;
};

/** `{ price: price * 2 }`: if the field is a number, it is no key, and if it is a string, it is no operand. */
function isCalculated(value: Expression, key: string): boolean {
  if (value.type !== "binary" || !/^[-+*/%]$/.test(value.operator)) return false;
  return bareName(value.left) === key || bareName(value.right) === key;
}

/** `|items|{}, [tags, lines]|`: the names of the fields to remove, which are looked up. */
function deletedNames({ delete: names }: Transform, text: string): readonly Problem[] {
  const elements = names?.type === "array" ? names.elements : [];
  if (elements.some((element) => bareName(element) === undefined)) return [];
  return elements.map((element) => ({ ...keyOfItself(bareName(element) ?? "", element, text), code: "T2012" }));
}

/** `{ Content-Type: 'text/plain' }`: a difference is no key. */
function hyphenatedKey(key: Expression, text: string): string | undefined {
  const written = key.type === "binary" ? text.slice(key.start, key.end) : "";
  return /^[A-Za-z_]\w*(?:-\w+)+$/.test(written) ? written : undefined;
}

/** `{ 'id': id, 'kind': 'a', name: title }`: the only key without quotes, and a name that nothing else reads. */
function isAmongLiterals({ pairs }: ObjectConstructor, key: string, text: string): boolean {
  const literal = pairs.filter((pair) => pair.key.type === "string").length;
  return literal >= 2 && literal === pairs.length - 1 && text.split(new RegExp(`\\b${key}\\b`)).length === 2;
}

/** `items.{ id: id }`: a key that is looked up and was not meant to be. */
function keyOfItself(key: string, { start, end }: Expression, text: string): Problem<"unquoted-key"> {
  const span = { start, end };
  return { kind: "unquoted-key", key, found: ANY, span, related: [], fix: quoteKey(key, span, text) };
}

/**
 * For a key that the expected result has, the type of the input field with that name: `{ body: body }` means the key.
 * Undefined for other keys, and if the field is a string. Inside a path, only for required keys that the object lacks.
 */
function askedKeys(
  root: Expression,
  { input, expects }: ExpressionContext,
): (node: ObjectConstructor, key: string, isAtRoot: boolean) => Type | undefined {
  const asked = expects?.object?.properties;
  if (asked === undefined) return () => undefined;
  let results: ReadonlySet<Expression> | undefined;
  return (node, key, isAtRoot) => {
    const wanted = asked.get(key);
    if (wanted === undefined || !(results ??= new Set(resultsOf(root))).has(node)) return undefined;
    if (!isAtRoot) return hasKind(wanted, "nothing") || hasLiteral(node, key) ? undefined : ANY;
    const found = input.object?.properties.get(key);
    return found?.any === true || (found && !hasKind(found, "string")) ? found : undefined;
  };
}

function hasLiteral({ pairs }: ObjectConstructor, name: string): boolean {
  return pairs.some(({ key }) => key.type === "string" && key.value === name);
}

/** Whether a pair may be a key and a value from the input of a step: `{ name: value }`. */
function mayBeComputed({ key, value }: Pair): boolean {
  return bareName(key) === undefined || bareName(value) !== undefined;
}

/** `{ status: 1 }`: the key is the input's value, which is not a string. */
export function valueAsKey(problem: Inferred<"operand-type">, text: string): Problem<"unquoted-key"> | undefined {
  const { operator, actual: found, code } = problem;
  const span = spanOf(problem);
  const key = text.slice(span.start, span.end);
  if (operator !== "{" || !/^[A-Za-z_]\w*$/.test(key)) return undefined;
  return { kind: "unquoted-key", key, found, code, span, related: [], fix: quoteKey(key, span, text) };
}

function quoteKey(key: string, span: Span, text: string, isGuess = false): ExpressionFix {
  const quote = text.includes('"') ? '"' : "'";
  return replacing(span, `${quote}${key}${quote}`, { title: "Quote the key", tier: isGuess ? "unsafe" : "safe" });
}

/** The same literal key twice in one object: evaluation throws D1009. */
export const duplicateKeys: Hint = ({ text, nodes }) => {
  if (!text.includes("{")) return [];
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
      problems.push({ kind: "duplicate-key", key: key.value, code: "D1009", span, related });
    }
  }
}
