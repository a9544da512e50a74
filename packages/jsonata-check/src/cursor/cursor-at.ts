import type { ExpressionContext } from "../context.js";
import { inferExpression, type Inference } from "../infer/infer-expression.js";
import { resultsOf } from "../results.js";
import type { AstNode, Expression, Pair } from "../syntax/ast.js";
import { parse } from "../syntax/parse.js";
import type { Token } from "../syntax/token.js";
import { endsOperand, tokensOf } from "../syntax/tokens.js";
import { visit } from "../syntax/visit.js";
import type { Span } from "../text/span.js";
import { ANY, objectType, stringsType, type Type } from "../types/type.js";

/** What may be written at a place of a possibly unfinished expression. */
export type Cursor =
  | ({ readonly kind: "operand" | "step" } & NamesAtCursor)
  /** The content of a string; the span excludes the quotes. */
  | ({ readonly kind: "string"; readonly quote: string } & NamesAtCursor)
  /** An operator or suffix after a complete operand; `expected` is the type that the operand must have as a part of the result. */
  | { readonly kind: "operator"; readonly span: Span; readonly expected: Type | undefined };

/** The facts about a place for a value. */
export interface NamesAtCursor {
  /** The span to replace: the word around the place, or empty. */
  readonly span: Span;
  /** The type whose fields are names at the place. */
  readonly context: Type;
  /** The visible variables by name without `$`. */
  readonly variables: ReadonlyMap<string, Type>;
  /** The path of names from the input to the place, if known. */
  readonly path: readonly string[];
  /** The type it is compared with or must have; undefined if unknown. */
  readonly expected: Type | undefined;
  /** The object type whose keys may be written at the place. */
  readonly keysOf: Type | undefined;
}

/** Determines what may be written at an offset; undefined in comments, numbers and regular expressions. */
export function cursorAt(text: string, offset: number, context: ExpressionContext): Cursor | undefined {
  const { tokens, comments } = tokensOf(text);
  if (comments.some(({ start, end }) => start < offset && offset < end)) return undefined;
  const token = tokens.find((one) => isWithin(one, offset, text));
  if (token?.type === "number" || token?.type === "regex") return undefined;
  const before = tokens.findLast(({ end }) => end <= (token?.start ?? offset));
  if (token?.type === "string") return stringCursor(text, token, context);
  const span = token === undefined ? { start: offset, end: offset } : { start: token.start, end: token.end };
  const isBehindOperand = before !== undefined && endsOperand(before);
  const next = token === undefined ? tokens.find(({ start }) => start >= offset) : undefined;
  if (next !== undefined && !leavesRoom(next, isBehindOperand)) return undefined;
  if (isBehindOperand) return { kind: "operator", span, expected: wantedBefore(text, before.end, context) };
  const kind = before?.id === "." ? "step" : "operand";
  return { kind, ...namesAt(text, span, "`\u{E000}`", context) };
}

