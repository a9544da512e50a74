import {
  bareEnd,
  hasOddQuotes,
  isBeforeDelimiter,
  junkEnd,
  lineEndOf,
  nextQuote,
  quoteForMessage,
} from "./json-recovery.js";
import { JsonKeyReader } from "./json-key-reader.js";
import { Code, endCode } from "./json-characters.js";
import { UnclosedJsonString } from "./json-string.js";
import { type Container, TreeMissing, TreeObject } from "./tree-nodes.js";
import type { Span } from "jsonata-check/text";
import type { Node } from "./tree.js";
import { skipBlanks } from "../text/lines.js";

/** The `end` of an open container. */
export const stillOpen = -1;

/** Recovers from syntax errors in JSON. */
export abstract class JsonRecoveringReader extends JsonKeyReader {
  /** The number of open containers. */
  protected depth = 0;
  /** Whether a bracket is missing or extra: the indentation of the whole text may tell which. */
  hasBracketTrouble = false;

  /** Reads what follows a value of `container`; returns the container to continue with. */
  protected abstract readSeparator(container: Container): Container | undefined;

  /** Ends a container at `end`, where reading continues; returns the outer one. */
  protected finish(container: Container, end: number): Container | undefined {
    container.end = end;
    this.pos = end;
    this.depth--;
    return container.parent;
  }

  /** Reports a text without any value. */
  protected reportEmpty(): void {
    const end = this.text.length;
    this.report({ start: end, end }, "The file is empty; expected a JSON value.");
  }

