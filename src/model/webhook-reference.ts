import type { Span } from "jsonata-check/text";

/** `$…` in a text of a webhook's signature verification. Offsets of the decoded text. */
export interface WebhookReference extends Span {
  /** The word after the dollar sign. */
  readonly word: string;
  /** What follows the word after a dot; undefined without a dot, empty where nothing that can be a name follows it. */
  readonly name: (Span & { readonly text: string }) | undefined;
}

/**
 * The references of a text, and what looks like one: a dollar sign before a word. `$body` is the raw body,
 * `$header.<name>` a header; its name runs over letters, digits, `-` and `_`.
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
