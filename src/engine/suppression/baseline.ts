import { findRule } from "../../rule-kit/rule-names.js";
import type { Rule } from "../../rule-kit/rule.js";
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

/** A finding that is there, as baseline lines name it and as they named it before. */
export interface PresentFinding {
  readonly identity: string;
  readonly former: string;
}

/** What linting a file says of the lines of a baseline that are about it, by identity. */
export interface BaselineUse {
  /** The findings that neither an exception nor a comment suppresses, those of the baseline included. */
  readonly present: readonly string[];
  /** The lines that are known to match nothing any more. */
  readonly unused: readonly string[];
  /** The lines that name a finding as it was named before, with its present identity. */
  readonly renamed: readonly (readonly [line: string, identity: string])[];
}

/** The lines of a baseline that are about one file. */
export class FileBaseline {
  readonly #lines: ReadonlyMap<string, BaselineLine>;
  /** What the last lint of the file says of them. */
  use: BaselineUse = { present: [], unused: [], renamed: [] };

  constructor(lines: readonly BaselineLine[]) {
    this.#lines = new Map(lines.map((line) => [line.identity, line]));
  }

  /** What its lines name. */
  get identities(): readonly string[] {
    return [...this.#lines.keys()];
  }

  /** Whether it has no lines. */
  get isEmpty(): boolean {
    return this.#lines.size === 0;
  }

  /** The lines that are known to match nothing any more. */
  get unused(): readonly BaselineLine[] {
    return this.use.unused.flatMap((identity) => this.#lines.get(identity) ?? []);
  }

  /** The lines that name a finding as it was named before, with its present identity. */
  get renamed(): readonly (readonly [BaselineLine, string])[] {
    return this.use.renamed.flatMap(([former, identity]) => {
      const line = this.#lines.get(former);
      return line === undefined ? [] : [[line, identity] as const];
    });
  }

  /**
   * Takes note of what is there when the file has been linted, and gives the identities that the lines know; of several
   * times the last one counts. `others` are findings that are not shown for another reason, without ordinals.
   */
  settle(
    findings: readonly PresentFinding[],
    others: ReadonlySet<string>,
    isJudged: (rule: string) => boolean,
  ): ReadonlySet<string> {
    const used = new Set<string>();
    const known = new Set<string>();
    const renamed = new Map<string, string>();
    for (const { identity, former } of findings) {
      if (this.#lines.has(identity)) used.add(identity);
      else if (!this.#lines.has(former)) continue;
      else {
        used.add(former);
        renamed.set(former, identity);
      }
      known.add(identity);
    }
    const unused = [...this.#lines.values()].filter(({ rule, identity }) => {
      return !used.has(identity) && !others.has(identity.replace(/ #\d+$/, "")) && isJudged(rule);
    });
    this.use = {
      present: findings.map(({ identity }) => identity),
      unused: unused.map(({ identity }) => identity),
      renamed: [...renamed],
    };
    return known;
  }
}
