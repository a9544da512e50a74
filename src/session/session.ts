import { overlaps, type Span } from "jsonata-check/text";
import type { Diagnostic } from "../engine/diagnostic.js";
import { expressionContextOf } from "../model/expression-context.js";
import { defaultSettings } from "../rule-kit/settings.js";
import { pointerOf } from "../document/pointer.js";
import type { DescribedSchema } from "../schema/described.js";
import { Redactors } from "../secrets/hide-secrets.js";
import type { Edit } from "../text/edit.js";
import { findingActions, safeFixes } from "./code-actions.js";
import { configurationProposals, ruleHover } from "./configuration-features.js";
import { OpenConfiguration } from "./open-configuration.js";
import { addressOf, editableText, expressionEdits, expressionIn, expressionName } from "./editable-expression.js";
import { expressionActions } from "./expression-actions.js";
import { expressionProposals } from "./expression-completion.js";
import { expressionHover, structureHover, templateHover } from "./hover.js";
import { writeInsertion, type Proposal } from "./insertion.js";
import type { OpenDocument } from "./open-document.js";
import { OpenDocuments, type DocumentChange } from "./open-documents.js";
import { decodedOffset, embeddedAt } from "./place.js";
import { inlayHints } from "./inlay-hints.js";
import { isWrittenInExpression, occurrencesAt } from "./occurrences.js";
import type {
  CodeAction,
  CodeLens,
  Completion,
  DocumentEdits,
  DocumentSymbol,
  ExampleTrial,
  Hover,
  InlayHint,
  SemanticToken,
  SignatureHelp,
} from "./results.js";
import { exampleTrials } from "./example-trials.js";
import { codeLenses, effectiveRequestText } from "./code-lenses.js";
import { selectionRangesAt } from "./selection-ranges.js";
import { expressionTokens, templateTokens } from "./semantic-tokens.js";
import { signatureHelpAt } from "./signature-help.js";
import type { SessionHost } from "./session-host.js";
import { structureProposals } from "./structure-completion.js";
import { symbolsOf } from "./symbols.js";
import { templateProposals } from "./template-completion.js";

/**
 * Answers an editor's requests about its open documents. Synchronous and pure: everything else comes from the host. Offsets
 * count from 0 in UTF-16 units of the document's text. Every method throws a `RangeError` for a document that is not open.
 */
export class Session {
  readonly #host: SessionHost;
  readonly #documents: OpenDocuments;

  constructor(host: SessionHost) {
    this.#host = host;
    this.#documents = new OpenDocuments(host);
  }

  /** Opens a document, or replaces the one that is open under this name. */
  open(name: string, text: string, version = 0): void {
    this.#documents.open(name, text, version);
  }

  /** Replaces the text of a document. A change with an outdated version is ignored. */
  change(name: string, change: DocumentChange): void {
    this.#documents.change(name, change);
  }

  close(name: string): void {
    this.#documents.close(name);
  }

  /** Asks the host for all settings again, after a configuration, baseline or base has changed. */
  refresh(): void {
    this.#documents.refresh();
  }

  /** The names of the open documents. */
  get names(): readonly string[] {
    return this.#documents.names;
  }

  /** Whether a document is open. */
  has(name: string): boolean {
    return this.#documents.has(name);
  }

  /** The text of a document and its version. */
  textOf(name: string): { readonly text: string; readonly version: number } {
    const { text, version } = this.#documents.get(name);
    return { text, version };
  }

  /** The path of a document in findings. */
  pathOf(name: string): string {
    return this.#documents.get(name).options.path ?? "";
  }

  /** The findings of a document. Their fixes are untried; `codeActions` offers only harmless ones. */
  diagnostics(name: string): readonly Diagnostic[] {
    return this.#documents.get(name).result.diagnostics;
  }

