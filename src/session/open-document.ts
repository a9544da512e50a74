import type { LintResult } from "../engine/diagnostic.js";
import { lintDocument, analyzeText, type LintOptions } from "../engine/lint.js";
import type { LintedDocument } from "../rule-kit/linted-document.js";
import { withTriedFixes } from "../engine/offered-fixes.js";
import type { AnalysisCache } from "../model/uses.js";

/** How a document is read and judged; the cache is that of all documents with the same settings. */
export type DocumentOptions = LintOptions & { readonly cache: AnalysisCache };

/** One version of an open document: read once, linted once, whatever is asked of it. */
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

  /** Everything that is known of the text. */
  get linted(): LintedDocument {
    return (this.#linted ??= analyzeText(this.text, this.options));
  }

  /** What linting the text gives, its fixes untried. */
  get result(): LintResult {
    return (this.#result ??= lintDocument(this.linted, this.options));
  }

  /** The same without the fixes that do harm. */
  get tried(): LintResult {
    return (this.#tried ??= withTriedFixes(this.text, this.result, this.options));
  }
}
