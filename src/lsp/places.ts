import { MarkupKind } from "vscode-languageserver";
import { protocolCompletion, protocolSymbol } from "./conversions.js";
import type { Served } from "./served.js";

/** Serves hover, completion and signature help. */
export function answerPlaces(served: Served): void {
  const { connection, session } = served;
  connection.onHover(({ textDocument: { uri }, position }) => {
    const hover = session.hover(uri, served.positionsOf(uri).offsetAt(position));
    if (hover === undefined) return null;
    const contents = { kind: MarkupKind.Markdown, value: hover.markdown };
    return { contents, range: served.positionsOf(uri).rangeOf(hover.span) };
  });
  connection.onCompletion(({ textDocument: { uri }, position }) => {
    const positions = served.positionsOf(uri);
    const { text } = session.textOf(uri);
    return session.completions(uri, positions.offsetAt(position)).map((completion, rank) => {
      const replaced = text.slice(completion.edit.start, completion.edit.end);
      return protocolCompletion(completion, rank, replaced, positions, served.client.takesSnippets);
    });
  });
  connection.onSignatureHelp(({ textDocument: { uri }, position }) => {
    const help = session.signatureHelp(uri, served.positionsOf(uri).offsetAt(position));
    if (help === undefined) return null;
    const { label, parameters, activeParameter, documentation } = help;
    const labels = parameters.map(({ start, end }) => ({ label: [start, end] as [number, number] }));
    const markdown =
      documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } };
    return { signatures: [{ label, parameters: labels, ...markdown }], activeSignature: 0, activeParameter };
  });
  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    session.symbols(uri).map((symbol) => protocolSymbol(symbol, served.positionsOf(uri))),
  );
}
