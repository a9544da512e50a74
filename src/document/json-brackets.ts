import type { Span } from "jsonata-check/text";
import { nextQuote } from "./json-recovery.js";

/** Where a bracket is lost or one too many, as the indentation of the lines shows. */
export interface BracketRepair {
  /** `open`, `close`: the bracket is lost before the token at `at`. `skip`: the bracket at `at` is one too many. */
  readonly kind: "open" | "close" | "skip";
  readonly at: number;
  readonly bracket: Bracket;
}

/** A bracket of JSON. */
export type Bracket = "{" | "[" | "}" | "]";

/** More than this many, and the indentation means something else. */
const maxRepairs = 3;

type Closer = "}" | "]";

interface Opening {
  readonly at: number;
  readonly closer: Closer;
  readonly line: number;
  /** The width of the blanks before the line that holds the bracket. */
  readonly indent: number;
  /** Whether the same bracket stands a second time behind it, and nothing but its end on that line. */
  isDoubled: boolean;
}

/** A line that ends with a colon: the value stands below it, or its opening bracket is lost. */
interface DanglingColon {
  readonly indent: number;
  /** The first token behind the line. */
  readonly next: number;
}

/**
 * Finds lost and superfluous closing brackets of a text whose lines are indented by depth. Gives nothing where the
 * indentation does not explain all of them.
 */
export function findBracketRepairs(text: string): readonly BracketRepair[] {
  const finder = new RepairFinder();
  let line = 0;
  for (let start = 0; start < text.length; line++) {
    const end = lineEndAt(text, start);
    if (!readLine(finder, text, { start, end }, line)) return [];
    if (finder.repairs.length > maxRepairs) return [];
    start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
  return finder.isExplained ? finder.repairs.sort((a, b) => a.at - b.at) : [];
}

function lineEndAt(text: string, start: number): number {
  const lineEnd = /\r|\n|$/g;
  lineEnd.lastIndex = start;
  return lineEnd.exec(text)?.index ?? text.length;
}

/** Reads the brackets of one line; false where a string does not end on it. */
function readLine(finder: RepairFinder, text: string, { start, end }: Span, line: number): boolean {
  let at = start;
  while (at < end && /[ \t\ufeff]/.test(text.charAt(at))) at++;
  const indent = at - start;
  let isAtStart = true;
  let last = "";
  for (; at < end; at++) {
    const char = text.charAt(at);
    if (char === " " || char === "\t") continue;
    if (text.startsWith("//", at)) break;
    const before = last;
    last = char;
    if (char === "}" || char === "]") {
      if (isAtStart) finder.closeAtLineStart(char, at, indent);
      else finder.closeInLine(char, at, line, before === ":");
      continue;
    }
    if (isAtStart) finder.beginLine(at, indent);
    isAtStart = false;
    if (char === "{" || char === "[") {
      const isLast = /^[ \t]*(?:[\]}][ \t]*,?[ \t]*)?$/.test(text.slice(at + 1, end));
      finder.open({ at, closer: char === "{" ? "}" : "]", line, indent, isDoubled: false }, isLast);
    }
    if (char === '"') {
      const close = nextQuote(text, at + 1, end);
      if (close === -1) return false;
      at = close;
    }
  }
  if (last === ":") finder.endWithColon(indent);
  return true;
}

/** The open brackets of the lines read so far, and what was found to be wrong with them. */
class RepairFinder {
  readonly repairs: BracketRepair[] = [];
  private readonly stack: Opening[] = [];
  private readonly colons: DanglingColon[] = [];
  /** The indentation of the line before, if it ended with a colon. */
  private colonIndent: number | undefined;

  /** Whether nothing but the end of the text is left to explain. */
  get isExplained(): boolean {
    return this.stack.length === 0 || this.repairs.every((repair) => repair.kind === "close");
  }

  open(opening: Opening, isLast: boolean): void {
    const top = this.stack.at(-1);
    if (top !== undefined && isLast && top.at === opening.at - 1 && top.closer === opening.closer) top.isDoubled = true;
    this.stack.push(opening);
  }

  endWithColon(indent: number): void {
    this.colonIndent = indent;
  }

  /** A line that begins with a member or an item at `at` stands in a bracket that was opened with less indentation. */
  beginLine(at: number, indent: number): void {
    if (this.colonIndent !== undefined) this.colons.push({ indent: this.colonIndent, next: at });
    this.colonIndent = undefined;
    while ((this.colons.at(-1)?.indent ?? -1) >= indent) this.colons.pop();
    for (let top = this.stack.at(-1); top !== undefined && indent <= top.indent; top = this.stack.at(-1)) {
      this.lose(top, at);
    }
  }

  /** A closing bracket at the start of a line is indented like the line of its opening one. */
  closeAtLineStart(bracket: Closer, at: number, indent: number): void {
    let top = this.stack.at(-1);
    while (top !== undefined && indent < top.indent) {
      this.lose(top, at);
      top = this.stack.at(-1);
    }
    const outer = this.stack.at(-2);
    if (top?.closer !== bracket && outer?.closer === bracket && outer.indent === indent && top !== undefined) {
      this.lose(top, at);
      top = outer;
    }
    if (top?.closer === bracket && top.indent === indent) this.stack.pop();
    else this.explainCloser(bracket, at, indent);
  }

  private explainCloser(bracket: Closer, at: number, indent: number): void {
    const colon = this.colons.findLast((each) => each.indent === indent);
    if (colon === undefined) this.repairs.push({ kind: "skip", at, bracket });
    else this.repairs.push({ kind: "open", at: colon.next, bracket: openerOf(bracket) });
  }

  /** Behind other text of its line a closing bracket belongs to an opening one of that line. */
  closeInLine(bracket: Closer, at: number, line: number, isBehindColon: boolean): void {
    const [outer, top] = [this.stack.at(-2), this.stack.at(-1)];
    if (top?.line === line && top.closer === bracket) this.stack.pop();
    else if (top?.line === line && outer?.line === line && outer.closer === bracket) {
      this.lose(top, at);
      this.stack.pop();
    } else if (isBehindColon) this.repairs.push({ kind: "open", at, bracket: openerOf(bracket) });
    else this.repairs.push({ kind: "skip", at, bracket });
  }

  private lose(opening: Opening, at: number): void {
    this.stack.pop();
    if (!opening.isDoubled) this.repairs.push({ kind: "close", at, bracket: opening.closer });
    else this.repairs.push({ kind: "skip", at: opening.at, bracket: openerOf(opening.closer) });
  }
}

function openerOf(closer: Closer): Bracket {
  return closer === "}" ? "{" : "[";
}
