import type { DocumentKind, RootName } from "../../generated/shapes.js";
import { overlaps, type Span } from "jsonata-check/text";
import type { Diagnostic } from "../engine/diagnostic.js";
import type { Node } from "../document/tree.js";
import { Dispatcher } from "../engine/dispatch.js";
import type { LintOptions } from "../engine/lint.js";
import { configurationName } from "../config/configuration.js";
import { expressionContextOf } from "../model/expression-context.js";
import { AnalysisCache } from "../model/uses.js";
import { defaultSettings } from "../rule-kit/settings.js";
import type { DescribedSchema } from "../schema/described.js";
import { Redactors } from "../secrets/hide-secrets.js";
import { applyEdits, type Edit } from "../text/edit.js";
import { findingActions, safeFixes } from "./code-actions.js";
import { configurationProposals, ruleHover } from "./configuration-features.js";
import { OpenConfiguration, type JudgedConfiguration } from "./open-configuration.js";
import type { ConfigurationFile } from "./exception-action.js";
import { editableExpression, expressionEdits, type EditableExpression } from "./editable-expression.js";
import { expressionActions } from "./expression-actions.js";
import { expressionProposals, type Proposal } from "./expression-completion.js";
import { expressionHover, structureHover, templateHover } from "./hover.js";
import { writeInsertion } from "./insertion.js";
import { OpenDocument } from "./open-document.js";
import { decodedOffset, embeddedAt } from "./place.js";
import { inlayHints } from "./inlay-hints.js";
import { isWrittenInExpression, occurrencesAt } from "./occurrences.js";
import type {
  CodeAction,
  CodeLens,
  Completion,
  DocumentSymbol,
  Hover,
  InlayHint,
  SemanticToken,
  SignatureHelp,
} from "./results.js";
import { codeLenses, effectiveRequestText } from "./code-lenses.js";
import { selectionRangesAt } from "./selection-ranges.js";
import { expressionTokens, templateTokens } from "./semantic-tokens.js";
import { signatureHelpAt } from "./signature-help.js";
import { structureProposals } from "./structure-completion.js";
import { symbolsOf } from "./symbols.js";
import { templateProposals } from "./template-completion.js";

/** A schema of a document, or that of the configuration file. */
export type SchemaName = DocumentKind | Extract<RootName, "intlint-config">;

/** What a session knows beside its documents. */
export interface SessionHost {
  /** How a document is read and judged, by the name it was opened with; asked when it is opened and when `refresh` is called. */
  readonly optionsOf: (name: string) => LintOptions;
  /** The published schema of a kind; without it nothing is told or proposed of keys and values. */
  readonly schemaOf?: (kind: SchemaName) => DescribedSchema | undefined;
  /** The configuration file that judges a document; without it no exceptions are offered. */
  readonly configurationOf?: (name: string) => ConfigurationFile | undefined;
  /** Judges a configuration file with the files that it names; without it only the text itself is judged. */
  readonly judgeConfiguration?: (name: string, text: string) => JudgedConfiguration | undefined;
}

/** The new text of a document. */
export type DocumentChange = {
  /** Has to grow with each change. */
  readonly version: number;
} & ({ readonly text: string } | { readonly edits: readonly Edit[] });

/**
 * What an editor asks of the documents that are open in it. Synchronous and pure: what it knows of the world the host has
 * given it. Offsets count from 0 in UTF-16 units of a document's text. Every method throws a `RangeError` for a document
 * that is not open.
 */
export class Session {
  readonly #host: SessionHost;
  readonly #documents = new Map<string, OpenDocument>();
  readonly #caches = new Map<unknown, AnalysisCache>();
  readonly #dispatcher = new Dispatcher();
  #changes = 0;

  constructor(host: SessionHost) {
    this.#host = host;
  }

  /** Opens a document, or replaces one that is open under its name. */
  open(name: string, text: string, version = 0): void {
    this.#set(name, text, version);
  }

