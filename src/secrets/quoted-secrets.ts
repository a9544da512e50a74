import { addTo, firstWhere } from "jsonata-check/text";

/** How much of a secret's beginning counts as quoting it. */
const headLength = 12;

/** Finds quotations of many secrets, whole or truncated, in time almost independent of their number. */
export class QuotedSecrets {
  /** Secrets longer than a head, by head, sorted by code units. */
  readonly #long = new Map<string, string[]>();
  readonly #short: ReadonlySet<string>;
  readonly #shortLengths: readonly number[];

  constructor(secrets: readonly string[]) {
    const distinct = [...new Set(secrets)].filter((secret) => secret !== "").sort();
    for (const secret of distinct.filter(({ length }) => length > headLength)) {
      addTo(this.#long, secret.slice(0, headLength), secret);
    }
    this.#short = new Set(distinct.filter(({ length }) => length <= headLength));
    this.#shortLengths = [...new Set([...this.#short].map(({ length }) => length))].sort((a, b) => b - a);
  }

  /** Replaces each quotation by a mask. */
  replace(text: string, mask: string): string {
    if (this.#long.size + this.#short.size === 0) return text;
    let shown = "";
    let rest = 0;
    for (let at = 0; at < text.length; at = Math.max(at + 1, rest)) {
      const length = this.#lengthAt(text, at);
      if (length === 0) continue;
      shown += text.slice(rest, at) + mask;
      rest = at + length;
    }
    return shown + text.slice(rest);
  }

  /** The length of the quotation at an offset. */
  #lengthAt(text: string, at: number): number {
    const secrets = this.#long.get(text.slice(at, at + headLength));
    if (secrets !== undefined) return longestBeginning(text, at, secrets);
    return this.#shortLengths.find((length) => this.#short.has(text.slice(at, at + length))) ?? 0;
  }
}

/** The longest common beginning with any of the sorted strings, which is next to the text's own position among them. */
function longestBeginning(text: string, at: number, ordered: readonly string[]): number {
  const rest = text.slice(at);
  const index = firstWhere(ordered, (secret) => secret >= rest);
  return Math.max(shared(rest, ordered[index - 1]), shared(rest, ordered[index]));
}

function shared(text: string, secret = ""): number {
  let length = 0;
  while (length < secret.length && text[length] === secret[length]) length++;
  return length;
}