  /** The hover text of a place. */
  hover(name: string, offset: number): Hover | undefined {
    const document = this.#documents.get(name);
    const { linted } = document;
    const place = embeddedAt(linted, offset);
    const embedded =
      place?.language === "jsonata"
        ? expressionHover(place.use, place.offset, this.#contextOf(name, place.use.role))
        : place && templateHover(place.use, place.offset, linted);
    const schema = this.#schemaOf(document);
    const ofRule = document instanceof OpenConfiguration ? ruleHover(document, offset) : undefined;
    const hover = embedded ?? ofRule ?? (schema && structureHover(linted, offset, schema));
    return hover && { ...hover, markdown: this.withoutSecrets(name, hover.markdown, hover.span) };
  }

  /** A text about a part of a document, by default the whole, with the document's secrets masked. */
  withoutSecrets(name: string, text: string, about?: Span): string {
    const { document, hidden } = this.#documents.get(name).linted;
    if (hidden.length === 0) return text;
    const { start, end } = about ?? { start: 0, end: document.text.length };
    return new Redactors(hidden).about({ document, start, end }).hide(text);
  }

  /** The completions at a place, the likeliest first. */
  completions(name: string, offset: number): readonly Completion[] {
    const { linted, siblings } = this.#documents.get(name);
    const place = embeddedAt(linted, offset);
    if (place === undefined) return this.#structureProposals(name, offset);
    const { use } = place;
    const proposals: readonly Proposal[] =
      place.language === "jsonata"
        ? expressionProposals(place.use, place.offset, this.#contextOf(name, place.use.role), siblings)
        : templateProposals(place.use, place.offset, linted.model.placeOf(use.node)?.config, linted.templates);
    return proposals.flatMap(({ span, insertion, ...shown }) => {
      const written = writeInsertion(insertion, (text) => use.node.encode(text));
      if (written === undefined) return [];
      const { text, ...snippet } = written;
      const { start, end } = use.node.view.spanToOuter(span);
      return [{ ...shown, edit: { start, end, text }, ...snippet }];
    });
  }

  /** The signature of the function whose arguments are being typed. */
  signatureHelp(name: string, offset: number): SignatureHelp | undefined {
    const place = embeddedAt(this.#documents.get(name).linted, offset);
    if (place?.language !== "jsonata") return undefined;
    return signatureHelpAt(place.use.text, place.offset, this.#contextOf(name, place.use.role));
  }

  /** The code actions for a span. */
  codeActions(name: string, span: Span): readonly CodeAction[] {
    const document = this.#documents.get(name);
    const found = findingActions(document, span, this.#host.configurationOf?.(name));
    const place = embeddedAt(document.linted, span.start);
    if (place?.language !== "jsonata") return found;
    const { use, offset } = place;
    const end = Math.max(offset, decodedOffset(use.node.view, span.end));
    const context = this.#contextOf(name, use.role);
    return [...found, ...expressionActions(document, use, { start: offset, end }, context)];
  }

  /** The edits that apply every safe fix, as `--fix` does. */
  safeFixes(name: string): readonly Edit[] {
    return safeFixes(this.#documents.get(name));
  }

  /** The outline of a document. */
  symbols(name: string): readonly DocumentSymbol[] {
    return symbolsOf(this.#documents.get(name).linted);
  }

  /** The definition of the name at a place: a variable, a credential field, a resource or a method. */
  definition(name: string, offset: number): readonly Span[] {
    const found = occurrencesAt(this.#documents.get(name).linted, offset);
    return found.filter(({ isDefinition }) => isDefinition).map(({ span }) => span);
  }

  /** Every definition and use of the name at a place. */
  references(name: string, offset: number): readonly Span[] {
    return occurrencesAt(this.#documents.get(name).linted, offset).map(({ span }) => span);
  }

  /** The name at a place, if it can be renamed everywhere. */
  prepareRename(name: string, offset: number): Span | undefined {
    const { linted, text } = this.#documents.get(name);
    const found = occurrencesAt(linted, offset);
    const here = found.find(({ span }) => span.start <= offset && offset <= span.end);
    if (here === undefined || !found.some(({ isDefinition }) => isDefinition)) return undefined;
    return isWrittenInExpression(linted, text.slice(here.span.start, here.span.end)) ? undefined : here.span;
  }

  /** The edits that rename the name at a place; undefined if that is not possible. */
  rename(name: string, offset: number, to: string): readonly Edit[] | undefined {
    if (this.prepareRename(name, offset) === undefined) return undefined;
    const edits = occurrencesAt(this.#documents.get(name).linted, offset).map((occurrence) => occurrence.rename(to));
    return edits.every((edit) => edit !== undefined) ? edits : undefined;
  }

  /** The inlay hints of the expressions that touch a span: types of variables and parameters. */
  inlayHints(name: string, span: Span): readonly InlayHint[] {
    const touched = this.#documents.get(name).linted.expressions.filter(({ node }) => overlaps(node, span));
    return touched.flatMap(inlayHints).filter(({ offset }) => span.start <= offset && offset <= span.end);
  }

  /** The semantic tokens of expressions and placeholders, in text order. */
  semanticTokens(name: string): readonly SemanticToken[] {
    const { expressions, templates } = this.#documents.get(name).linted;
    const tokens = [...expressions.flatMap(expressionTokens), ...templates.flatMap(templateTokens)];
    return tokens.sort((a, b) => a.start - b.start);
  }

  /** The spans that a selection at a place expands to, innermost first. */
  selectionRanges(name: string, offset: number): readonly Span[] {
    return selectionRangesAt(this.#documents.get(name).linted, offset);
  }

  /** The name by which the expression at a place can be opened as a document of its own. */
  expressionAt(name: string, offset: number): string | undefined {
    const place = embeddedAt(this.#documents.get(name).linted, offset);
    return place?.language === "jsonata"
      ? expressionName({ parent: name, pointer: pointerOf(place.use.node) })
      : undefined;
  }

  /** The names of a document's expressions that are open as documents of their own. */
  expressionsOf(name: string): readonly string[] {
    return this.#documents.expressionsOf(name);
  }

  /** The formatted text of an expression by its name, open or not; undefined if its document no longer has it. */
  readExpression(name: string): string | undefined {
    const address = addressOf(name);
    const use = address && expressionIn(this.#documents.get(address.parent), address.pointer);
    return use && editableText(use);
  }

  /** The edits that write an expression into its document; undefined if that no longer has it or cannot contain the text. */
  writeExpression(name: string, text: string): DocumentEdits | undefined {
    const address = addressOf(name);
    const edits = address && expressionEdits(this.#documents.get(address.parent), address.pointer, text);
    return edits && { name: address.parent, edits };
  }

  /** The code lenses of all methods. */
  codeLenses(name: string): readonly CodeLens[] {
    return codeLenses(this.#documents.get(name).linted);
  }

  /** The effective request of a method as text; undefined if there is no such method. */
  effectiveRequest(name: string, resource: string, method: string): string | undefined {
    return effectiveRequestText(this.#documents.get(name).linted, this.pathOf(name), resource, method);
  }

  /** The expressions of a method with their inputs for its example response; empty without an example. */
  exampleTrials(name: string, resource: string, method: string): readonly ExampleTrial[] {
    return exampleTrials(this.#documents.get(name).linted, resource, method);
  }

  #structureProposals(name: string, offset: number): readonly Completion[] {
    const document = this.#documents.get(name);
    const schema = this.#schemaOf(document);
    const proposals = schema === undefined ? [] : structureProposals(document, offset, schema);
    if (!(document instanceof OpenConfiguration)) return proposals;
    const own = configurationProposals(document, offset, this.#documents.roots);
    return own.length > 0 ? own : proposals;
  }

  #schemaOf(document: OpenDocument): DescribedSchema | undefined {
    const kind = document instanceof OpenConfiguration ? "intlint-config" : document.linted.kind;
    return kind && this.#host.schemaOf?.(kind);
  }

  #contextOf(name: string, role: Parameters<typeof expressionContextOf>[0]): ReturnType<typeof expressionContextOf> {
    const { settings = defaultSettings } = this.#documents.get(name).options;
    return expressionContextOf(role, settings.functions);
  }
}