  /** Gives a document its new text. A change that is older than what is known is ignored. */
  change(name: string, change: DocumentChange): void {
    const document = this.#document(name);
    if (change.version < document.version) return;
    const text = "text" in change ? change.text : applyEdits(document.text, change.edits);
    this.#documents.set(name, document.changed(text, change.version));
    if (++this.#changes % changesToForget === 0) for (const cache of this.#caches.values()) cache.forgetUnused();
  }

  close(name: string): void {
    this.#documents.delete(name);
  }

  /** Asks the host again how documents are judged: its configuration, a baseline or a base has changed. */
  refresh(): void {
    this.#caches.clear();
    for (const [name, { text, version }] of this.#documents) this.#set(name, text, version);
  }

  /** The names of the documents that are open. */
  get names(): readonly string[] {
    return [...this.#documents.keys()];
  }

  /** The text of a document and its version. */
  textOf(name: string): { readonly text: string; readonly version: number } {
    const { text, version } = this.#document(name);
    return { text, version };
  }

  /** The path that findings of a document name. */
  pathOf(name: string): string {
    return this.#document(name).options.path ?? "";
  }

  /** What linting finds; which fixes do good is for `codeActions` to say. */
  diagnostics(name: string): readonly Diagnostic[] {
    return this.#document(name).result.diagnostics;
  }

  /** What is known of a place. */
  hover(name: string, offset: number): Hover | undefined {
    const document = this.#document(name);
    const { linted } = document;
    const place = embeddedAt(linted, offset);
    const embedded =
      place?.language === "jsonata"
        ? expressionHover(place.use, place.offset, this.#contextOf(name, place.use.role))
        : place && templateHover(place.use, place.offset, linted);
    const schema = this.#schemaOf(document);
    const ofRule = document instanceof OpenConfiguration ? ruleHover(document, offset) : undefined;
    const hover = embedded ?? ofRule ?? (schema && structureHover(linted, offset, schema));
    if (hover === undefined || linted.hidden.length === 0) return hover;
    const redactor = new Redactors(linted.hidden).about({ document: linted.document, ...hover.span });
    return { ...hover, markdown: redactor.hide(hover.markdown) };
  }

  /** What can be written at a place, the likeliest first. */
  completions(name: string, offset: number): readonly Completion[] {
    const { linted } = this.#document(name);
    const place = embeddedAt(linted, offset);
    if (place === undefined) return this.#structureProposals(name, offset);
    const { use } = place;
    const proposals: readonly Proposal[] =
      place.language === "jsonata"
        ? expressionProposals(place.use, place.offset, this.#contextOf(name, place.use.role), linted.expressions)
        : templateProposals(place.use, place.offset, linted.model.placeOf(use.node)?.config, linted.templates);
    return proposals.flatMap(({ span, insertion, ...shown }) => {
      const written = writeInsertion(insertion, (text) => use.node.encode(text));
      if (written === undefined) return [];
      const { text, ...snippet } = written;
      const { start, end } = use.node.view.spanToOuter(span);
      return [{ ...shown, edit: { start, end, text }, ...snippet }];
    });
  }

  /** The function whose arguments are written at a place. */
  signatureHelp(name: string, offset: number): SignatureHelp | undefined {
    const place = embeddedAt(this.#document(name).linted, offset);
    if (place?.language !== "jsonata") return undefined;
    return signatureHelpAt(place.use.text, place.offset, this.#contextOf(name, place.use.role));
  }

  /** What can be done about what a span touches. */
  codeActions(name: string, span: Span): readonly CodeAction[] {
    const document = this.#document(name);
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
    return safeFixes(this.#document(name));
  }

  /** The outline of a document. */
  symbols(name: string): readonly DocumentSymbol[] {
    return symbolsOf(this.#document(name).linted);
  }

  /** Where what has its name at a place is defined: a variable, a credential field, a resource or a method. */
  definition(name: string, offset: number): readonly Span[] {
    const found = occurrencesAt(this.#document(name).linted, offset);
    return found.filter(({ isDefinition }) => isDefinition).map(({ span }) => span);
  }

  /** Every place where what has its name at a place is defined or used. */
  references(name: string, offset: number): readonly Span[] {
    return occurrencesAt(this.#document(name).linted, offset).map(({ span }) => span);
  }

  /** The name at a place, if it can be changed wherever it is used. */
  prepareRename(name: string, offset: number): Span | undefined {
    const { linted, text } = this.#document(name);
    const found = occurrencesAt(linted, offset);
    const here = found.find(({ span }) => span.start <= offset && offset <= span.end);
    if (here === undefined || !found.some(({ isDefinition }) => isDefinition)) return undefined;
    return isWrittenInExpression(linted, text.slice(here.span.start, here.span.end)) ? undefined : here.span;
  }

  /** The edits that give something another name; undefined where that is not possible. */
  rename(name: string, offset: number, to: string): readonly Edit[] | undefined {
    if (this.prepareRename(name, offset) === undefined) return undefined;
    const edits = occurrencesAt(this.#document(name).linted, offset).map((occurrence) => occurrence.rename(to));
    return edits.every((edit) => edit !== undefined) ? edits : undefined;
  }

  /** The types of variables and parameters in the expressions that touch a span. */
  inlayHints(name: string, span: Span): readonly InlayHint[] {
    const touched = this.#document(name).linted.expressions.filter(({ node }) => overlaps(node, span));
    return touched.flatMap(inlayHints).filter(({ offset }) => span.start <= offset && offset <= span.end);
  }

  /** The parts of expressions and placeholders, in the order of the text. */
  semanticTokens(name: string): readonly SemanticToken[] {
    const { expressions, templates } = this.#document(name).linted;
    const tokens = [...expressions.flatMap(expressionTokens), ...templates.flatMap(templateTokens)];
    return tokens.sort((a, b) => a.start - b.start);
  }

  /** The spans around a place that a selection may grow to, innermost first. */
  selectionRanges(name: string, offset: number): readonly Span[] {
    return selectionRangesAt(this.#document(name).linted, offset);
  }

  /** The expression at a place, laid out in lines, with a pointer to where it is. */
  expressionAt(name: string, offset: number): EditableExpression | undefined {
    const place = embeddedAt(this.#document(name).linted, offset);
    return place?.language === "jsonata" ? editableExpression(place.use) : undefined;
  }

  /** The edits that put another expression where a pointer leads; undefined where none is there, or it cannot be written. */
  writeExpression(name: string, pointer: string, text: string): readonly Edit[] | undefined {
    return expressionEdits(this.#document(name), pointer, text);
  }

  /** What can be shown for each method. */
  codeLenses(name: string): readonly CodeLens[] {
    return codeLenses(this.#document(name).linted);
  }

  /** What is really sent for a method, as text; undefined where there is no such method. */
  effectiveRequest(name: string, resource: string, method: string): string | undefined {
    return effectiveRequestText(this.#document(name).linted, this.pathOf(name), resource, method);
  }

  #structureProposals(name: string, offset: number): readonly Completion[] {
    const document = this.#document(name);
    const schema = this.#schemaOf(document);
    const proposals = schema === undefined ? [] : structureProposals(document, offset, schema);
    if (!(document instanceof OpenConfiguration)) return proposals;
    return [...proposals, ...configurationProposals(document, offset, this.#roots)];
  }

  #schemaOf(document: OpenDocument): DescribedSchema | undefined {
    const kind = document instanceof OpenConfiguration ? "intlint-config" : document.linted.kind;
    return kind && this.#host.schemaOf?.(kind);
  }

  /** The documents that are open, configuration files aside. */
  get #roots(): readonly Node[] {
    const documents = [...this.#documents.values()].filter((one) => !(one instanceof OpenConfiguration));
    return documents.flatMap(({ linted }) => linted.document.root ?? []);
  }

  #set(name: string, text: string, version: number): void {
    const options = this.#host.optionsOf(name);
    const cache = this.#cacheFor(options.settings ?? defaultSettings);
    const all = { ...options, cache, dispatcher: this.#dispatcher };
    const document = isConfiguration(name)
      ? new OpenConfiguration(text, version, all, (changed) => this.#host.judgeConfiguration?.(name, changed))
      : new OpenDocument(text, version, all);
    this.#documents.set(name, document);
  }

  #cacheFor(settings: NonNullable<LintOptions["settings"]>): AnalysisCache {
    const known = this.#caches.get(settings);
    if (known !== undefined) return known;
    const cache = new AnalysisCache(settings);
    this.#caches.set(settings, cache);
    return cache;
  }

  #contextOf(name: string, role: Parameters<typeof expressionContextOf>[0]): ReturnType<typeof expressionContextOf> {
    const { settings = defaultSettings } = this.#document(name).options;
    return expressionContextOf(role, settings.functions);
  }

  #document(name: string): OpenDocument {
    const document = this.#documents.get(name);
    if (document === undefined) throw new RangeError(`The document "${name}" is not open.`);
    return document;
  }
}

/** Whether a path or an address is that of a configuration file. */
function isConfiguration(name: string): boolean {
  return name.slice(name.lastIndexOf("/") + 1) === configurationName;
}

/** After so many changes what has not been needed since the last time is let go. */
const changesToForget = 100;
