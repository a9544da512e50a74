import {
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { protocolDiagnostic } from "./conversions.js";
import type { Served } from "./served.js";

/** Serves pull diagnostics. */
export function answerDiagnostics(served: Served): void {
  const { diagnostics } = served.connection.languages;
  diagnostics.on(({ textDocument: { uri } }) => ({
    kind: DocumentDiagnosticReportKind.Full,
    items: served.isOpen(uri) ? diagnosticsOf(served, uri) : [],
  }));
  diagnostics.onWorkspace(async (_, token, progress, partial) => {
    const uris = (await served.workspace.documents()).filter((uri) => !served.isOpen(uri));
    progress.begin("intlint", 0);
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for (const [index, uri] of uris.entries()) {
      if (token.isCancellationRequested) break;
      progress.report(Math.round((index / uris.length) * 100), `${index + 1} of ${uris.length}`);
      const found = diagnosticsOfFile(served, uri);
      items.push({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: found });
      // Yields, so that a cancellation or an edit can be handled.
      await new Promise((resolve) => setImmediate(resolve));
    }
    progress.done();
    if (partial === undefined) return { items };
    partial.report({ items });
    return { items: [] };
  });
}

/** Pushes diagnostics to a client that does not pull them. */
export function pushDiagnostics(served: Served, uri: string): void {
  if (served.client.pulls) return;
  const { version } = served.session.textOf(uri);
  void served.connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(served, uri) });
}

/** A closed file is opened while it is linted. */
function diagnosticsOfFile(served: Served, uri: string): Diagnostic[] {
  const text = served.workspace.read(uri);
  // It may have been opened in the meantime.
  if (text === undefined || served.isOpen(uri)) return [];
  served.session.open(uri, text);
  const found = diagnosticsOf(served, uri);
  served.session.close(uri);
  served.forgetPositions(uri);
  return found;
}

function diagnosticsOf(served: Served, uri: string): Diagnostic[] {
  const { session, workspace } = served;
  const positions = served.positionsOf(uri);
  const path = session.pathOf(uri);
  const own = session.diagnostics(uri).filter((diagnostic) => diagnostic.path === path);
  return own.map((diagnostic) =>
    protocolDiagnostic(diagnostic, workspace.tagOf(diagnostic.rule), positions, (other, range) => {
      const where = other === path ? uri : workspace.uriOf(other);
      return {
        uri: where,
        range: served.positionsOf(where).rangeOf({ start: range.start.offset, end: range.end.offset }),
      };
    }),
  );
}
