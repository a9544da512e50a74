import type { SemanticToken, SemanticTokenKind } from "../session/results.js";
import type { TextPositions } from "./text-positions.js";

/** Encodes tokens: five numbers each, relative to the previous token, split at line ends. */
export function encodeTokens(
  tokens: readonly SemanticToken[],
  text: string,
  positions: TextPositions,
  kinds: readonly SemanticTokenKind[],
): number[] {
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (const token of tokens.flatMap((one) => linesOf(one, text))) {
    const { start, end } = positions.rangeOf(token);
    const isSameLine = start.line === line;
    data.push(start.line - line, isSameLine ? start.character - character : start.character);
    data.push(end.character - start.character, kinds.indexOf(token.kind), 0);
    ({ line, character } = start);
  }
  return data;
}

function linesOf({ start, end, kind }: SemanticToken, text: string): readonly SemanticToken[] {
  const lines = text.slice(start, end).matchAll(/[^\s][^\r\n]*/g);
  return [...lines].map(({ index, 0: line }) => ({ kind, start: start + index, end: start + index + line.length }));
}
