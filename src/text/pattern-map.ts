import { getOrCreate } from "jsonata-check/text";

/** The longest beginning or end by which patterns are found. */
const longest = 16;

/** Values by patterns with wildcards, found by what every text that fits begins or ends with. */
export class PatternMap<Value> {
  readonly #byBeginning = new EndMap<Value>();
  readonly #byEnd = new EndMap<Value>();

  /** The value of a pattern, which is created if there is none; `wildcard` is the first one in it. */
  getOrCreate(pattern: string, wildcard: string, create: () => Value): Value {
    const beginning = pattern.slice(0, Math.min(longest, pattern.indexOf(wildcard)));
    const end = pattern.slice(Math.max(pattern.length - longest, pattern.lastIndexOf(wildcard) + wildcard.length));
    const isByEnd = end.length > beginning.length;
    return (isByEnd ? this.#byEnd : this.#byBeginning).getOrCreate(isByEnd ? end : beginning, pattern, create);
  }

  /** The values of the patterns that a text may fit. */
  *near(text: string): Iterable<Value> {
    for (let length = 0; length <= Math.min(this.#byBeginning.longest, text.length); length++) {
      yield* this.#byBeginning.at(text.slice(0, length));
    }
    for (let length = 1; length <= Math.min(this.#byEnd.longest, text.length); length++) {
      yield* this.#byEnd.at(text.slice(-length));
    }
  }
}

/** Values by pattern and one end of it. */
class EndMap<Value> {
  readonly #values = new Map<string, Map<string, Value>>();
  /** The length of the longest end; -1 if there is none. */
  longest = -1;

  getOrCreate(end: string, pattern: string, create: () => Value): Value {
    this.longest = Math.max(this.longest, end.length);
    return getOrCreate(
      getOrCreate(this.#values, end, () => new Map<string, Value>()),
      pattern,
      create,
    );
  }

  at(end: string): Iterable<Value> {
    return this.#values.get(end)?.values() ?? [];
  }
}
