import { getOrCreate } from "jsonata-check/text";
import { pointerAt, type Location } from "../document/location.js";
import type { StringNode } from "../document/tree.js";
import type { Finding } from "../rule-kit/finding.js";
import { maskedReader, Redactors } from "../secrets/hide-secrets.js";
import type { Hidden } from "../secrets/secrets.js";
import { LineIndexes } from "../text/line-indexes.js";
import { Identities } from "./identity.js";
import type { Diagnostic, EmbeddedText, Range } from "./diagnostic.js";

/** The project's URL. */
export const projectUrl = "https://github.com/intlint/intlint";

/** The URL of a rule's page. */
export function ruleUrl(id: string): string {
  return `${projectUrl}/blob/main/docs/rules/${id}.md`;
}

/** Turns findings into diagnostics, with lines and columns and without secrets. */
export class Renderer {
  readonly #lines = new LineIndexes();
  readonly #identities: Identities;
  readonly #redactors: Redactors | undefined;
  readonly #maskedText: (node: StringNode) => string;
  readonly #texts = new Map<StringNode, Pick<EmbeddedText, "text" | "isVerbatim">>();

  /** `hidden` is what diagnostics must not show. */
  constructor(hidden: readonly Hidden[]) {
    this.#identities = new Identities(hidden);
    this.#redactors = hidden.length === 0 ? undefined : new Redactors(hidden);
    this.#maskedText = maskedReader(hidden);
  }

  /** The diagnostic of a finding. */
  render(found: Finding): Diagnostic {
    const finding = this.#redactors === undefined ? found : redact(found, this.#redactors);
    const { location, message } = finding;
    const embedded = this.#embedded(location);
    return {
      path: pathOf(location),
      rule: finding.rule,
      severity: finding.severity,
      confidence: finding.confidence,
      message: message.what,
      ...(message.why === undefined ? {} : { why: message.why }),
      ...(message.help === undefined ? {} : { help: message.help }),
      identity: this.#identities.of(finding),
      pointer: this.#identities.shownPointer(pointerAt(location)),
      range: this.#range(location),
      ...(embedded === undefined ? {} : { embedded }),
      related: finding.related.map((related) => ({
        path: pathOf(related.location),
        range: this.#range(related.location),
        ...(related.location.pointer === undefined
          ? {}
          : { pointer: this.#identities.shownPointer(related.location.pointer) }),
        message: related.message,
      })),
      fixes: finding.fixes,
      url: finding.url ?? ruleUrl(finding.rule),
    };
  }

  #embedded({ node, embedded }: Location): EmbeddedText | undefined {
    if (embedded === undefined || node?.type !== "string") return undefined;
    const decoded = getOrCreate(this.#texts, node, () => {
      const { start, end } = node.view.spanToOuter({ start: 0, end: node.value.length });
      return { text: this.#maskedText(node), isVerbatim: node.document.text.slice(start, end) === node.value };
    });
    return { ...embedded, ...decoded };
  }

  #range({ document, span }: Location): Range {
    const lines = this.#lines.of(document);
    return { start: lines.position(span.start), end: lines.position(span.end) };
  }
}

function pathOf(location: Location): string {
  return location.document.path ?? "";
}

/**
 * The finding without secrets in its texts. A fix that would rewrite a secret is dropped: a masked one would destroy it.
 */
function redact(finding: Finding, redactors: Redactors): Finding {
  const { document, span } = finding.location;
  const redactor = redactors.about({ document, ...span });
  const { what, why, help } = finding.message;
  return {
    ...finding,
    message: {
      what: redactor.hide(what),
      ...(why === undefined ? {} : { why: redactor.hide(why) }),
      ...(help === undefined ? {} : { help: redactor.hide(help) }),
    },
    related: finding.related.map((place) => ({ ...place, message: redactor.hide(place.message) })),
    fixes: finding.fixes
      .filter(({ edits }) => !edits.some(({ text }) => redactor.isIn(text)))
      .map((fix) => ({ ...fix, title: redactor.hide(fix.title) })),
  };
}
