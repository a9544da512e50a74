import type { Span } from "jsonata-check/text";

/** `$…` in a string of a webhook's signature verification. Offsets are those of the decoded string. */
export interface WebhookReference extends Span {
  /** The word after the dollar sign. */
  readonly word: string;
  /** The name after the dot; undefined without a dot, possibly empty. */
  readonly name: (Span & { readonly text: string }) | undefined;
}

/**
 * The references in a string, and what looks like one: a dollar sign before a word. `$body` is the raw body,
 * `$header.<name>` a header, with a name of letters, digits, `-` and `_`.
 */
export function webhookReferencesOf(text: string): WebhookReference[] {
  const references: WebhookReference[] = [];
  for (const match of text.matchAll(/\$([A-Za-z_]\w*)(?:\.([\w-]*))?/g)) {
    const [written, word = "", name] = match;
    const start = match.index;
    const end = start + written.length;
    references.push({
      start,
      end,
      word,
      name: name === undefined ? undefined : { text: name, start: end - name.length, end },
    });
  }
  return references;
}
