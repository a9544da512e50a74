import type { Span } from "../text/span.js";
import type { Comment } from "./ast.js";
import type { ParseError } from "./parse-error.js";
import { endsName, isDigit, isOperatorStart, isSpace } from "./token.js";
import type { Token, TokenType } from "./token.js";

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

const twoCharacterOperators: ReadonlySet<string> = new Set(["..", ":=", "!=", ">=", "<=", "**", "~>", "?:", "??"]);

/** Reads one token at a time, because the meaning of a slash depends on the parser. */
export class Lexer {
  readonly comments: Comment[] = [];
  readonly #text: string;
  readonly #report: (error: ParseError) => void;
  #offset = 0;

  /** Errors do not stop the lexer. */
  constructor(text: string, report: (error: ParseError) => void) {
    this.#text = text;
    this.#report = report;
  }

  /** Continues at an offset, to read a token again. */
  seek(offset: number): void {
    this.#offset = offset;
    while ((this.comments.at(-1)?.start ?? -1) >= offset) this.comments.pop();
  }

  /** Reads the next token; `isAfterOperand` distinguishes a division from a regular expression. */
  next(isAfterOperand: boolean): Token {
    this.#skipTrivia();
    const start = this.#offset;
    const text = this.#text;
    if (start >= text.length) return token("end", "(end)", "(end)", text.length, text.length);
    const code = text.charCodeAt(start);
    if (code === 47 && !isAfterOperand) return this.#regex();
    if (isOperatorStart(code)) return this.#operator();
    if (code === 34 || code === 39) return this.#string();
    if (isDigit(code)) return this.#number();
    if (code === 96) return this.#quotedName();
    return this.#word(code);
  }

