import type { YAMLError } from "yaml";
import type { Patch } from "./yaml-stray-tabs.js";
import { endOfLine, startOfLine } from "../text/lines.js";

/** The lines below a key or an item. */
interface Block {
  /** Where a value on the line of the key would begin. */
  readonly start: number;
  /** The start of the value that the block writes. */
  readonly value: number;
  readonly end: number;
}

/** Looking for the block around an error may read the whole text above it. */
const maxSearches = 20;

/** An error of indentation, and the patch that empties the block around it. */
interface Misindented extends Patch {
  readonly error: YAMLError;
}

/** One wrong indentation distorts the block around it: the block becomes empty, and its first error is enough. */
export function misindented(text: string, errors: readonly YAMLError[]): readonly Misindented[] {
  const found: Misindented[] = [];
  let end = 0;
  let searches = 0;
  for (const error of errors) {
    const line = indentedLine(error, text);
    if (line === undefined || line < end) continue;
    if (++searches > maxSearches) break;
    const block = blockAround(line, text) ?? (isContinued(error, text) ? continued(error, text) : undefined);
    if (block === undefined || block.value < end) continue;
    ({ end } = block);
    const replacement = "\n".repeat(block.end - block.value);
    found.push({ at: block.value, text: replacement, broken: block.start, error });
  }
  return found;
}

/** The start of the line whose indentation is wrong, if an error is about that. */
function indentedLine(error: YAMLError, text: string): number | undefined {
  if (isContinued(error, text)) return text.indexOf("\n", error.pos[0]) + 1;
  return isIndentation(error) ? lineOf(error, text) : undefined;
}

/** Whether a value is read on in the next line, because that line is indented more. */
export function isContinued({ code, pos: [start] }: YAMLError, text: string): boolean {
  if (code !== "BLOCK_AS_IMPLICIT_KEY") return false;
  const end = endOfLine(text, start);
  return !/:(?:[ \t]|$)/.test(text.slice(start, end)) && end < text.length;
}

function isIndentation({ code, message }: YAMLError): boolean {
  return (
    (code === "BAD_INDENT" && message.startsWith("All ")) || / without - indicator|^A block sequence/.test(message)
  );
}

/** The start of the line that an error is about: wrong indentation is reported at the end of the previous one. */
export function lineOf({ pos: [at] }: YAMLError, text: string): number {
  const isAtEnd = /[\r\n]/.test(text.charAt(at));
  return isAtEnd ? text.indexOf("\n", at) + 1 : startOfLine(text, at);
}

/** A value with all that is read as a part of it. */
function continued({ pos: [start] }: YAMLError, text: string): Block {
  const at = text.lastIndexOf("\n", start) + 1;
  const { indent, isItem } = lineAt(at, text);
  return { start, value: start, end: endOfBlock(at, isItem ? indent + 2 : indent, text) };
}

/** The block of the nearest line above that opens one and is indented less than all lines between. */
function blockAround(start: number, text: string): Block | undefined {
  let { indent } = lineAt(start, text);
  for (let at = previousLine(start, text); at !== undefined; at = previousLine(at, text)) {
    const line = lineAt(at, text);
    if (line.isBlank || line.indent >= indent) continue;
    if (line.isItem || line.isOpen) {
      const value = line.isItem ? at + line.indent + 2 : firstContent(line.end, text);
      return { start: at + line.valueAt, value, end: endOfBlock(at, line.indent, text) };
    }
    ({ indent } = line);
  }
  return undefined;
}

interface Line {
  readonly end: number;
  readonly indent: number;
  readonly isBlank: boolean;
  readonly isItem: boolean;
  /** Whether it ends with a colon, so that its value is below it. */
  readonly isOpen: boolean;
  /** The column after its last colon or its dash. */
  readonly valueAt: number;
}

function lineAt(start: number, text: string): Line {
  const next = text.indexOf("\n", start);
  const end = next === -1 ? text.length : next;
  const line = text.slice(start, end);
  const indent = line.search(/[^ ]|$/);
  const isBlank = /^\s*(?:#|$)/.test(line);
  const isItem = /^ *- /.test(line);
  const colon = line.search(/:\s*(?:#.*)?$/);
  const blanks = line.slice(colon + 1).search(/[^ ]|$/);
  return { end, indent, isBlank, isItem, isOpen: colon >= 0, valueAt: isItem ? indent + 2 : colon + 1 + blanks };
}

function previousLine(start: number, text: string): number | undefined {
  return start === 0 ? undefined : startOfLine(text, start - 1);
}

function firstContent(from: number, text: string): number {
  const content = /\s*(?:#.*\s*)*/y;
  content.lastIndex = from;
  content.test(text);
  return content.lastIndex;
}

/** The end of the lines below a key that are indented more. */
export function endOfBlockAt(key: number, text: string): number {
  const start = startOfLine(text, key);
  return endOfBlock(start, lineAt(start, text).indent, text);
}

/** The start of the next line that is not indented more; items of a list may be as far left as its key. */
function endOfBlock(start: number, indent: number, text: string): number {
  const isList = lineAt(start, text).isItem;
  for (let { end } = lineAt(start, text); end < text.length;) {
    const line = lineAt(end + 1, text);
    if (!line.isBlank && (line.indent < indent || (line.indent === indent && (isList || !line.isItem)))) return end + 1;
    ({ end } = line);
  }
  return text.length;
}
