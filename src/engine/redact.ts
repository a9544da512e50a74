import type { Finding } from "../rule-kit/finding.js";
import { redactorOf, type SecretPlace } from "../secrets/hide-secrets.js";
import type { Hidden } from "../secrets/secrets.js";

/**
 * The finding with nothing in its texts that is a secret of the document. A fix that would write a secret anew is left out:
 * masked, it would destroy it.
 */
export function redact(finding: Finding, secrets: readonly Hidden[]): Finding {
  if (secrets.length === 0) return finding;
  const { document, span } = finding.location;
  const isAbout = (node: SecretPlace): boolean =>
    node.document === document && node.start < span.end && span.start < node.end;
  const redactor = redactorOf(secrets, isAbout);
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
