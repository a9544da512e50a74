import type { Finding } from "../rule-kit/finding.js";
import type { LintedDocument } from "../rule-kit/linted-document.js";
import type { CurrentDocument } from "../rule-kit/rule.js";

/** The document being linted, and its findings. */
export class ShownDocument implements CurrentDocument {
  #linted: LintedDocument | undefined;
  #findings: Finding[] = [];

  get linted(): LintedDocument {
    if (this.#linted === undefined) throw new Error("a rule looks at a document before there is one");
    return this.#linted;
  }

  /** Switches to another document; returns the list that collects its findings. */
  show(linted: LintedDocument): Finding[] {
    this.#linted = linted;
    return (this.#findings = []);
  }

  /** Releases the document. */
  hide(): void {
    this.#linted = undefined;
    this.#findings = [];
  }

  /** Adds a finding, unless it is in another file, which reports it when it is linted itself. */
  emit(finding: Finding): void {
    if (finding.location.document === this.linted.document) this.#findings.push(finding);
  }
}
