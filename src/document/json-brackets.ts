import type { Span } from "jsonata-check/text";
import { nextQuote } from "./json-recovery.js";

/** A missing or extra bracket, as the indentation shows. */
export interface BracketRepair {
  /** `open`, `close`: the bracket is missing before the token at `at`. `skip`: the bracket at `at` is extra. */
  readonly kind: "open" | "close" | "skip";
  readonly at: number;
  readonly bracket: Bracket;
}

/** A bracket of JSON. */
export type Bracket = "{" | "[" | "}" | "]";

/** With more repairs, the indentation means something else. */
const maxRepairs = 3;

type Closer = "}" | "]";

interface Opening {
  readonly at: number;
  readonly closer: Closer;
  readonly line: number;
  /** The indentation of its line. */
  readonly indent: number;
  /** Whether the same bracket follows directly, at the end of the line. */
  isDoubled: boolean;
}

/** A line that ends with a colon: the value is below it, or its opening bracket is missing. */
interface DanglingColon {
  readonly indent: number;
  /** The first token after the line. */
  readonly next: number;
}

/**
 * Finds missing and extra brackets in an indented text. Returns nothing if the indentation does not explain all of them.
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

/** Reads the brackets of one line; false if a string does not end on it. */
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

/** The open brackets of the lines read so far, and the repairs found. */
class RepairFinder {
  readonly repairs: BracketRepair[] = [];
  private readonly stack: Opening[] = [];
  private readonly colons: DanglingColon[] = [];
  /** The indentation of the previous line, if it ended with a colon. */
  private colonIndent: number | undefined;

  /** Whether only the end of the text is left to explain. */
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

  /** A line that starts with a member or an item at `at` is in a bracket with less indentation. */
  beginLine(at: number, indent: number): void {
    if (this.colonIndent !== undefined) this.colons.push({ indent: this.colonIndent, next: at });
    this.colonIndent = undefined;
    while ((this.colons.at(-1)?.indent ?? -1) >= indent) this.colons.pop();
    for (let top = this.stack.at(-1); top !== undefined && indent <= top.indent; top = this.stack.at(-1)) {
      this.lose(top, at);
    }
  }

  /** A closing bracket at the start of a line is indented like the line of its opening bracket. */
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

  /** A closing bracket after other text belongs to an opening bracket on the same line. */
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