/** Whether the place before a token takes an operator (after an operand) or an operand. */
function leavesRoom({ type, id }: Token, isBehindOperand: boolean): boolean {
  if (isBehindOperand) return type !== "operator" || /^[,;:)\]}]$/.test(id);
  return type === "operator" && !/^[([{]$/.test(id);
}

/** Whether a word or a string is being typed at a place; a string ends before its closing quote, if any. */
function isWithin({ type, id, start, end }: Token, offset: number, text: string): boolean {
  if (offset <= start || offset > end || (type === "operator" && !/^[a-z]/.test(id))) return false;
  return type !== "string" || offset < end || !isClosed({ start, end }, text);
}

function isClosed({ start, end }: Span, text: string): boolean {
  return end > start + 1 && text.charAt(end - 1) === text.charAt(start);
}

function stringCursor(text: string, token: Token, context: ExpressionContext): Cursor | undefined {
  const quote = text.charAt(token.start);
  const span = { start: token.start + 1, end: isClosed(token, text) ? token.end - 1 : token.end };
  return { kind: "string", quote, ...namesAt(text, token, `${quote}\u{E000}${quote}`, context), span };
}

/** The facts about a span, found by replacing it with a marker; the text after it counts as far as it parses. */
function namesAt(text: string, span: Span, marker: string, context: ExpressionContext): NamesAtCursor {
  const head = text.slice(0, span.start) + marker;
  const closers = closersOf(text.slice(0, span.start));
  for (const tail of [text.slice(span.end), closers, `: 0${closers}`]) {
    const { root } = parse(head + tail);
    if (root !== undefined) return namesIn(root, span, context);
  }
  return { ...nothingKnown(span), variables: context.variables ?? new Map<string, Type>() };
}

function nothingKnown(span: Span): NamesAtCursor {
  return { span, context: ANY, variables: new Map(), path: [], expected: undefined, keysOf: undefined };
}

const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** The closing brackets for those left open at the end of a text. */
function closersOf(text: string): string {
  let closers = "";
  for (const { id } of tokensOf(text).tokens) {
    const closer = closing[id];
    if (closer !== undefined) closers = closer + closers;
    else if (closers.startsWith(id) && id !== "") closers = closers.slice(1);
  }
  return closers;
}

function namesIn(root: Expression, span: Span, context: ExpressionContext): NamesAtCursor {
  const above = ancestorsOf(root, span.start);
  const [marker, ...outer] = above;
  if (marker === undefined) return nothingKnown(span);
  const inference = inferExpression(root, context);
  const at = inference.typeAt(span.start);
  const isKnown = at !== undefined && at.node.start === span.start && at.node.type !== "path";
  const operand = outer[0]?.type === "path" && marker.type === "name" ? outer[0] : marker;
  const [parent, grandparent] = operand === marker ? outer : outer.slice(1);
  return {
    span,
    context: isKnown || operand.start === span.start ? (at?.context ?? ANY) : ANY,
    variables: at?.variables ?? new Map<string, Type>(),
    path: pathTo(operand, span.start),
    expected:
      comparedType(operand, parent, inference) ??
      (parent?.type === "array" ? comparedType(parent, grandparent, inference) : undefined) ??
      lookedUpKeys(operand, parent, inference) ??
      wantedType(root, operand, parent, context),
    keysOf: keyObject(root, operand, parent, context),
  };
}

/** The nodes that end in the marker, innermost first. `a.b.marker` starts earlier, so the whole tree is searched. */
function ancestorsOf(root: Expression, offset: number): readonly AstNode[] {
  const above: AstNode[] = [];
  let found: readonly AstNode[] = [];
  visit(root, {
    enter(node) {
      if (offset < node.start || offset >= node.end) return false;
      above.push(node);
      if (node.start === offset && (node.type === "name" || node.type === "string")) found = [...above].reverse();
      return true;
    },
    leave: () => void above.pop(),
  });
  return found;
}

/** The names before the marker in its path. */
function pathTo(operand: AstNode, offset: number): readonly string[] {
  if (operand.type !== "path") return [];
  const names: string[] = [];
  for (const { node } of operand.steps) {
    if (node.start >= offset) break;
    if (node.type !== "name") return [];
    names.push(node.value);
  }
  return names;
}

function comparedType(operand: AstNode, parent: AstNode | undefined, inference: Inference): Type | undefined {
  if (parent?.type !== "binary" || !["=", "!=", "in"].includes(parent.operator)) return undefined;
  return inference.typeOf(parent.left === operand ? parent.right : parent.left);
}

/** `$lookup(object, "…")`: the object's names. */
function lookedUpKeys(operand: AstNode, parent: AstNode | undefined, inference: Inference): Type | undefined {
  if (parent?.type !== "call" || parent.procedure.type !== "variable" || parent.procedure.name !== "lookup") {
    return undefined;
  }
  const [object, key] = parent.arguments;
  const properties = key === operand && object !== undefined ? inference.typeOf(object)?.object?.properties : undefined;
  return properties === undefined ? undefined : stringsType(properties.keys());
}

/** The expected type of the operand as the result, or as a value of the result object. */
function wantedType(
  root: Expression,
  operand: AstNode,
  parent: AstNode | undefined,
  { expects }: ExpressionContext,
): Type | undefined {
  if (expects === undefined) return undefined;
  const results = resultsOf(root);
  if (results.some((result) => result === operand)) return expects;
  const pair = results.includes(parent as Expression)
    ? pairsOf(parent).find(({ value }) => value === operand)
    : undefined;
  return pair?.key.type === "string" ? expects.object?.properties.get(pair.key.value) : undefined;
}

/** The expected type of the result, or of a value of the result object, that ends at an offset. */
function wantedBefore(text: string, end: number, context: ExpressionContext): Type | undefined {
  const { root } = parse(text);
  if (root === undefined) return undefined;
  for (const result of resultsOf(root)) {
    const part = result.end === end ? result : pairsOf(result).find(({ value }) => value.end === end)?.value;
    if (part !== undefined) return wantedType(root, part, result, context);
  }
  return undefined;
}

function keyObject(
  root: Expression,
  operand: AstNode,
  parent: AstNode | undefined,
  { expects }: ExpressionContext,
): Type | undefined {
  const pairs = pairsOf(parent);
  const isKey = pairs.some(({ key }) => key === operand) && resultsOf(root).some((result) => result === parent);
  if (!isKey || expects?.object === undefined) return undefined;
  const taken = new Set(pairs.map(({ key }) => (key.type === "string" && key !== operand ? key.value : undefined)));
  return objectType(new Map([...expects.object.properties].filter(([name]) => !taken.has(name))));
}

function pairsOf(node: AstNode | undefined): readonly Pair[] {
  return node?.type === "object" ? node.pairs : [];
}
