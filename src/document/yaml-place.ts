import { type CST, isAlias, isCollection, isScalar, type Scalar } from "yaml";
import type { Span } from "jsonata-check/text";
import type { ScalarSource, ScalarStyle } from "./yaml-scalar-source.js";

const flowStyles: ReadonlyMap<string, ScalarStyle> = new Map([
  ["scalar", "plain"],
  ["single-quoted-scalar", "single"],
  ["double-quoted-scalar", "double"],
]);

/**
 * The place of a composed node, without anchor and tag. A block collection is an empty span at its start, because it ends
 * with its last value. A node without a place is at `fallback`.
 */
export function placeOf(text: string, node: unknown, fallback = 0): Span {
  if (isScalar(node)) {
    const source = sourceOf(text, node);
    if (source !== undefined) return { start: source.start, end: visibleEnd(text, source) };
  }
  if (isScalar(node) || isAlias(node) || isCollection(node)) {
    const [start, end] = node.range ?? [fallback, fallback];
    const isBlock = isCollection(node) && node.flow !== true;
    return { start, end: isBlock ? start : end };
  }
  return { start: fallback, end: fallback };
}

/** The source of a scalar; undefined if it is omitted. */
export function sourceOf(text: string, scalar: Scalar): ScalarSource | undefined {
  const token = scalar.srcToken as CST.FlowScalar | CST.BlockScalar | undefined;
  if (token === undefined) return undefined;
  const { offset: start, indent } = token;
  if (token.type === "block-scalar") {
    const contentStart = start + token.props.reduce((length, prop) => length + sourceLength(prop), 0);
    const style = text[start] === ">" ? "folded" : "literal";
    return { style, start, end: contentStart + token.source.length, contentStart, indent };
  }
  const style = flowStyles.get(token.type);
  if (style === undefined) return undefined;
  return { style, start, end: start + token.source.length, contentStart: start, indent };
}

/** Whether a scalar has its closing quote, if its style needs one. */
export function isClosed(text: string, { style, start, end }: ScalarSource): boolean {
  if (style !== "single" && style !== "double") return true;
  return end - start > 1 && text[end - 1] === text[start];
}

/** The end of a scalar without the line ends after a block. */
function visibleEnd(text: string, { style, contentStart, start, end }: ScalarSource): number {
  if (style !== "literal" && style !== "folded") return end;
  let at = end;
  while (at > contentStart && /[\s]/.test(text.charAt(at - 1))) at--;
  if (at > contentStart) return at;
  const header = /[|>][-+0-9]*/y;
  header.lastIndex = start;
  header.test(text);
  return Math.max(header.lastIndex, start + 1);
}

function sourceLength(token: CST.Token): number {
  return "source" in token ? token.source.length : 0;
}
