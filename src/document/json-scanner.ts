import { LineIndex, type LinePosition } from "../text/line-index.js";
import type { Span } from "jsonata-check/text";
import { withCommentSpace } from "./comment-space.js";
import type { Bracket, BracketRepair } from "./json-brackets.js";
import { Code, endCode, isJsonSpace, isLineEnd } from "./json-characters.js";
import type { ParsedDocument } from "./parsed-document.js";
import type { Node } from "./tree.js";
import type { DocumentProblem } from "./source-document.js";

/** After so many errors, reported or not, the text is assumed not to be JSON, and reading stops. */
const maxErrors = 1000;

/** Removes something that plain JSON lacks. */
interface DialectFix {
  readonly title: string;
  readonly removed: Span;
}

/** Spaces that JSON does not allow. */
const foreignSpace = /[\v\f\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;

/**
 * A cursor over a JSON text, which skips white space and comments, and decides which syntax errors are reported.
 *
 * After an error nothing is reported until a complete member or item has been read, and never twice on a line: errors right
 * after a mistake are mostly its consequences.
 */
export class JsonScanner {
  readonly text: string;
  /** The offset of the next unread character. */
  pos = 0;
  /** Whether errors are suppressed as possible consequences of the last one. */
  isMuted = false;
  /** The offset of the last error, reported or not. */
  errorAt = -1;

  readonly document: ParsedDocument;
  /** Where reading ends: at the end of the text, or at once after too many errors. */
  private limit: number;
  private errorCount = 0;
  private readonly lines: LineIndex;
  /** The offset of the next repair. */
  private repairAt: number;
  private readonly repairs: BracketRepair[];

  constructor(document: ParsedDocument, repairs: readonly BracketRepair[] = []) {
    this.document = document;
    this.repairs = [...repairs];
    this.repairAt = repairs[0]?.at ?? Infinity;
    this.text = document.text;
    this.limit = this.text.length;
    this.lines = new LineIndex(this.text);
    if (this.text.charCodeAt(0) === Code.byteOrderMark) this.pos = 1;
  }

  /** Moves to the next significant character; returns its code, or `endCode`. */
  next(): number {
    const { text, limit } = this;
    let { pos } = this;
    while (pos < limit) {
      const code = text.charCodeAt(pos);
      if (code === Code.space || code === Code.lineFeed || code === Code.carriageReturn || code === Code.tab) pos++;
      else if (code > Code.space && code < 127 && code !== Code.slash) {
        this.pos = pos;
        return pos < this.repairAt ? code : this.repair(code);
      } else {
        this.pos = pos;
        if (!this.skipUnusual(code)) return code;
        pos = this.pos;
      }
    }
    this.pos = text.length;
    return endCode;
  }

  /** Whether the bracket that `next` returned is missing in the text. */
  protected get isRepaired(): boolean {
    return this.pos === this.repairAt;
  }

  /** Moves past the current repair; returns its bracket. */
  protected nextRepair(): Bracket | undefined {
    const done = this.repairs.shift();
    this.repairAt = this.repairs[0]?.at ?? Infinity;
    return done?.bracket;
  }

  /** At or after a repair: returns the code of the missing bracket before the character `code`, or skips an extra one. */
  private repair(code: number): number {
    while (this.pos > this.repairAt) this.nextRepair();
    const [repair] = this.repairs;
    if (repair === undefined || this.pos < repair.at) return code;
    if (repair.kind !== "skip") return repair.bracket.charCodeAt(0);
    this.report({ start: this.pos, end: this.pos + 1 }, `One \`${repair.bracket}\` too many.`);
    this.nextRepair();
    this.pos++;
    return this.next();
  }

  /** Reports a syntax error, unless it may be a consequence of the last one. */
  report(span: Span, message: string, more: Pick<DocumentProblem, "related" | "fix"> = {}): void {
    const isShown = !this.isMuted && (this.errorAt === -1 || this.hasLineEnd(this.errorAt, span.start));
    this.mute(span.start);
    if (++this.errorCount > maxErrors) this.limit = 0;
    this.document.isIncomplete = true;
    if (!isShown) return;
    this.document.problems.push({ kind: "syntax", start: span.start, end: span.end, message, ...more });
  }

  /** Suppresses errors until something after `offset` has been read without one. */
  mute(offset: number): void {
    this.isMuted = true;
    this.errorAt = Math.max(this.errorAt, offset);
  }

  /** Reports something that JSONC has and plain JSON lacks, with a fix that removes it. */
  reportDialect(span: Span, message: string, fix: DialectFix, node: Node | undefined): void {
    if (this.isMuted || this.document.language === "jsonc") return;
    const { title, removed } = fix;
    const edits = [{ start: removed.start, end: removed.end, text: "" }];
    const { start, end } = span;
    this.document.problems.push({
      kind: "json-dialect",
      start,
      end,
      message,
      node,
      fix: { title, isSafe: true, edits },
    });
  }

  /** The line and column of an offset, from 1. */
  protected position(offset: number): LinePosition {
    return this.lines.position(offset);
  }

  /** The end of the last token before `offset`. */
  endBefore(offset: number): number {
    let at = offset;
    while (at > 0 && isJsonSpace(this.text.charCodeAt(at - 1))) at--;
    return at;
  }

  protected hasLineEnd(start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      const code = this.text.charCodeAt(at);
      if (code === Code.lineFeed || code === Code.carriageReturn) return true;
    }
    return false;
  }

  /** Skips a comment or an invalid space; false for anything else. */
  private skipUnusual(code: number): boolean {
    const { text, pos } = this;
    if (code === Code.slash) {
      const second = text.charCodeAt(pos + 1);
      if (second === Code.slash) this.skipLineComment();
      else if (second === Code.asterisk) this.skipBlockComment();
      else return false;
      return true;
    }
    if (!foreignSpace.test(text.charAt(pos))) return false;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    this.report({ start: pos, end: pos + 1 }, `The space character ${name} is not allowed here; use a plain space.`);
    this.pos++;
    return true;
  }

  private skipLineComment(): void {
    const { text, pos } = this;
    let end = pos + 2;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
    this.takeComment({ start: pos, end }, text.slice(pos + 2, end));
  }

  private skipBlockComment(): void {
    const { text, pos } = this;
    const close = text.indexOf("*/", pos + 2);
    if (close === -1) {
      this.report(
        { start: pos, end: pos + 2 },
        "This comment is not closed; expected `*/` before the end of the text.",
      );
      this.pos = text.length;
    } else this.takeComment({ start: pos, end: close + 2 }, text.slice(pos + 2, close));
  }

  private takeComment(span: Span, content: string): void {
    this.document.comments.push({ start: span.start, end: span.end, text: content });
    this.pos = span.end;
    if (this.document.language === "jsonc") return;
    const message = "Plain JSON has no comments.";
    this.reportDialect(
      span,
      message,
      { title: "Remove the comment", removed: withCommentSpace(this.text, span) },
      undefined,
    );
  }
}