  /** Where neither a comma nor the closing bracket follows a value of `container`. */
  protected recoverSeparator(container: Container, code: number): Container | undefined {
    if (code === endCode) return this.endOfText(container);
    if (code === Code.closeBrace || code === Code.closeBracket) return this.closeOther(container);
    const { text, pos } = this;
    const value = lastValue(container);
    if (value === undefined) return container;
    if (code === Code.colon && value.type === "string") return this.recoverInnerColon(container, value);
    const isAdjacent = pos === value.end;
    if (isAdjacent && value.type === "string" && this.recoverQuote(container, value)) {
      return this.readSeparator(container);
    }
    const canBeNext = code === Code.quote || (container.type === "array" && /[\w{[-]/.test(text.charAt(pos)));
    if (
      this.hasLineEnd(value.end, pos) ||
      (canBeNext && (!isAdjacent || value.type !== "string" || this.isKeyAhead(code)))
    ) {
      if (this.isMuted) this.unmuteAfter(container);
      this.report(this.foundSpan(), `A comma is missing before ${this.found()}.`);
      return container;
    }
    this.skipBehindValue(container, value);
    return this.readSeparator(container);
  }

  /** Stray text after a value on its line: the value is not what was meant. */
  private skipBehindValue(container: Container, value: Node): void {
    const { text, pos } = this;
    const closer = container.type === "object" ? "}" : "]";
    const help =
      pos === value.end && value.type === "string" ? ' (a double quote inside a string is written `\\"`)' : "";
    this.report(this.foundSpan(), `Expected \`,\` or \`${closer}\` after the value, found ${this.found()}${help}.`);
    const close = help === "" ? -1 : nextQuote(text, pos, lineEndOf(text, pos));
    const isWholeString = close !== -1 && isBeforeDelimiter(text, close + 1) && text[close + 1] !== ":";
    this.pos = isWholeString ? close + 1 : Math.max(pos + 1, junkEnd(text, pos));
    const { document, parent, key } = value;
    container.replaceLast(new TreeMissing(document, parent as Container, key, value.start, this.pos));
  }

  /** Text directly after a string, with an odd number of quotes on the rest of the line: repairs the string. */
  private recoverQuote(container: Container, value: Node): boolean {
    const { text } = this;
    const { start, end } = value;
    if (!hasOddQuotes(text, end, lineEndOf(text, end))) return false;
    if (text[end] === '"' && isBeforeDelimiter(text, end + 1)) {
      this.report({ start: end, end: end + 1 }, "One double quote too many.");
      this.pos = end + 1;
      return true;
    }
    if (end - start === 2) {
      this.report({ start, end: start + 1 }, "One double quote too many.");
      this.pos = end - 1;
      container.replaceLast(this.readScalar(container, value.key, Code.quote));
      return true;
    }
    // `"a": "x, "b": …`: the quote that opens the next key closed the string.
    const length = text.slice(start + 1, end - 1).search(/,\s*$/);
    if (length === -1) return false;
    this.pos = start + 1 + length;
    this.report({ start, end: this.pos }, "The closing double quote of this string is missing.");
    container.replaceLast(this.stringUpTo(value, this.pos));
    return true;
  }

  private stringUpTo(value: Node, end: number): UnclosedJsonString {
    const { document, parent, key, start } = value;
    const content = this.text.slice(start + 1, end);
    return new UnclosedJsonString(document, parent as Container, key, start, end, content);
  }

  /** A colon after a string value: the brace before the string is missing, or the value of the key before it. */
  private recoverInnerColon(container: Container, value: Node): Container | undefined {
    const { document, parent, key, start } = value;
    const at = this.endBefore(start);
    this.pos = start;
    if (container.type === "object") {
      const owner = container.members.at(-1);
      const keyStart = owner?.key.start ?? start;
      const isOnOwnLine = this.hasLineEnd(keyStart, start);
      if (isOnOwnLine && this.indentOf(start) <= this.indentOf(keyStart)) {
        this.report({ start: at, end: at }, `The key ${quoteForMessage(owner?.key.name ?? "")} has no value.`);
        container.replaceLast(new TreeMissing(document, container, key, at, at));
        return container;
      }
    }
    this.report(this.foundSpan(), `Expected \`{\` before the key ${this.found()}.`);
    const object = new TreeObject(document, parent as Container, key, start, stillOpen);
    this.depth++;
    container.replaceLast(object);
    return object;
  }

  /** `"a": 1` without a brace: returns the object that it should have been. */
  protected recoverRoot(root: Node): Node {
    const { start } = root;
    if (root.type !== "string" || this.next() !== Code.colon) return root;
    this.pos = start;
    this.report(this.foundSpan(), `Expected \`{\` before the key ${this.found()}.`);
    this.depth++;
    return new TreeObject(this.document, undefined, undefined, start, stillOpen);
  }

  /** At `{{`: a template without quotes, or an extra brace, which is skipped. */
  protected recoverTwoBraces(parent: Container | undefined, key: string | number | undefined): Node | undefined {
    const { text, document, pos: start } = this;
    if (/\{\{[^{}\r\n]*\}\}/y.test(text.slice(start, start + 500))) {
      const end = bareEnd(text, start);
      const edits = [{ start, end, text: JSON.stringify(text.slice(start, end)) }];
      this.report({ start, end }, "`{{` begins an object in JSON; put the whole string in quotes.", {
        fix: { title: "Put the string in quotes", isSafe: true, edits },
      });
      this.pos = end;
      return new TreeMissing(document, parent, key, start, end);
    }
    this.report({ start, end: start + 1 }, "One `{` too many; expected a key in double quotes after it.");
    this.pos++;
    return undefined;
  }

  /** Reports a missing opening bracket after the colon before `pos`. */
  protected takeLostOpening(): void {
    const at = this.endBefore(this.pos);
    const bracket = this.nextRepair();
    this.report(
      { start: at, end: at },
      `Expected \`${bracket}\` after the colon; a closing bracket below has no match.`,
    );
  }

  /** Reports that the closing bracket of `container` is missing at `pos`; returns its end. */
  protected takeLostBracket(container: Container): number {
    const end = this.endBefore(this.pos);
    this.nextRepair();
    this.reportUnclosed(container, this.pos, this.found());
    return end;
  }

  /** A closing bracket of the other type: closes a matching outer container, or is skipped. */
  protected closeOther(container: Container): Container | undefined {
    const { pos } = this;
    if (this.isRepaired) {
      this.nextRepair();
      return container;
    }
    this.hasBracketTrouble = true;
    const found = this.text.charAt(pos);
    const type = found === "}" ? "object" : "array";
    let match = container.parent;
    while (match !== undefined && match.type !== type) match = match.parent;
    if (match === undefined || this.damaged.has(container)) {
      if (!this.damaged.has(container)) {
        this.report({ start: pos, end: pos + 1 }, `Unexpected \`${found}\`; nothing that it could close is open.`);
      }
      this.pos++;
      return container;
    }
    this.reportUnclosed(container, pos, `\`${found}\``);
    for (let open: Container | undefined = container; open !== undefined && open !== match; open = open.parent) {
      this.finish(open, this.endBefore(pos));
    }
    const parent = this.finish(match, pos + 1);
    return parent === undefined ? undefined : this.readSeparator(parent);
  }

  /** The text ends inside `container`. */
  protected endOfText(container: Container): undefined {
    const end = this.endBefore(this.text.length);
    this.hasBracketTrouble = true;
    this.reportUnclosed(container, end, "the end of the text");
    for (let open: Container | undefined = container; open !== undefined; open = open.parent) this.finish(open, end);
    return undefined;
  }

  private reportUnclosed(container: Container, at: number, found: string): void {
    const [noun, closer] = container.type === "object" ? ["object", "}"] : ["array", "]"];
    const start = this.endBefore(at);
    this.report(
      { start, end: start },
      `The ${noun} opened on line ${this.position(container.start).line} is not closed; expected \`${closer}\` before ${found}.`,
      { related: [{ start: container.start, end: container.start + 1, message: "opened here" }] },
    );
  }

  /** Reports text after the root's value. */
  protected checkRest(): void {
    if (this.next() === endCode) return;
    this.hasBracketTrouble = true;
    const { pos, text } = this;
    const end = this.endBefore(lineEndOf(text, pos));
    this.report({ start: pos, end }, `Expected the end of the text after its value, found ${this.found()}.`);
  }

  /** Reports errors again once a member or item after the last error is complete. */
  protected unmuteAfter(container: Container): void {
    const value = lastValue(container);
    if (value === undefined || value.type === "missing") return;
    const start = container.type === "object" ? (container.members.at(-1)?.key.start ?? value.start) : value.start;
    if (start > this.errorAt) this.isMuted = false;
  }

  /** The word at `pos`, for a message. */
  private found(): string {
    const { start, end } = this.foundSpan();
    return quoteForMessage(this.text.slice(start, end));
  }

  private foundSpan(): Span {
    return { start: this.pos, end: Math.max(this.pos + 1, this.wordEnd(this.pos)) };
  }

  private wordEnd(from: number): number {
    const word = /"[^"\r\n]{0,200}"|[\p{L}\p{N}_$.-]+|[^]/uy;
    word.lastIndex = from;
    return word.test(this.text) ? word.lastIndex : from + 1;
  }

  /** The indentation of the line that contains `offset`. */
  private indentOf(offset: number): number {
    const lineStart = offset - this.position(offset).column + 1;
    return skipBlanks(this.text, lineStart, this.text.length) - lineStart;
  }
}

function lastValue(container: Container): Node | undefined {
  return container.type === "object" ? container.members.at(-1)?.value : container.items.at(-1);
}
