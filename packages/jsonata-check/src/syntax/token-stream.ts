import type { Span } from "../text/span.js";
import type { Comment } from "./ast.js";
import { canStart, endToken, isCloser } from "./grammar.js";
import { Lexer } from "./lexer.js";
import { maxErrors, type ParseError } from "./parse-error.js";
import type { Token } from "./token.js";

/** The number of tokens after an error before another one is trusted. */
const quietTokens = 3;

/** The same after a foreign operator, which does not disturb what follows. */
const quietTokensAfterOperator = 2;

type ErrorDetails = Pick<ParseError, "token" | "value">;

/** The token stream of a text, its errors, and the recovery after an error. */
export class TokenStream {
  readonly errors: ParseError[] = [];
  token: Token;
  /** The end of the last consumed token. */
  lastEnd = 0;
  /** The expected closing brackets, innermost last. */
  readonly #closers: string[] = [];
  readonly #lexer: Lexer;
  readonly #length: number;
  /** Parses an expression only for its errors. */
  readonly #readExpression: () => void;
  #count = 0;
  /** Up to this number of tokens, errors count as consequences of the last one. */
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

  /** Consumes a required token. */
  expect(id: string, isAfterOperand: boolean): void {
    const token = this.token;
    if (token.id !== id) {
      this.fail(token.id === "(end)" ? "S0203" : "S0202", token, { token: token.text, value: id });
      if (isCloser(id)) this.#skipTo(id);
      if (this.token.id !== id) return;
    }
    this.advance(isAfterOperand);
  }

  /** Enters a bracket. */
  open(closer: string): void {
    this.#closers.push(closer);
  }

  /** Consumes the closing bracket of the innermost open one. */
  close(closer: string, isAfterOperand: boolean): void {
    this.expect(closer, isAfterOperand);
    this.#closers.pop();
  }

  /** Makes the last consumed token the current one again. */
  putBack(token: Token): void {
    this.#lexer.seek(token.end);
    this.token = token;
    this.#count--;
  }

  /** Ends the text because it nests too deeply. */
  stop(): Token {
    const { start, end } = this.token;
    this.add({ code: "too-deep", start, end, position: undefined });
    return (this.token = endToken(this.#length));
  }

  /** Reports that no operand starts with the last consumed token. */
  failAsOperand(token: Token): void {
    this.fail("S0211", token, { token: token.text }, this.#count - 1);
  }

  fail(code: string, token: Span, extra: ErrorDetails, count = this.#count): void {
    this.failAt(code, token, token.end, extra, count);
  }

  /** `count` is the index of the token at fault. */
  failAt(code: string, { start, end }: Span, position: number, extra: ErrorDetails, count = this.#count): void {
    const isQuiet = count < this.#quietCount;
    const isOperator = /^[=&|!]$/.test(extra.token ?? "");
    this.#quietCount = count + (isOperator ? quietTokensAfterOperator : quietTokens);
    if (!isQuiet) this.add({ code, start, end, position, ...extra });
  }

  /** A missing quote before an error is not a second mistake. */
  #addFromLexer(error: ParseError): void {
    const isConsequence = this.errors.length > 0 && /^S010[156]$/.test(error.code);
    this.#quietCount = this.#count + quietTokens;
    if (!isConsequence) this.add(error);
  }

  /** Records an error, unless it is known or parsing has stopped. */
  add(error: ParseError): void {
    if (this.#isStopped || this.errors.some(({ start, code }) => start === error.start && code === error.code)) return;
    this.errors.push(error);
    if (this.errors.length === maxErrors || error.code === "too-deep") this.#isStopped = true;
  }

  /** Skips unexpected text before a closing bracket, parsing expressions in it for their errors. */
  #skipTo(closer: string): void {
    for (;;) {
      const { id } = this.token;
      if (id === closer || id === "(end)") return;
      if (isCloser(id) && this.#closers.includes(id)) return;
      this.skip();
    }
  }

  /** Skips the current token or the expression that starts with it. */
  skip(): void {
    if (canStart(this.token)) this.#readExpression();
    else this.advance(false);
  }
}
