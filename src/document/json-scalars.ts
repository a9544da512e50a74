import { characterEnd } from "../text/character.js";
import { bareEnd, contentEndOf, explainBare, isBeforeDelimiter, lineEndOf, nextQuote } from "./json-recovery.js";
import { Code, isLineEnd } from "./json-characters.js";
import { JsonScanner } from "./json-scanner.js";
import {
  decodeJsonString,
  escapeLength,
  JsonKey,
  JsonString,
  RecoveredKey,
  UnclosedJsonString,
} from "./json-string.js";
import { type Container, scalarNode, TreeMissing, TreeNull } from "./tree-nodes.js";
import type { KeyNode, Node } from "./tree.js";

/** Up to so many digits are added up exactly; longer numbers need the engine's conversion. */
const exactDigits = 15;

/** Reads strings, numbers and words of JSON into nodes. */
export class JsonScalarReader extends JsonScanner {
  /** The end of the content of the last string. */
  private contentEnd = 0;

  /** Reads the scalar at `pos`, which starts with the character `code`. */
  protected readScalar(parent: Container | undefined, key: string | number | undefined, code: number): Node {
    const { document, pos: start } = this;
    if (code === Code.quote) {
      const value = this.readText(false);
      return this.contentEnd < this.pos
        ? new JsonString(document, parent, key, start, this.pos, value)
        : new UnclosedJsonString(document, parent, key, start, this.pos, value);
    }
    if (code === Code.minus || (code >= Code.zero && code <= Code.nine)) {
      const value = this.readNumber();
      if (value !== undefined) return scalarNode(document, parent, key, start, this.pos, value);
    } else if (this.readWord("true")) return scalarNode(document, parent, key, start, this.pos, true);
    else if (this.readWord("false")) return scalarNode(document, parent, key, start, this.pos, false);
    else if (this.readWord("null")) return new TreeNull(document, parent, key, start, this.pos);
    const end = bareEnd(this.text, start);
    this.report({ start, end }, explainBare(this.text.slice(start, end)));
    this.pos = end;
    return new TreeMissing(document, parent, key, start, end);
  }

  /** Reads the double-quoted key at `pos`. */
  protected readKey(): KeyNode {
    const { pos: start, text } = this;
    const name = this.readText(true);
    if (this.contentEnd < this.pos) return new JsonKey(name, start, this.pos, text);
    return new RecoveredKey({ start, end: this.pos }, decodeJsonString(text, start + 1, this.pos));
  }

  /** Reads the double-quoted string at `pos`; returns its decoded text. */
  private readText(isKey: boolean): string {
    const { text, pos: start } = this;
    let pos = start + 1;
    let hasEscape = false;
    for (;;) {
      const code = text.charCodeAt(pos);
      if (code === Code.quote) break;
      if (code === Code.backslash) {
        hasEscape = true;
        pos += 2;
      } else if (code >= Code.space) pos++;
      // A control character, or NaN after the end of the text.
      else return this.readBrokenText(start, isKey);
    }
    this.contentEnd = pos;
    this.pos = pos + 1;
    if (!hasEscape) return text.slice(start + 1, pos);
    try {
      return JSON.parse(text.slice(start, pos + 1)) as string;
    } catch {
      return this.readBrokenText(start, isKey);
    }
  }

