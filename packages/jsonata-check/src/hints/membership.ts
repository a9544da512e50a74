import type { ArrayConstructor, Binary, Call, Expression, StringLiteral } from "../syntax/ast.js";
import { builtInCall } from "../literals/calls.js";
import type { Problem } from "../problems.js";
import { firstWhere } from "../text/first-where.js";
import type { Span } from "../text/span.js";
import { replacing } from "../repairs/replacing.js";
import type { Compiled, Hint } from "./hint.js";
import { writeName } from "./names.js";
import type { Visited } from "./visited.js";

/** `x in "a,b"`, `x in [400-499]`, `"x" in object`, `$contains($keys(object), "x")`: the searched value is not the intended list. */
export const membershipMistakes: Hint = (expression) => {
  let known: ReadonlyMap<Visited["node"], Visited> | undefined;
  let reads: Reads | undefined;
  const visitedOf: VisitedOf = (node) => (known ??= new Map(expression.nodes.map((one) => [one.node, one]))).get(node);
  const readsOf = (): Reads => (reads ??= new Reads(expression));
  const places = [
    ...expression.of("binary").flatMap(({ node }) => searched(node, expression, readsOf)),
    ...expression.of("call").flatMap((visited) => searchedKeys(visited, visitedOf, expression)),
  ];
  return places.map(({ reason, span, replaced = span, meant }) => {
    const fix = replacing(replaced, meant);
    const written = expression.text.slice(span.start, span.end);
    return { kind: "unlisted", reason, written, meant, span, related: [], fix };
  });
};

/** How a node was visited. */
type VisitedOf = (node: Visited["node"]) => Visited | undefined;

interface Place {
  readonly reason: Problem<"unlisted">["reason"];
  readonly span: Span;
  /** The span to replace, if it differs. */
  readonly replaced?: Span;
  readonly meant: string;
}

function searched(node: Binary, { text }: Compiled, readsOf: () => Reads): readonly Place[] {
  const { right } = node;
  if (node.operator !== "in") return [];
  if (right.type === "string") return stringList(right);
  return right.type === "array" ? ranges(right, text) : field(node, text, readsOf);
}

/** Words or numbers between the same separators. */
function stringList({ value, start, coreEnd }: StringLiteral): readonly Place[] {
  const words = value.split(/\s*[,|;]\s*/);
  if (words.length < 2 || !words.every((word) => /^[\w.-]+$/.test(word))) return [];
  const meant = `[${words.map((word) => `"${word}"`).join(", ")}]`;
  return [{ reason: "string", span: { start, end: coreEnd }, meant }];
}

function ranges({ elements }: ArrayConstructor, text: string): readonly Place[] {
  return elements.flatMap((element): readonly Place[] => {
    if (element.type !== "binary" || element.operator !== "-") return [];
    const { left, right, start, end } = element;
    if (!isWhole(left) || !isWhole(right) || left.value >= right.value) return [];
    const meant = `${text.slice(left.start, left.end)}..${text.slice(right.start, right.end)}`;
    return [{ reason: "difference", span: { start, end }, meant }];
  });
}

function isWhole(node: Expression): node is Extract<Expression, { readonly type: "number" }> {
  return node.type === "number" && Number.isInteger(node.value);
}

/** `"error" in data ? data.error`: a value with fields is not a list of strings. */
function field({ left, right, start, end }: Binary, text: string, readsOf: () => Reads): readonly Place[] {
  const name = left.type === "string" && left.end === left.coreEnd ? writeName(left.value) : undefined;
  if (name === undefined || right.type !== "path" || right.group !== undefined) return [];
  const meant = `${text.slice(right.start, right.end)}.${name}`;
  const span = { start, end };
  return readsOf().areBeside(meant, span) ? [{ reason: "object", span, meant: `$exists(${meant})` }] : [];
}

/** Where an expression reads which fields. */
class Reads {
  /** The paths, each with a dot behind it, in alphabetical order. */
  readonly #paths: readonly { readonly path: string; readonly span: Span }[];
  /** The outermost `or`s, in text order. */
  readonly #alternatives: readonly Span[];
  /** The start of the first and the end of the last read of a field. */
  readonly #extents = new Map<string, Span>();

  constructor({ of, text }: Compiled) {
    this.#paths = of("path")
      .map(({ node }) => ({ path: `${text.slice(node.start, node.end)}.`, span: node }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    let last = 0;
    this.#alternatives = of("binary").flatMap(({ node }) => {
      if (node.operator !== "or" || node.start < last) return [];
      last = node.end;
      return [node];
    });
  }

  /** Whether a field is read, and not only as an alternative: in `"admin" in roles or roles.admin`, either form is expected. */
  areBeside(field: string, { start, end }: Span): boolean {
    const extent = this.#extentOf(field);
    if (extent.end === 0) return false;
    const alternative = this.#alternatives[firstWhere(this.#alternatives, (one) => one.start > start) - 1];
    const isEither =
      alternative !== undefined && alternative.start <= extent.start && Math.max(end, extent.end) <= alternative.end;
    return !isEither;
  }

  #extentOf(field: string): Span {
    const known = this.#extents.get(field);
    if (known !== undefined) return known;
    let [start, end] = [Infinity, 0];
    for (let at = firstWhere(this.#paths, ({ path }) => path >= `${field}.`); ; at++) {
      const read = this.#paths[at];
      if (read?.path.startsWith(`${field}.`) !== true) break;
      start = Math.min(start, read.span.start);
      end = Math.max(end, read.span.end);
    }
    this.#extents.set(field, { start, end });
    return { start, end };
  }
}

/** `$keys` returns a string only for an object with a single name. */
function searchedKeys(visited: Visited<Call>, visitedOf: VisitedOf, { text, context }: Compiled): readonly Place[] {
  const { node } = visited;
  const call = builtInCall(visited, context.functions);
  const [list, part] = call?.arguments ?? [];
  if (call?.name !== "contains" || list?.type !== "call" || part === undefined) return [];
  if (list.end !== list.coreEnd) return [];
  const inner = visitedOf(list);
  if (inner === undefined || builtInCall(inner, context.functions)?.name !== "keys" || part.type === "regex") return [];
  const [written, of] = [part, list].map(({ start, end }) => text.slice(start, end));
  const span = { start: list.start, end: list.end };
  const replaced = { start: Math.min(node.start, list.start), end: node.end };
  return [{ reason: "keys", span, replaced, meant: `${written} in ${of}` }];
}
