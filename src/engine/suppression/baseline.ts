import { rules } from "../../../generated/rules.js";
import { findRule } from "../../rule-kit/rule-names.js";
import type { Span } from "jsonata-check/text";
import { readWords, writeWords } from "./words.js";

/** A line of a baseline file: a known finding. Offsets of the file's text. */
export interface BaselineLine extends Span {
  /** Relative to the folder of the baseline file, with `/`. */
  readonly path: string;
  /** The present id of the rule. */
  readonly rule: string;
  /** The finding among those of its file (`Identities`). */
  readonly identity: string;
}

/** A baseline text with a line that cannot be read. `offset` is where the line begins. */
export class BaselineError extends Error {
  override readonly name = "BaselineError";
  readonly offset: number;

  constructor(offset: number, reason: string) {
    super(reason);
    this.offset = offset;
  }
}

/** Reads a baseline text: one line per finding, in any order. Fails with a `BaselineError`. */
export function readBaseline(text: string): readonly BaselineLine[] {
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

/** The text of a baseline file: sorted, each line once. */
export function writeBaseline(lines: Iterable<Pick<BaselineLine, "path" | "identity">>): string {
  const texts = new Set([...lines].map(({ path, identity }) => `${writeWords([path])} ${identity}\n`));
  return [...texts].sort().join("");
}

/** The mark of an ordinal is no quoted word. */
function identityOf(rule: string, pointer: string, words: readonly string[], line: string): string {
  const [, ordinal] = / (#\d+)\s*$/.exec(line) ?? [];
  if (ordinal === undefined) return writeWords([rule, pointer, ...words]);
  return `${writeWords([rule, pointer, ...words.slice(0, -1)])} ${ordinal}`;
}

/** The lines of a baseline that are about one file, and what linting the file says of them. */
export class FileBaseline {
  readonly #lines: ReadonlyMap<string, BaselineLine>;
  /** The findings that neither an exception nor a comment suppresses, those of the baseline included. */
  present: ReadonlySet<string> = new Set();
  /** The lines that are known to match nothing any more. */
  unused: readonly BaselineLine[] = [];

  constructor(lines: readonly BaselineLine[]) {
    this.#lines = new Map(lines.map((line) => [line.identity, line]));
  }

  /** Whether the file has a line of that identity. */
  has(identity: string): boolean {
    return this.#lines.has(identity);
  }

  /**
   * Takes note of what is there when the file has been linted; of several times the last one counts. `others` are findings
   * that are not shown for another reason, without ordinals.
   */
  settle(present: Iterable<string>, others: ReadonlySet<string>, isJudged: (rule: string) => boolean): void {
    this.present = new Set(present);
    this.unused = [...this.#lines.values()].filter(({ rule, identity }) => {
      const isThere = this.present.has(identity) || others.has(identity.replace(/ #\d+$/, ""));
      return !isThere && isJudged(rule);
    });
  }
}
