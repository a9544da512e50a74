import {
  LSPErrorCodes,
  ResponseError,
  type Location,
  type SelectionRange,
  type ServerCapabilities,
  type TextDocumentPositionParams,
} from "vscode-languageserver";
import type { Span } from "jsonata-check/text";
import type { SemanticTokenKind, SemanticToken } from "../session/results.js";
import { protocolEdits } from "./conversions.js";
import type { Served } from "./served.js";
import type { TextPositions } from "./text-positions.js";

/** The server capabilities of the features in this file. */
export function featureCapabilities(withInlayHints: boolean): ServerCapabilities {
  return {
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    selectionRangeProvider: true,
    semanticTokensProvider: { legend: { tokenTypes: [...tokenKinds], tokenModifiers: [] }, full: true },
    ...(withInlayHints ? { inlayHintProvider: true } : {}),
  };
}

/** In legend order. */
const tokenKinds: readonly SemanticTokenKind[] = [
  ...(["property", "variable", "function", "string", "number"] as const),
  ...(["keyword", "operator", "regexp", "comment", "type"] as const),
];

/** Takes `{ textDocument, position }`; returns the URI of the expression there. */
export const expressionMethod = "intlint/expression";

/** Takes the URI of an expression as `{ uri }`; returns its text. */
export const readExpressionMethod = "intlint/readExpression";

/** Takes an edited expression as `{ uri, text }`; returns the workspace edit that writes it. */
export const writeExpressionMethod = "intlint/writeExpression";

/** Serves requests about names, types and structure of open documents. */
export function answerFeatures(served: Served): void {
  const { connection, session } = served;
  const positionsOf = (uri: string): TextPositions => served.positionsOf(uri);
  const locations = (uri: string, spans: readonly Span[]): Location[] =>
    spans.map((span) => ({ uri, range: positionsOf(uri).rangeOf(span) }));
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    locations(uri, session.definition(uri, positionsOf(uri).offsetAt(position))),
  );
  connection.onReferences(({ textDocument: { uri }, position }) =>
    locations(uri, session.references(uri, positionsOf(uri).offsetAt(position))),
  );
  connection.onPrepareRename(({ textDocument: { uri }, position }) => {
    const span = session.prepareRename(uri, positionsOf(uri).offsetAt(position));
    return span === undefined ? null : positionsOf(uri).rangeOf(span);
  });
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }) => {
    const edits = session.rename(uri, positionsOf(uri).offsetAt(position), newName);
    if (edits !== undefined) return { changes: { [uri]: protocolEdits(edits, positionsOf(uri)) } };
    return new ResponseError(LSPErrorCodes.RequestFailed, `This cannot be renamed to "${newName}".`);
  });
  connection.onSelectionRanges(({ textDocument: { uri }, positions }) =>
    positions.map((position) => {
      const at = positionsOf(uri);
      const spans = session.selectionRanges(uri, at.offsetAt(position));
      const outer = spans.reduceRight<SelectionRange | undefined>(
        (parent, span) => ({ range: at.rangeOf(span), ...(parent === undefined ? {} : { parent }) }),
        undefined,
      );
      return outer ?? { range: { start: position, end: position } };
    }),
  );
  connection.languages.semanticTokens.on(({ textDocument: { uri } }) => ({
    data: encodeTokens(session.semanticTokens(uri), session.textOf(uri).text, positionsOf(uri), tokenKinds),
  }));
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) => {
    const positions = positionsOf(uri);
    return session
      .inlayHints(uri, positions.spanOf(range))
      .map(({ offset, label }) => ({ position: positions.positionAt(offset), label }));
  });
  connection.onRequest(
    expressionMethod,
    ({ textDocument: { uri }, position }: TextDocumentPositionParams) =>
      session.expressionAt(uri, positionsOf(uri).offsetAt(position)) ?? null,
  );
  connection.onRequest(readExpressionMethod, ({ uri }: { uri: string }) => session.readExpression(uri) ?? null);
  connection.onRequest(writeExpressionMethod, ({ uri, text }: { uri: string; text: string }) => {
    const { name, edits } = session.writeExpression(uri, text) ?? {};
    return name === undefined || edits === undefined
      ? null
      : { changes: { [name]: protocolEdits(edits, positionsOf(name)) } };
  });
}

/** Encodes tokens: five numbers each, relative to the previous token, split at line ends. */
function encodeTokens(
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
