import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import { protocolAction, protocolEdits } from "./conversions.js";
import type { Served } from "./served.js";

const fixAllKind = `${CodeActionKind.SourceFixAll}.intlint`;
const { QuickFix, RefactorRewrite, RefactorExtract } = CodeActionKind;

/** The kinds of all actions. */
export const actionKinds = [QuickFix, RefactorRewrite, RefactorExtract, fixAllKind];

/** Serves code actions. */
export function answerActions(served: Served): void {
  const { connection, session } = served;
  connection.onCodeAction(({ textDocument: { uri }, range, context }) => {
    const positions = served.positionsOf(uri);
    const wants = (kind: string): boolean =>
      context.only === undefined || context.only.some((one) => `${kind}.`.startsWith(`${one}.`));
    const found = session
      .codeActions(uri, positions.spanOf(range))
      .map((action) => protocolAction(action, uri, (one) => served.positionsOf(one), context.diagnostics))
      .filter(({ kind = "" }) => wants(kind));
    return context.only !== undefined && wants(fixAllKind) ? [...found, ...fixAll(served, uri)] : found;
  });
}

function fixAll(served: Served, uri: string): readonly CodeAction[] {
  const edits = served.session.safeFixes(uri);
  if (edits.length === 0) return [];
  const changes = { [uri]: protocolEdits(edits, served.positionsOf(uri)) };
  return [{ title: "Fix all safe problems", kind: fixAllKind, edit: { changes } }];
}
