import { ParsedDocument } from "../document/parsed-document.js";
import type { LintResult } from "../engine/diagnostic.js";
import { analyzeDocument } from "../engine/lint.js";
import type { ExpressionUse } from "../model/sites.js";
import { lintedDocument, type LintedDocument } from "../rule-kit/linted-document.js";
import { applyEdits } from "../text/edit.js";
import { TextView } from "../text/text-view.js";
import { expressionIn, type ExpressionAddress } from "./editable-expression.js";
import { Excerpt } from "./excerpt.js";
import { OpenDocument, type DocumentOptions } from "./open-document.js";

/** The parent with the edited expression in its place. */
interface Placed {
  readonly document: OpenDocument;
  readonly use: ExpressionUse;
}

/** One version of an expression that is open as a document of its own; it is linted in its place in the parent. */
export class OpenExpression extends OpenDocument {
  readonly address: ExpressionAddress;
  readonly #parent: OpenDocument | undefined;
  #placed: Placed | undefined;
  #linted: LintedDocument | undefined;

  /** The parent is undefined if it has not been open yet. */
  constructor(
    text: string,
    version: number,
    options: DocumentOptions,
    address: ExpressionAddress,
    parent: OpenDocument | undefined,
  ) {
    super(text, version, options);
    this.address = address;
    this.#parent = parent;
  }

  override changed(text: string, version = this.version): OpenExpression {
    return new OpenExpression(text, version, this.options, this.address, this.#parent);
  }

  /** The same expression in another version of its parent. */
  within(parent: OpenDocument): OpenExpression {
    return new OpenExpression(this.text, this.version, this.options, this.address, parent);
  }

  /** The expression alone, with what is known about it in its place. */
  override get linted(): LintedDocument {
    return (this.#linted ??= this.#analyze());
  }

  override get siblings(): readonly ExpressionUse[] {
    return this.#place?.document.siblings ?? [];
  }

  override get result(): LintResult {
    return this.#excerpt((document) => document.result);
  }

  override get tried(): LintResult {
    return this.#excerpt((document) => document.tried);
  }

  override get fixed(): string {
    const document = this.#place?.document;
    const fixed = document && expressionIn(document.changed(document.fixed), this.address.pointer);
    return fixed?.text ?? this.text;
  }

  /** Undefined if the parent no longer has an expression there. */
  get #place(): Placed | undefined {
    return (this.#placed ??= this.#parent && placeIn(this.#parent, this.address.pointer, this.text));
  }

  #analyze(): LintedDocument {
    const { text, options } = this;
    const document = new ParsedDocument(options.path, "json", text);
    const use = this.#place?.use;
    const expressions = use === undefined ? [] : [verbatim(use)];
    return lintedDocument({ ...analyzeDocument(document, undefined, options), expressions });
  }

  #excerpt(resultOf: (document: OpenDocument) => LintResult): LintResult {
    const place = this.#place;
    const none = { kind: undefined, diagnostics: [], suppressed: [], secrets: [] };
    if (place === undefined) return none;
    const excerpt = new Excerpt(place.use.node, this.options.path ?? "");
    return { ...none, diagnostics: resultOf(place.document).diagnostics.flatMap((one) => excerpt.diagnostic(one)) };
  }
}

/** Puts an edited expression in its place, with escapes whatever the style of the file: they can write any text. */
function placeIn(parent: OpenDocument, pointer: string, text: string): Placed | undefined {
  const place = expressionIn(parent, pointer)?.node;
  if (place === undefined) return undefined;
  const { start, end } = place;
  const document = parent.changed(applyEdits(parent.text, [{ start, end, text: JSON.stringify(text) }]));
  const use = expressionIn(document, pointer);
  return use?.text === text ? { document, use } : undefined;
}

/** The same expression as a text without quotes and escapes. */
function verbatim(use: ExpressionUse): ExpressionUse {
  const { text } = use;
  const { parent, key, document } = use.node;
  const view = TextView.verbatim(text, 0);
  const place = { start: 0, end: text.length, parent, key, document };
  return {
    ...{ text, role: use.role, analysis: use.analysis },
    node: { type: "string", value: text, ...place, view, encode: (written) => written },
    locate: (span) => ({ document, span }),
    edit: (span, written) => ({ ...span, text: written }),
  };
}
