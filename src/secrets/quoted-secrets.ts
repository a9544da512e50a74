import { firstWhere } from "../text/first-where.js";

/** As much of a secret's beginning as a text has to repeat to be quoting it. */
const headLength = 12;

/** Finds where a text quotes one of many secrets, whole or cut short; the time it takes hardly depends on their number. */
export class QuotedSecrets {
  /** Those that are longer than a head, by their heads, in the order of code units. */
  readonly #long = new Map<string, string[]>();
  readonly #short: ReadonlySet<string>;
  readonly #shortLengths: readonly number[];

  constructor(secrets: readonly string[]) {
    const distinct = [...new Set(secrets)].filter((secret) => secret !== "").sort();
    for (const secret of distinct.filter(({ length }) => length > headLength)) {
      const head = secret.slice(0, headLength);
      const same = this.#long.get(head);
      if (same === undefined) this.#long.set(head, [secret]);
      else same.push(secret);
    }
    this.#short = new Set(distinct.filter(({ length }) => length <= headLength));
    this.#shortLengths = [...new Set([...this.#short].map(({ length }) => length))].sort((a, b) => b - a);
  }

  /** The text with a mask in place of each quotation. */
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

  /** How much of a secret stands at an offset. */
  #lengthAt(text: string, at: number): number {
    const secrets = this.#long.get(text.slice(at, at + headLength));
    if (secrets !== undefined) return longestBeginning(text, at, secrets);
    return this.#shortLengths.find((length) => this.#short.has(text.slice(at, at + length))) ?? 0;
  }
}

/** Of strings in order the one that shares most with a text is next to where the text would stand among them. */
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
