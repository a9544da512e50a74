import { characterEnd } from "../text/character.js";
import { TextView } from "../text/text-view.js";
import { junkEnd, lineEndOf, nextQuote, quoteForMessage } from "./json-recovery.js";
import { JsonScalarReader } from "./json-scalars.js";
import { Code, endCode } from "./json-characters.js";
import { RecoveredKey } from "./json-string.js";
import type { Container, TreeObject } from "./tree-nodes.js";
import type { KeyNode } from "./tree.js";

/** A key without proper quotes: its name, possibly an unmatched quote, before a colon. */
const bareKey = /([^\s"',:{}[\]][^"',:{}[\]\r\n]{0,200}?)["]?(?=[ \t]*:)/y;
const singleQuotedKey = /'([^'\r\n]{0,200})'(?=[ \t]*:)/y;
/** The rest of a key that a quote cuts in two, up to the colon. */
const restOfKey = /([^\s"',:{}[\]]{1,200})"[ \t]*:/y;

/** Recovers from syntax errors in keys and between a key and its value. */
export abstract class JsonKeyReader extends JsonScalarReader {
  /** Containers with unreadable members: a wrong closing bracket there is a consequence. */
  protected readonly damaged = new Set<Container>();

  protected reportUnexpected(expected: string): void {
    const { pos, text } = this;
    const end = characterEnd(text, pos);
    this.report({ start: pos, end }, `Unexpected \`${text.slice(pos, end)}\`; expected ${expected}.`);
  }

  /** Where a key is expected but no `"` found: returns the intended key, or skips the text. */
  protected recoverKey(object: TreeObject, code: number): KeyNode | undefined {
    const { text, pos: start } = this;
    if (code === Code.comma) {
      this.reportUnexpected("a key in double quotes");
      this.pos++;
      return undefined;
    }
    const pattern = code === Code.apostrophe ? singleQuotedKey : bareKey;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match !== null) {
      const name = match[1] as string;
      const end = start + match[0].length;
      const found = quoteForMessage(match[0]);
      this.report({ start, end }, `Keys need double quotes around them: ${found}.`);
      this.pos = end;
      const contentStart = code === Code.apostrophe ? start + 1 : start;
      return new RecoveredKey({ start, end }, TextView.verbatim(name, contentStart));
    }
    const end = junkEnd(text, code === Code.colon ? start + 1 : start);
    this.report({ start, end }, `Expected a key in double quotes, found ${quoteForMessage(text.slice(start, end))}.`);
    this.pos = Math.max(end, start + 1);
    this.damaged.add(object);
    return undefined;
  }

  /** Where the colon after `key` is missing: returns the key of the next value, or undefined if there is none. */
  protected recoverColon(object: TreeObject, key: KeyNode, code: number): KeyNode | undefined {
    const { text, pos } = this;
    if (pos === key.end) {
      if (this.recoverDoubledQuote(key)) return text.charCodeAt(this.pos - 1) === Code.colon ? key : undefined;
      const whole = this.recoverSplitKey(key) ?? this.recoverUnclosedKey(key);
      if (whole !== undefined) return whole;
    }
    if (code === Code.equals) {
      this.stepOverEquals();
      return key;
    }
    const isAtEnd = code === Code.comma || code === Code.closeBrace || code === Code.closeBracket || code === endCode;
    if (!isAtEnd && !this.isKeyAhead(code) && pos > key.end) {
      this.report({ start: key.start, end: key.end }, `A colon is missing after the key ${quoteForMessage(key.name)}.`);
      return key;
    }
    // At the end of the text the bracket that is not closed says it all.
    if (code === endCode) return undefined;
    this.report(key, `The key ${quoteForMessage(key.name)} has no value; expected a colon and a value after it.`);
    this.damaged.add(object);
    if (isAtEnd) return this.stepOverComma(code);
    if (code !== Code.quote) this.pos = junkEnd(text, pos);
    return undefined;
  }

  /** A second quote next to one of a key's: skips it, so that the key is read again, or the colon after it. */
  private recoverDoubledQuote(key: KeyNode): boolean {
    const { text, pos } = this;
    const colon = /"\s*:/y;
    colon.lastIndex = pos;
    if (colon.test(text)) {
      this.report({ start: pos, end: pos + 1 }, "One double quote too many.");
      this.pos = colon.lastIndex;
      return true;
    }
    const isEmptyBeforeKey = key.name === "" && /[^"\s:,[\]{}]/.test(text.charAt(pos));
    if (!isEmptyBeforeKey) return false;
    this.report({ start: key.start, end: key.start + 1 }, "One double quote too many.");
    this.pos = key.end - 1;
    return true;
  }

  /** A quote in the middle of a key: skips it and the colon, and returns the whole key. */
  private recoverSplitKey({ start, end, name }: KeyNode): KeyNode | undefined {
    // Then the closing quote of the key is missing, and this one opens another string.
    if (/[:,{}[\]]/.test(name)) return undefined;
    restOfKey.lastIndex = end;
    const [found, rest] = restOfKey.exec(this.text) ?? [];
    if (found === undefined || rest === undefined) return undefined;
    this.report({ start: end - 1, end }, "One double quote too many.");
    this.pos = end + found.length;
    const view = TextView.mapped(name + rest, start + 1, [name.length, end]);
    return new RecoveredKey({ start, end: end + rest.length + 1 }, view);
  }

  /** A key whose closing quote is behind the colon: returns it without the colon, which it steps over. */
  private recoverUnclosedKey({ start, name }: KeyNode): KeyNode | undefined {
    const [written] = /^[^:]*[^:\s](?=:\s*$)/.exec(name) ?? [];
    if (written === undefined) return undefined;
    const end = start + 1 + written.length;
    this.report({ start, end }, "The closing double quote of this key is missing.");
    this.pos = end + 1;
    return new RecoveredKey({ start, end }, TextView.verbatim(written, start + 1));
  }

  /** `=` or `=>` in place of a colon. */
  private stepOverEquals(): void {
    const { text, pos: start } = this;
    const end = start + (text.startsWith("=>", start) ? 2 : 1);
    this.report({ start, end }, `Expected a colon after the key, found \`${text.slice(start, end)}\`.`);
    this.pos = end;
  }

  private stepOverComma(code: number): undefined {
    if (code === Code.comma) this.pos++;
    return undefined;
  }

  /** Whether a string followed by a colon is at `pos`. */
  protected isKeyAhead(code: number): boolean {
    if (code !== Code.quote) return false;
    const { text, pos } = this;
    const close = nextQuote(text, pos + 1, lineEndOf(text, pos));
    return close !== -1 && /\s*:/y.test(text.slice(close + 1, close + 100));
  }
}
