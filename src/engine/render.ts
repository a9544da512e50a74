import type { Location } from "../document/location.js";
import type { Finding } from "../rule-kit/finding.js";
import { LineIndexes } from "../text/line-indexes.js";
import type { Diagnostic, Range } from "./diagnostic.js";

/** Where the project is published. */
export const projectUrl = "https://github.com/intlint/intlint";

/** The absolute address of a rule's page. */
export function ruleUrl(id: string): string {
  return `${projectUrl}/blob/main/docs/rules/${id}.md`;
}

/** Turns findings into diagnostics: the one place where offsets become lines and columns. */
export class Renderer {
  readonly #lines = new LineIndexes();

  /** The diagnostic of a finding. */
  render(finding: Finding): Diagnostic {
    const { location, message } = finding;
    const { embedded } = location;
    return {
      path: pathOf(location),
      rule: finding.rule,
      severity: finding.severity,
      confidence: finding.confidence,
      message: message.what,
      ...(message.why === undefined ? {} : { why: message.why }),
      ...(message.help === undefined ? {} : { help: message.help }),
      pointer: location.pointer,
      range: this.#range(location),
      ...(embedded === undefined ? {} : { embedded }),
      related: finding.related.map((related) => ({
        path: pathOf(related.location),
        range: this.#range(related.location),
        message: related.message,
      })),
      fixes: finding.fixes,
      url: ruleUrl(finding.rule),
    };
  }

  #range({ document, span }: Location): Range {
    const lines = this.#lines.of(document);
    return { start: lines.position(span.start), end: lines.position(span.end) };
  }
}

function pathOf(location: Location): string {
  return location.document.path ?? "";
}
