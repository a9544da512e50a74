import type { Comment } from "../syntax/ast.js";
import { Lexer } from "../syntax/lexer.js";
import type { Span } from "../text/span.js";
import { printLayout, type Box, type Piece } from "./layout.js";

/** Lays out the tokens of an expression in their order. The text of tokens and comments never changes. */
export class Writer {
  readonly #text: string;
  readonly #lexer: Lexer;
  /** Whether comments that end a line keep doing so. */
  readonly #keepsLines: boolean;
  readonly #comments: readonly Comment[];
  readonly #boxes: Box[] = [{ type: "group", pieces: [], isBroken: false }];
  #nextComment = 0;
  /** Where what was written last ends in the source. */
  #end = 0;
  /** Whether a comment was written that ends its line. */
  #mustBreak = false;

  constructor(text: string, comments: readonly Comment[], keepsLines: boolean) {
    this.#text = text;
    this.#comments = comments;
    this.#keepsLines = keepsLines;
    this.#lexer = new Lexer(text, () => undefined);
  }

  /** Where the token that was written last ends in the source. */
  get end(): number {
    return this.#end;
  }

  /** Whether an operator comes next. */
  isBefore(id: string): boolean {
    const token = this.#lexer.next(true);
    this.#lexer.seek(this.#end);
    return token.id === id;
  }

  /** Begins a group or an indented part of one. */
  open(type: Box["type"]): void {
    const box: Box = { type, pieces: [], isBroken: false };
    this.#add(box);
    this.#boxes.push(box);
  }

  /** Ends what was begun last. */
  close(): void {
    this.#lineComments();
    this.#boxes.pop();
  }

  /** Takes the breaks of everything that is open. */
  breakLines(): void {
    if (this.#keepsLines) for (const box of this.#boxes) box.isBroken = true;
  }

  /** A place where the line may end. Between items of a list an empty line is kept. */
  line(flat: "" | " ", isBetween = false): void {
    this.#lineComments();
    if (this.#mustBreak) this.#hardBreak(isBetween && this.#isBlankBefore(this.#nextStart()));
    else this.#add({ type: "break", flat, isBlank: isBetween && this.#isBlankBefore(this.#nextStart()) });
  }

  /** A space that no line ends at, unless a comment does. */
  space(): void {
    this.#lineComments();
    if (this.#mustBreak) this.#hardBreak(false);
    else this.#add(" ");
  }

  /** Writes the next token and says which operator it is. A slash begins a regular expression, or divides. */
  token(isRegex = false): string {
    this.#lineComments();
    if (this.#mustBreak) this.#hardBreak(false);
    for (let comment = this.#takeComment(); comment !== undefined; comment = this.#takeComment()) {
      this.#write(comment);
      this.#add(" ");
    }
    const token = this.#lexer.next(!isRegex);
    this.#write(token);
    return token.id;
  }

  /** Writes the comments that are left, and prints everything. */
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

  /** Writes the comments up to the last one that ends its line, unless they end the text, behind the token before them. */
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

  /** What stands before a comment that follows a token: a line of its own begins as in the source. */
  #separateComment({ start }: Comment): void {
    if (this.#end === 0) return;
    const isOwnLine = this.#keepsLines && this.#text.slice(this.#end, start).includes("\n");
    if (isOwnLine) this.#hardBreak(this.#isBlankBefore(start));
    else this.#add(" ");
  }

  /** The next comment, if no token is before it. */
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