  /** Reads a string with raw control characters or invalid escapes, or without a closing quote. */
  private readBrokenText(start: number, isKey: boolean): string {
    const { text } = this;
    let at = start + 1;
    let isMultiline = false;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === Code.quote) break;
      if (code === Code.backslash) at += this.checkEscape(at);
      else if (isLineEnd(code) && !isMultiline) {
        if (isKey || !this.goesOnBehindLine(at)) return this.readUnclosedText(start, isKey);
        isMultiline = true;
        this.report(
          { start: at, end: at + 1 },
          "A JSON string cannot hold a raw line break; write `\\n`, or close the string on its line.",
        );
      } else {
        if (code < Code.space && !isMultiline) this.reportControl(at, code);
        at++;
      }
    }
    if (at >= text.length) return this.readUnclosedText(start, isKey);
    this.contentEnd = at;
    this.pos = at + 1;
    return decodeJsonString(text, start + 1, at).text;
  }

  /** Whether a string continues after the line end at `lineEnd`: its closing quote is at a plausible place. */
  private goesOnBehindLine(lineEnd: number): boolean {
    const quote = nextQuote(this.text, lineEnd, this.text.length);
    return quote !== -1 && isBeforeDelimiter(this.text, quote + 1);
  }

  private readUnclosedText(start: number, isKey: boolean): string {
    const { text } = this;
    const lineEnd = lineEndOf(text, start);
    let end = contentEndOf(text, start + 1, lineEnd);
    if (isKey) {
      const colon = text.indexOf(":", start + 1);
      if (colon !== -1 && colon < end) end = colon;
    }
    const noun = isKey ? "key" : "string";
    this.report({ start, end }, `The closing double quote of this ${noun} is missing.`);
    this.contentEnd = end;
    this.pos = end;
    return decodeJsonString(text, start + 1, end).text;
  }

  /** Reports an invalid escape; returns the number of units to skip. */
  private checkEscape(at: number): number {
    const { text } = this;
    const length = escapeLength(text, at, text.length);
    if (length > 0) return length;
    const next = text.charCodeAt(at + 1);
    if (Number.isNaN(next) || next < Code.space) {
      this.report({ start: at, end: at + 1 }, "A backslash needs a character after it; write `\\\\` for a backslash.");
      return 1;
    }
    const digits = /^u[0-9a-fA-F]{0,3}/.exec(text.slice(at + 1, at + 5))?.[0];
    const end = digits === undefined ? characterEnd(text, at + 1) : at + 1 + digits.length;
    const escape = text.slice(at, end);
    const help = digits === undefined ? "write `\\\\` for a backslash" : "`\\u` needs four hexadecimal digits";
    this.report({ start: at, end }, `\`${escape}\` is not a JSON escape; ${help}.`);
    return escape.length;
  }

  private reportControl(at: number, code: number): void {
    const spelling = JSON.stringify(String.fromCharCode(code)).slice(1, -1);
    const name = code === Code.tab ? "tab character" : `control character U+${code.toString(16).padStart(4, "0")}`;
    this.report({ start: at, end: at + 1 }, `A JSON string cannot hold a raw ${name}; write \`${spelling}\`.`);
  }

  /** Reads the number at `pos`; undefined, with nothing read, if it is not valid JSON. */
  private readNumber(): number | undefined {
    const { text, pos: start } = this;
    let at = start;
    let code = text.charCodeAt(at);
    const isNegative = code === Code.minus;
    if (isNegative) code = text.charCodeAt(++at);
    const digits = at;
    let value = 0;
    while (code >= Code.zero && code <= Code.nine) {
      value = value * 10 + (code - Code.zero);
      code = text.charCodeAt(++at);
    }
    const length = at - digits;
    if (length === 0 || (length > 1 && text.charCodeAt(digits) === Code.zero)) return undefined;
    if (length <= exactDigits && isEndOfWord(code)) {
      this.pos = at;
      return isNegative ? -value : value;
    }
    const rest = /(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    rest.lastIndex = at;
    rest.test(text);
    if (!isEndOfWord(text.charCodeAt(rest.lastIndex))) return undefined;
    this.pos = rest.lastIndex;
    return Number(text.slice(start, this.pos));
  }

  private readWord(word: string): boolean {
    const { text, pos } = this;
    if (!text.startsWith(word, pos) || !isEndOfWord(text.charCodeAt(pos + word.length))) return false;
    this.pos = pos + word.length;
    return true;
  }
}

/** Whether a number or word can end before a character; NaN is the end of the text. */
function isEndOfWord(code: number): boolean {
  return (
    code === Code.comma ||
    code <= Code.space ||
    code === Code.closeBrace ||
    code === Code.closeBracket ||
    code === Code.quote ||
    code === Code.colon ||
    code === Code.slash ||
    code === Code.openBrace ||
    code === Code.openBracket ||
    code > 126 ||
    code !== code
  );
}
