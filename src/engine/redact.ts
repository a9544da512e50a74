import type { Finding } from "../rules/finding.js";
import type { Secret } from "../rules/secrets.js";

const mask = "***";

/** As much of a secret's beginning as a text has to repeat to be quoting it. */
const headLength = 12;

/**
 * The finding with nothing in its texts that is a secret of the document, whole or cut short. A fix that would write a
 * secret anew is left out: masked, it would destroy it.
 */
export function redact(finding: Finding, secrets: readonly Secret[]): Finding {
  if (secrets.length === 0) return finding;
  const texts = secrets.flatMap(({ node, span }) => {
    const { start, end } = node.view.spanToOuter(span);
    return [node.value.slice(span.start, span.end), node.document.text.slice(start, end)];
  });
  const clean = (text: string): string => texts.reduce(hide, text);
  const { what, why, help } = finding.message;
  return {
    ...finding,
    message: {
      what: clean(what),
      ...(why === undefined ? {} : { why: clean(why) }),
      ...(help === undefined ? {} : { help: clean(help) }),
    },
    related: finding.related.map((place) => ({ ...place, message: clean(place.message) })),
    fixes: finding.fixes
      .filter(({ edits }) => edits.every(({ text }) => clean(text) === text))
      .map((fix) => ({ ...fix, title: clean(fix.title) })),
  };
}

function hide(text: string, secret: string): string {
  const head = secret.slice(0, headLength);
  let shown = "";
  let rest = 0;
  for (let at = text.indexOf(head); at !== -1; at = text.indexOf(head, rest)) {
    let length = head.length;
    while (length < secret.length && text[at + length] === secret[length]) length++;
    shown += text.slice(rest, at) + mask;
    rest = at + length;
  }
  return shown + text.slice(rest);
}
