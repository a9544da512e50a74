import type { LintResult } from "../engine/diagnostic.js";
import { fixText } from "../engine/fix.js";
import { lintDocument, analyzeText, type LintOptions } from "../engine/lint.js";
import type { LintedDocument } from "../rule-kit/linted-document.js";
import { withTriedFixes } from "../engine/offered-fixes.js";
import type { ExpressionUse } from "../model/sites.js";
import type { AnalysisCache } from "../model/uses.js";

/** How a document is linted; documents with the same settings share the cache. */
export type DocumentOptions = LintOptions & { readonly cache: AnalysisCache };

/** One version of an open document, parsed and linted at most once. */
export class OpenDocument {
  readonly text: string;
  readonly version: number;
  readonly options: DocumentOptions;
  #linted: LintedDocument | undefined;
  #result: LintResult | undefined;
  #tried: LintResult | undefined;

  constructor(text: string, version: number, options: DocumentOptions) {
    this.text = text;
    this.version = version;
    this.options = options;
  }

  /** The same document with another text. */
  changed(text: string, version = this.version): OpenDocument {
    return new OpenDocument(text, version, this.options);
  }

  /** The linted document. */
  get linted(): LintedDocument {
    return (this.#linted ??= analyzeText(this.text, this.options));
  }

  /** The expressions of the file, which tell what fields their inputs have. */
  get siblings(): readonly ExpressionUse[] {
    return this.linted.expressions;
  }

  /** The lint result, with untried fixes. */
  get result(): LintResult {
    return (this.#result ??= lintDocument(this.linted, this.options));
  }

  /** The lint result without harmful fixes. */
  get tried(): LintResult {
    return (this.#tried ??= withTriedFixes(this.text, this.result, this.options));
  }

  /** The text with every safe fix. */
  get fixed(): string {
    return fixText(this.text, this.options, "safe").text;
  }
}
