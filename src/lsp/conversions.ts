import {
  CompletionItemKind,
  DiagnosticSeverity,
  DiagnosticTag,
  InsertTextFormat,
  SymbolKind,
  type CodeAction as ProtocolAction,
  type CompletionItem,
  type Diagnostic as ProtocolDiagnostic,
  type DocumentSymbol as ProtocolSymbol,
  type Range,
} from "vscode-languageserver";
import type { Diagnostic } from "../engine/diagnostic.js";
import type { Rule } from "../rule-kit/rule.js";
import type { CodeAction, Completion, CompletionKind, DocumentSymbol } from "../session/results.js";
import type { Edit } from "../text/edit.js";
import type { TextPositions } from "./text-positions.js";

const severities: Readonly<Record<Diagnostic["severity"], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

const tags: Readonly<Record<NonNullable<Rule["tag"]>, DiagnosticTag>> = {
  unused: DiagnosticTag.Unnecessary,
  deprecated: DiagnosticTag.Deprecated,
};

/** Converts a finding; `rangeIn` converts locations in other files. */
export function protocolDiagnostic(
  { rule, severity, message, why, help, range, related, url }: Diagnostic,
  tag: Rule["tag"],
  positions: TextPositions,
  rangeIn: (path: string, range: Diagnostic["range"]) => { readonly uri: string; readonly range: Range },
): ProtocolDiagnostic {
  return {
    range: positions.rangeOf({ start: range.start.offset, end: range.end.offset }),
    severity: severities[severity],
    code: rule,
    codeDescription: { href: url },
    source: "intlint",
    message: [message, why, help].filter((part) => part !== undefined).join("\n"),
    ...(tag === undefined ? {} : { tags: [tags[tag]] }),
    ...(related.length === 0
      ? {}
      : {
          relatedInformation: related.map((one) => ({ location: rangeIn(one.path, one.range), message: one.message })),
        }),
  };
}

const completionKinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  property: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  name: CompletionItemKind.Field,
  variable: CompletionItemKind.Variable,
  function: CompletionItemKind.Function,
  operator: CompletionItemKind.Operator,
  type: CompletionItemKind.TypeParameter,
};

/** Converts a completion; `replaced` is the text that it replaces. */
export function protocolCompletion(
  { label, kind, detail, documentation, edit, snippet }: Completion,
  rank: number,
  replaced: string,
  positions: TextPositions,
  takesSnippets: boolean,
): CompletionItem {
  const isSnippet = snippet !== undefined && takesSnippets;
  return {
    label,
    kind: completionKinds[kind],
    sortText: String(rank).padStart(4, "0"),
    // Editors compare it with the replaced text, so it starts with the same quote.
    filterText: `${/^["'`]/.exec(replaced)?.[0] ?? ""}${label}`,
    textEdit: { range: positions.rangeOf(edit), newText: isSnippet ? snippet : edit.text },
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation: { kind: "markdown", value: documentation } }),
  };
}

/** Converts the edits of one file. */
export function protocolEdits(edits: readonly Edit[], positions: TextPositions) {
  return edits.map((edit) => ({ range: positions.rangeOf(edit), newText: edit.text }));
}

const actionKinds: Readonly<Record<CodeAction["kind"], string>> = {
  fix: "quickfix",
  suppress: "quickfix",
  rewrite: "refactor.rewrite",
  extract: "refactor.extract",
};

/** Converts a code action; `diagnostics` are those in the client's request. */
export function protocolAction(
  { title, kind, edits, file, rule, isPreferred }: CodeAction,
  uri: string,
  positionsIn: (uri: string) => TextPositions,
  diagnostics: readonly ProtocolDiagnostic[],
): ProtocolAction {
  return {
    title,
    kind: actionKinds[kind],
    isPreferred,
    diagnostics: diagnostics.filter(({ code }) => code === rule),
    edit: { changes: { [file ?? uri]: protocolEdits(edits, positionsIn(file ?? uri)) } },
  };
}

const symbolKinds: Readonly<Record<DocumentSymbol["kind"], SymbolKind>> = {
  section: SymbolKind.Namespace,
  resource: SymbolKind.Class,
  method: SymbolKind.Method,
  credential: SymbolKind.Key,
  action: SymbolKind.Function,
  step: SymbolKind.Event,
};

/** Converts an outline entry; its name must not be empty. */
export function protocolSymbol(symbol: DocumentSymbol, positions: TextPositions): ProtocolSymbol {
  const { name, detail, kind, span, nameSpan, children } = symbol;
  return {
    name: name.trim() === "" ? "(empty)" : name,
    kind: symbolKinds[kind],
    range: positions.rangeOf(span),
    selectionRange: positions.rangeOf(nameSpan),
    children: children.map((child) => protocolSymbol(child, positions)),
    ...(detail === undefined ? {} : { detail }),
  };
}