  #fail(code: string, span: Span, position: number | undefined, extra?: { readonly token?: string }): void {
    const { length } = this.#text;
    const start = Math.min(span.start, length);
    this.#report({ code, start, end: Math.min(span.end, length), position, ...extra });
  }

  #skipTrivia(): void {
    const text = this.#text;
    for (;;) {
      while (this.#offset < text.length && isSpace(text.charCodeAt(this.#offset))) this.#offset++;
      if (text.charCodeAt(this.#offset) !== 47 || text.charCodeAt(this.#offset + 1) !== 42) return;
      const start = this.#offset;
      const close = text.indexOf("*/", start + 2);
      if (close < 0) this.#fail("S0106", { start, end: start + 2 }, start);
      this.#offset = close < 0 ? text.length : close + 2;
      this.comments.push({ start, end: this.#offset });
    }
  }

  #operator(): Token {
    const start = this.#offset;
    const pair = this.#text.slice(start, start + 2);
    const id = twoCharacterOperators.has(pair) ? pair : this.#text.charAt(start);
    this.#offset = start + id.length;
    return token("operator", id, id, start, this.#offset);
  }

  #word(first: number): Token {
    const text = this.#text;
    const start = this.#offset;
    let end = start + 1;
    while (end < text.length && !endsName(text.charCodeAt(end))) end++;
    this.#offset = end;
    if (first === 36) return token("variable", "", text.slice(start + 1, end), start, end);
    const word = text.slice(start, end);
    switch (word) {
      case "and":
      case "or":
      case "in":
        return token("operator", word, word, start, end);
      case "true":
      case "false":
      case "null":
        return token("value", "", word, start, end);
      default:
        return token("name", "", word, start, end);
    }
  }

  #quotedName(): Token {
    const start = this.#offset;
    const close = this.#text.indexOf("`", start + 1);
    const end = close < 0 ? this.#text.length : close + 1;
    if (close < 0) this.#fail("S0105", { start, end }, end);
    this.#offset = end;
    return {
      type: "name",
      id: "",
      text: this.#text.slice(start + 1, close < 0 ? end : close),
      detail: "`",
      start,
      end,
    };
  }

  #number(): Token {
    const text = this.#text;
    const start = this.#offset;
    let end = text.charCodeAt(start) === 48 ? start + 1 : this.#digits(start);
    if (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) end = this.#digits(end + 1);
    if ((text.charCodeAt(end) | 32) === 101) {
      const sign = text.charCodeAt(end + 1);
      const exponent = sign === 43 || sign === 45 ? end + 2 : end + 1;
      if (isDigit(text.charCodeAt(exponent))) end = this.#digits(exponent);
    }
    const digits = text.slice(start, end);
    if (!Number.isFinite(Number(digits))) this.#fail("S0102", { start, end }, start, { token: digits });
    this.#offset = end;
    return token("number", "", digits, start, end);
  }

  #digits(offset: number): number {
    let end = offset;
    while (isDigit(this.#text.charCodeAt(end))) end++;
    return end;
  }

  #string(): Token {
    const text = this.#text;
    const start = this.#offset;
    const quote = text.charCodeAt(start);
    let value = "";
    let from = start + 1;
    let offset = from;
    let isBroken = false;
    for (; offset < text.length; offset++) {
      const code = text.charCodeAt(offset);
      if (code === quote) {
        this.#offset = offset + 1;
        return token("string", "", value + text.slice(from, offset), start, this.#offset);
      }
      if (code !== 92) continue;
      value += text.slice(from, offset);
      offset++;
      const escape = this.#escape(offset, !isBroken);
      isBroken ||= escape === undefined;
      value += escape ?? text.charAt(offset);
      if (escape !== undefined && text.charCodeAt(offset) === 117) offset += 4;
      from = offset + 1;
    }
    if (!isBroken) this.#fail("S0101", { start, end: text.length }, offset);
    this.#offset = text.length;
    return token("string", "", value + text.slice(from), start, text.length);
  }

  /** Decodes the escape whose letter is at an offset; undefined if invalid, which is reported once per string. */
  #escape(offset: number, isReporting: boolean): string | undefined {
    const letter = this.#text.charAt(offset);
    const plain = escapes.get(letter);
    if (plain !== undefined) return plain;
    const span = { start: offset - 1, end: offset + 1 };
    if (letter !== "u") {
      if (isReporting) this.#fail("S0103", span, offset, { token: letter });
      return undefined;
    }
    const digits = this.#text.slice(offset + 1, offset + 5);
    // At the end of the text, fewer than four digits pass: the engine reports the missing quote instead.
    if (/^[0-9a-fA-F]+$/.test(digits)) return String.fromCharCode(parseInt(digits, 16));
    if (isReporting) this.#fail("S0104", span, offset);
    return undefined;
  }

  #regex(): Token {
    const text = this.#text;
    const start = this.#offset;
    const close = this.#closingSlash(start + 1);
    if (close === undefined || close === start + 1) {
      const isEmpty = close !== undefined;
      const end = this.#endOfLine(start);
      this.#fail(isEmpty ? "S0301" : "S0302", { start, end: start + (isEmpty ? 2 : 1) }, isEmpty ? close : text.length);
      this.#offset = end;
      return token("regex", "", "", start, end);
    }
    let end = close + 1;
    while (text.charAt(end) === "i" || text.charAt(end) === "m") end++;
    this.#offset = end;
    const pattern = text.slice(start + 1, close);
    const flags = text.slice(close + 1, end);
    const problem = regexProblem(pattern, flags);
    if (problem !== undefined) this.#fail("invalid-regex", { start, end }, undefined, { token: problem });
    return { type: "regex", id: "", text: pattern, detail: flags, start, end };
  }

  /** The engine counts brackets even in character classes, so `/[(]/` does not end. */
  #closingSlash(from: number): number | undefined {
    const text = this.#text;
    let depth = 0;
    for (let offset = from; offset < text.length; offset++) {
      const char = text.charAt(offset);
      if (char === "/" && depth === 0 && !this.#isEscaped(offset)) return offset;
      if (text.charCodeAt(offset - 1) === 92) continue;
      if (char === "(" || char === "[" || char === "{") depth++;
      else if (char === ")" || char === "]" || char === "}") depth--;
    }
    return undefined;
  }

  #isEscaped(offset: number): boolean {
    let count = 0;
    while (this.#text.charCodeAt(offset - count - 1) === 92) count++;
    return count % 2 === 1;
  }

  #endOfLine(from: number): number {
    const end = this.#text.indexOf("\n", from);
    return end < 0 ? this.#text.length : end;
  }
}

function token(type: TokenType, id: string, text: string, start: number, end: number): Token {
  return { type, id, text, detail: "", start, end };
}

/** JavaScript's error for a regular expression. */
function regexProblem(pattern: string, flags: string): string | undefined {
  try {
    new RegExp(pattern, flags + "g");
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
