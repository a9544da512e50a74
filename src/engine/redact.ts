import type { Finding } from "../rule-kit/finding.js";
import type { Redactors } from "../secrets/hide-secrets.js";

/**
 * The finding without secrets in its texts. A fix that would rewrite a secret is dropped: a masked one would destroy it.
 */
export function redact(finding: Finding, redactors: Redactors): Finding {
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
