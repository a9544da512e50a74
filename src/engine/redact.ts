import type { Finding } from "../rule-kit/finding.js";
import type { Hiders } from "../secrets/hide-secrets.js";

/**
 * The finding with nothing in its texts that is a secret of the document. A fix that would write a secret anew is left out:
 * masked, it would destroy it.
 */
export function redact(finding: Finding, hiders: Hiders): Finding {
  const { document, span } = finding.location;
  const hider = hiders.about({ document, ...span });
  const { what, why, help } = finding.message;
  return {
    ...finding,
    message: {
      what: hider.hide(what),
      ...(why === undefined ? {} : { why: hider.hide(why) }),
      ...(help === undefined ? {} : { help: hider.hide(help) }),
    },
    related: finding.related.map((place) => ({ ...place, message: hider.hide(place.message) })),
    fixes: finding.fixes
      .filter(({ edits }) => !edits.some(({ text }) => hider.isIn(text)))
      .map((fix) => ({ ...fix, title: hider.hide(fix.title) })),
  };
}
