import type { Comment } from "../syntax/ast.js";
import { Lexer } from "../syntax/lexer.js";
import type { Span } from "../text/span.js";
import { printLayout, type Box, type Piece } from "./layout.js";

/** Separators and closing brackets: a comment before one belongs to the token before it. */
const closing: ReadonlySet<string> = new Set([",", ";", ":", ".", ")", "]", "}"]);

/** Lays out the tokens of an expression in order. Tokens and comments never change. */
export class Writer {
  readonly #text: string;
  readonly #lexer: Lexer;
  /** Whether comments at line ends stay there. */
  readonly #keepsLines: boolean;
  readonly #comments: readonly Comment[];
  readonly #boxes: Box[] = [{ type: "group", pieces: [], isBroken: false }];
  #nextComment = 0;
  /** The source end of the last written piece. */
  #end = 0;
  /** Whether a comment at a line end was written. */
  #mustBreak = false;

  constructor(text: string, comments: readonly Comment[], keepsLines: boolean) {
    this.#text = text;
    this.#comments = comments;
    this.#keepsLines = keepsLines;
    this.#lexer = new Lexer(text, () => undefined);
  }

  /** The source end of the last written token. */
  get end(): number {
    return this.#end;
  }

  /** Whether an operator is next. */
  isBefore(id: string): boolean {
    return this.#nextId() === id;
  }

  /** Opens a group or an indented part. */
  open(type: Box["type"]): void {
    const box: Box = { type, pieces: [], isBroken: false };
    this.#add(box);
    this.#boxes.push(box);
  }

  /** Closes the innermost open part. */
  close(): void {
    this.#commentsBehind();
    this.#boxes.pop();
  }

  /** Takes the breaks of all open groups. */
  breakLines(): void {
    if (this.#keepsLines) for (const box of this.#boxes) box.isBroken = true;
  }

  /** A possible line break. Empty lines between list items are kept. */
  line(flat: "" | " ", isBetween = false): void {
    this.#commentsBehind();
    if (this.#mustBreak) this.#hardBreak(isBetween && this.#isBlankBefore(this.#nextStart()));
    else this.#add({ type: "break", flat, isBlank: isBetween && this.#isBlankBefore(this.#nextStart()) });
  }

  /** A space that is not a break, except after a comment. */
  space(): void {
    this.#commentsBehind();
    if (this.#mustBreak) this.#hardBreak(false);
    else this.#add(" ");
  }

  /** Writes the next token and returns its operator. A slash may start a regular expression or divide. */
  token(isRegex = false): string {
    this.#commentsBehind();
    if (this.#mustBreak) this.#hardBreak(false);
    for (let comment = this.#takeComment(); comment !== undefined; comment = this.#takeComment()) {
      this.#write(comment);
      this.#add(" ");
    }
    const token = this.#lexer.next(!isRegex);
    this.#write(token);
    return token.id;
  }

  /** Writes the remaining comments and prints everything. */
  finish(width: number): string {
    for (let comment = this.#takeComment(); comment !== undefined; comment = this.#takeComment()) {
      this.#separateComment(comment);
      this.#write(comment);
    }
    return printLayout(this.#boxes[0] as Box, width);
  }

  #add(piece: Piece): void {
    this.#boxes.at(-1)?.pieces.push(piece);
  }

  #write({ start, end }: Span): void {
    this.#add(this.#text.slice(start, end));
    this.#end = end;
  }

  #hardBreak(isBlank: boolean): void {
    this.#mustBreak = false;
    this.breakLines();
    this.#add({ type: "break", flat: " ", isBlank });
  }

  #nextId(): string {
    const { id } = this.#lexer.next(true);
    this.#lexer.seek(this.#end);
    return id;
  }

  /** Writes the comments that belong to the token before them. */
  #commentsBehind(): void {
    this.#lineComments();
    if (this.#mustBreak || this.#comments[this.#nextComment] === undefined || !closing.has(this.#nextId())) return;
    for (let comment = this.#takeComment(); comment !== undefined; comment = this.#takeComment()) {
      if (!/[([{]/.test(this.#text.charAt(this.#end - 1))) this.#add(" ");
      this.#write(comment);
    }
  }

  /** Writes the comments after a token up to the last one at a line end, unless they end the text. */
  #lineComments(): void {
    if (!this.#keepsLines) return;
    let count = 0;
    let end = this.#end;
    for (let ahead = 0; ; ahead++) {
      const comment = this.#comments[this.#nextComment + ahead];
      if (comment === undefined || !/^\s*$/.test(this.#text.slice(end, comment.start))) break;
      ({ end } = comment);
      if (/^[^\S\n]*\n/.test(this.#text.slice(end))) count = ahead + 1;
    }
    if (/^\s*$/.test(this.#text.slice(end))) return;
    for (let written = 0; written < count; written++) {
      const comment = this.#takeComment() as Comment;
      this.#separateComment(comment);
      this.#write(comment);
      this.#mustBreak = true;
    }
  }

  /** The separator between a token and its comment: a new line where the source has one. */
  #separateComment({ start }: Comment): void {
    if (this.#end === 0) return;
    const isOwnLine = this.#keepsLines && this.#text.slice(this.#end, start).includes("\n");
    if (isOwnLine) this.#hardBreak(this.#isBlankBefore(start));
    else this.#add(" ");
  }

  /** The next comment, if it precedes the next token. */
  #takeComment(): Comment | undefined {
    const comment = this.#comments[this.#nextComment];
    if (comment === undefined || !/^\s*$/.test(this.#text.slice(this.#end, comment.start))) return undefined;
    this.#nextComment++;
    return comment;
  }

  #nextStart(): number {
    let at = this.#end;
    while (/\s/.test(this.#text.charAt(at))) at++;
    return at;
  }

  #isBlankBefore(start: number): boolean {
    return this.#keepsLines && /\n[^\S\n]*\n/.test(this.#text.slice(this.#end, start));
  }
}
