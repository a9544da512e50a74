import { findRule } from "../../rule-kit/rule-names.js";
import type { Rule } from "../../rule-kit/rule.js";
import type { Span } from "jsonata-check/text";
import { readWords, writeWords } from "./words.js";

/** A line of a baseline file: a known finding. Offsets are those of the file. */
export interface BaselineLine extends Span {
  /** Relative to the folder of the baseline file, with `/`. */
  readonly path: string;
  /** The current ID of the rule. */
  readonly rule: string;
  /** The identity of the finding (`Identities`). */
  readonly identity: string;
}

/** An invalid line of a baseline, which starts at `offset`. */
export class BaselineError extends Error {
  override readonly name = "BaselineError";
  readonly offset: number;

  constructor(offset: number, reason: string) {
    super(reason);
    this.offset = offset;
  }
}

/** Parses a baseline: one line per finding, in any order. Fails with a `BaselineError`. */
export function readBaseline(text: string, rules: readonly Rule[]): readonly BaselineLine[] {
  const lines: BaselineLine[] = [];
  for (const { 0: line, index: start } of text.matchAll(/[^\r\n\ufeff]+/g)) {
    if (line.trim() === "") continue;
    if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) throw new BaselineError(start, "it is the mark of a merge conflict");
    const [path, id, pointer, ...words] = readWords(line.trimEnd()) ?? [];
    if (path === undefined || id === undefined || pointer?.startsWith("/") !== true) {
      throw new BaselineError(start, "it is not a path, a rule and a place, with one space between two");
    }
    const rule = findRule(rules, id)?.id ?? id;
    lines.push({ path, rule, identity: identityOf(rule, pointer, words, line), start, end: start + line.length });
  }
  return lines;
}

/** The text of a baseline: sorted, without duplicates. */
export function writeBaseline(lines: Iterable<Pick<BaselineLine, "path" | "identity">>): string {
  const texts = new Set([...lines].map(({ path, identity }) => `${writeWords([path])} ${identity}\n`));
  return [...texts].sort().join("");
}

/** An ordinal such as `#2` is not a word. */
function identityOf(rule: string, pointer: string, words: readonly string[], line: string): string {
  const [, ordinal] = / (#\d+)\s*$/.exec(line) ?? [];
  if (ordinal === undefined) return writeWords([rule, pointer, ...words]);
  return `${writeWords([rule, pointer, ...words.slice(0, -1)])} ${ordinal}`;
}

/** How the lint of a file used its baseline lines, by identity. */
export interface BaselineUse {
  /** The findings that no exception or comment suppresses, including those in the baseline. */
  readonly present: readonly string[];
  /** Lines that no longer match anything. */
  readonly unused: readonly string[];
}

/** The lines of a baseline for one file. */
export class FileBaseline {
  readonly #lines: ReadonlyMap<string, BaselineLine>;
  /** How the last lint of the file used them. */
  use: BaselineUse = { present: [], unused: [] };

  constructor(lines: readonly BaselineLine[]) {
    this.#lines = new Map(lines.map((line) => [line.identity, line]));
  }

  /** The identities of its lines. */
  get identities(): readonly string[] {
    return [...this.#lines.keys()];
  }

  /** Whether it has no lines. */
  get isEmpty(): boolean {
    return this.#lines.size === 0;
  }

  /** Lines that no longer match anything. */
  get unused(): readonly BaselineLine[] {
    return this.use.unused.flatMap((identity) => this.#lines.get(identity) ?? []);
  }

  /**
   * Updates `use` after a lint of the file; returns the identities of known findings. `present` are the identities of those
   * that nothing else suppresses, `all` those, without ordinals, of all findings.
   */
  settle(
    present: readonly string[],
    all: ReadonlySet<string>,
    isJudged: (rule: string) => boolean,
  ): ReadonlySet<string> {
    const known = new Set(present.filter((identity) => this.#lines.has(identity)));
    const unused = [...this.#lines.values()].filter(({ rule, identity }) => {
      return !known.has(identity) && !all.has(identity.replace(/ #\d+$/, "")) && isJudged(rule);
    });
    this.use = { present, unused: unused.map(({ identity }) => identity) };
    return known;
  }
}
