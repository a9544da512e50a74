import type { Span } from "../text/span.js";
import type { Comment } from "./ast.js";
import { canStart, endToken, isCloser } from "./grammar.js";
import { Lexer } from "./lexer.js";
import { maxErrors, type ParseError } from "./parse-error.js";
import type { Token } from "./token.js";

/** So many tokens must have been read since the last error before another one is believed. */
const quietTokens = 3;

/** The same after an operator of another language, after which the text goes on as if nothing had been. */
const quietTokensAfterOperator = 2;

type ErrorDetails = Pick<ParseError, "token" | "value">;

/** The tokens of a text one after the other, what is wrong with them, and how reading goes on after a mistake. */
export class TokenStream {
  readonly errors: ParseError[] = [];
  /** The token that is read but not yet consumed. */
  token: Token;
  /** Where the last consumed token ends. */
  lastEnd = 0;
  /** The closing brackets that are still to come, innermost last. */
  readonly #closers: string[] = [];
  readonly #lexer: Lexer;
  readonly #length: number;
  /** Reads an expression for its own errors only. */
  readonly #readExpression: () => void;
  #count = 0;
  /** Up to this number of tokens errors are taken for consequences of the last one. */
  #quietCount = 0;
  #isStopped = false;

  constructor(text: string, readExpression: () => void) {
    this.#length = text.length;
    this.#lexer = new Lexer(text, (error) => this.#addFromLexer(error));
    this.#readExpression = readExpression;
    this.token = this.#read(false);
  }

  get comments(): readonly Comment[] {
    return this.#lexer.comments;
  }

  #read(isAfterOperand: boolean): Token {
    for (;;) {
      const token = this.#isStopped ? endToken(this.#length) : this.#lexer.next(isAfterOperand);
      this.#count++;
      if (token.id !== "!" && token.id !== "~") return token;
      this.fail("S0204", token, { token: token.text });
    }
  }

  /** Consumes the current token. */
  advance(isAfterOperand: boolean): void {
    this.lastEnd = this.token.end;
    this.token = this.#read(isAfterOperand);
  }

  /** Consumes a token that must be there. */
  expect(id: string, isAfterOperand: boolean): void {
    const token = this.token;
    if (token.id !== id) {
      this.fail(token.id === "(end)" ? "S0203" : "S0202", token, { token: token.text, value: id });
      if (isCloser(id)) this.#skipTo(id);
      if (this.token.id !== id) return;
    }
    this.advance(isAfterOperand);
  }

  /** Says that what follows stands in brackets. */
  open(closer: string): void {
    this.#closers.push(closer);
  }

  /** Consumes the closing bracket of what was opened last. */
  close(closer: string, isAfterOperand: boolean): void {
    this.expect(closer, isAfterOperand);
    this.#closers.pop();
  }

  /** Makes the token that was consumed last the current one again. */
  putBack(token: Token): void {
    this.#lexer.seek(token.end);
    this.token = token;
    this.#count--;
  }

  /** Ends the text where it nests too deeply to be read. */
  stop(): Token {
    const { start, end } = this.token;
    this.add({ code: "too-deep", start, end, position: undefined });
    return (this.token = endToken(this.#length));
  }

  /** Says that no operand begins with the token that was consumed last. */
  failAsOperand(token: Token): void {
    this.fail("S0211", token, { token: token.text }, this.#count - 1);
  }

  fail(code: string, token: Span, extra: ErrorDetails, count = this.#count): void {
    this.failAt(code, token, token.end, extra, count);
  }

  /** `count` tells which token of the text is at fault. */
  failAt(code: string, { start, end }: Span, position: number, extra: ErrorDetails, count = this.#count): void {
    const isQuiet = count < this.#quietCount;
    const isOperator = /^[=&|!]$/.test(extra.token ?? "");
    this.#quietCount = count + (isOperator ? quietTokensAfterOperator : quietTokens);
    if (!isQuiet) this.add({ code, start, end, position, ...extra });
  }

  /** A quote that is lost in front of an error is not another mistake. */
  #addFromLexer(error: ParseError): void {
    const isConsequence = this.errors.length > 0 && /^S010[156]$/.test(error.code);
    this.#quietCount = this.#count + quietTokens;
    if (!isConsequence) this.add(error);
  }

  /** Remembers an error, unless it is known or reading has stopped. */
  add(error: ParseError): void {
    if (this.#isStopped || this.errors.some(({ start, code }) => start === error.start && code === error.code)) return;
    this.errors.push(error);
    if (this.errors.length === maxErrors || error.code === "too-deep") this.#isStopped = true;
  }

  /** Passes over what cannot be where a closing bracket should be, reading expressions for their own errors. */
  #skipTo(closer: string): void {
    for (;;) {
      const { id } = this.token;
      if (id === closer || id === "(end)") return;
      if (isCloser(id) && this.#closers.includes(id)) return;
      this.skip();
    }
  }

  /** Passes over the current token, or over the expression that begins with it. */
  skip(): void {
    if (canStart(this.token)) this.#readExpression();
    else this.advance(false);
  }
}
