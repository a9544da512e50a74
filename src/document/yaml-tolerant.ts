import { type Document, isScalar, visit, type YAMLError } from "yaml";
import type { DocumentProblem } from "./source-document.js";
import { endOfBlockAt, lineOf, misindented } from "./yaml-indentation.js";
import { isClosed, sourceOf } from "./yaml-place.js";
import { isAfterValue, isBracketAfterValue, isTab, syntaxProblems } from "./yaml-problems.js";
import { strayTabs, type Patch } from "./yaml-stray-tabs.js";
import { readYamlStream, type YamlStream } from "./yaml-stream.js";
import { endOfLine, startOfLine } from "../text/lines.js";

/** A YAML stream, read despite errors. */
export interface TolerantStream extends YamlStream {
  readonly problems: readonly DocumentProblem[];
  /** The starts of values that an error has distorted. */
  readonly broken: ReadonlySet<number>;
}

/** Each round reads the whole text again. */
const maxRounds = 5;

/** A change before the text is read again, and the mistake that it mends. */
interface Repair extends Patch {
  readonly problem?: DocumentProblem;
}

/**
 * Reads a YAML text. A tab in the indentation, an unclosed quote, a second colon and brackets in a string would hide what follows: they are
 * reported and patched in place, and the text is read again.
 */
export function readTolerantly(text: string): TolerantStream {
  const problems: DocumentProblem[] = [];
  const broken = new Set<number>();
  let patched = text;
  for (let round = 1; ; round++) {
    const stream = readYamlStream(patched);
    const [first] = stream.documents;
    const patches = first === undefined || round > maxRounds ? [] : patchesFor(patched, first, text);
    for (const patch of patches) {
      if (patch.problem !== undefined) problems.push(patch.problem);
      if (patch.broken !== undefined) broken.add(patch.broken);
    }
    if (patches.length === 0) {
      for (const start of first === undefined ? [] : cutValues(patched, first)) broken.add(start);
      const others = first === undefined ? [] : syntaxProblems(text, [...first.errors, ...first.warnings]);
      return { ...stream, problems: [...problems, ...others], broken };
    }
    patched = apply(patched, patches);
  }
}

function patchesFor(text: string, document: Document.Parsed, original: string): Repair[] {
  // Text after a tab or an unclosed quote is not read correctly yet.
  const indented = tabs(text, document.errors);
  if (indented.length > 0) return indented;
  const { errors } = document;
  const [first] = [
    ...unclosedQuotes(text, document),
    ...innerColons(text, errors),
    ...missingColons(text, errors),
    ...innerBrackets(text, document),
  ].sort((a, b) => a.at - b.at);
  if (first !== undefined) return [first, ...misplacedTabs(original, document.errors)];
  return [...misplacedTabs(original, document.errors), ...indentation(text, document.errors)];
}

/** The starts of values with something behind them that does not belong there: `status in [429, 503]`. */
function cutValues(text: string, document: Document.Parsed): readonly number[] {
  const ends = new Set(document.errors.filter(isAfterValue).map(({ pos }) => text.slice(0, pos[0]).trimEnd().length));
  const starts: number[] = [];
  if (ends.size > 0) {
    visit(document, { Scalar: (_, { range }) => void (range && ends.has(range[1]) && starts.push(range[0])) });
  }
  return starts;
}

/** Comments out lines whose tab, counted as one space, gives the wrong indentation. */
function misplacedTabs(original: string, errors: readonly YAMLError[]): Repair[] {
  return errors.flatMap((error) => {
    const start = lineOf(error, original);
    if (isTab(error) || !isIndentedByTab(original, start)) return [];
    return [{ at: start, text: "#", broken: original.slice(0, start).trimEnd().length }];
  });
}

function isIndentedByTab(text: string, start: number): boolean {
  return /^ *\t/.test(text.slice(start, start + 100));
}

function tabs(text: string, errors: readonly YAMLError[]): Repair[] {
  if (!errors.some((error) => isTab(error) || isIndentedByTab(text, lineOf(error, text)))) return [];
  const [first, ...others] = /^ {2,}[^\s#]/m.test(text) ? strayTabs(text) : tabsAsSpaces(text);
  if (first === undefined) return [];
  const start = text.indexOf("\t", first.at);
  const message = "YAML is indented with spaces; found a tab.";
  return [{ ...first, problem: { kind: "syntax", start, end: start + 1, message } }, ...others];
}

function indentation(text: string, errors: readonly YAMLError[]): Repair[] {
  return misindented(text, errors).map(({ error, ...patch }) => {
    const [problem] = syntaxProblems(text, [error]);
    return { ...patch, ...(problem === undefined ? {} : { problem }) };
  });
}

/** Counts every tab as one space, which is right if all lines are indented with tabs. */
function tabsAsSpaces(text: string): Repair[] {
  return [...text.matchAll(/^[ \t]*\t[ \t]*/gm)].flatMap(({ index, 0: blanks }) =>
    [...blanks].flatMap((blank, at) => (blank === "\t" ? { at: index + at, text: " " } : [])),
  );
}

function unclosedQuotes(text: string, document: Document.Parsed): Repair[] {
  const patches: Repair[] = [];
  visit(document, (_key, node) => {
    const source = isScalar(node) ? sourceOf(text, node) : undefined;
    if (source === undefined || isClosed(text, source)) return;
    const at = source.start;
    const end = at + text.slice(at, endOfLine(text, at)).trimEnd().length;
    const message = `The closing ${source.style} quote of this string is missing.`;
    patches.push({ at, text: "_", broken: at, problem: { kind: "syntax", start: at, end, message } });
  });
  return patches;
}

/** `a: b: c`, which is neither a nested mapping nor a string. */
function innerColons(text: string, errors: readonly YAMLError[]): Repair[] {
  return errors.flatMap((error) => {
    if (error.code !== "BLOCK_AS_IMPLICIT_KEY" || !error.message.includes("compact mappings")) return [];
    const [start] = error.pos;
    const colon = /[^\r\n]*?(?=:(?:[ \t\r\n]|$))/y;
    colon.lastIndex = start;
    const [problem] = syntaxProblems(text, [error]);
    if (!colon.test(text) || problem === undefined) return [];
    return [{ at: colon.lastIndex, text: "_", broken: start, problem }];
  });
}

/** Brackets in an unquoted string between others, after which the parser is lost: `{ path: /users/{{id}}, method: get }`. */
function innerBrackets(text: string, document: Document.Parsed): Repair[] {
  return document.errors.filter(isBracketAfterValue).flatMap((error) => {
    const [at] = error.pos;
    const [problem] = syntaxProblems(text, [error]);
    const end = endOfBrackets(text, at);
    const [broken] = cutValues(text, document);
    return end === undefined || problem === undefined || broken === undefined
      ? []
      : [{ at, text: "_".repeat(end - at), broken, problem }];
  });
}

/** Where the brackets that begin at an offset, and those right behind them, are closed on their line. */
function endOfBrackets(text: string, at: number): number | undefined {
  let depth = 0;
  for (let end = at; end < endOfLine(text, at); end++) {
    const character = text.charAt(end);
    if (depth === 0 && !"[{".includes(character)) return end;
    if ("[{".includes(character)) depth++;
    if ("]}".includes(character)) depth--;
  }
  return undefined;
}

/** A key without its colon, which is read on in the lines below it: they are not read at all. */
function missingColons(text: string, errors: readonly YAMLError[]): Repair[] {
  return errors.flatMap(({ code, pos: [start] }) => {
    const isFirst = code === "MULTILINE_IMPLICIT_KEY" && text.slice(startOfLine(text, start), start).trim() === "";
    const key = /[\w$@-]+(?=[ \t]*\r?\n)/y;
    key.lastIndex = start;
    if (!isFirst || !key.test(text)) return [];
    const end = key.lastIndex;
    const problem = { kind: "syntax", start, end, message: "Expected a colon and a value after this key." } as const;
    return [{ at: start, text: text.slice(start, endOfBlockAt(start, text)).replaceAll(/[^\r\n]/g, " "), problem }];
  });
}

function apply(text: string, patches: readonly Repair[]): string {
  let patched = "";
  let from = 0;
  for (const { at, text: replacement } of [...patches].sort((a, b) => a.at - b.at)) {
    if (at < from) continue;
    patched += text.slice(from, at) + replacement;
    from = at + replacement.length;
  }
  return patched + text.slice(from);
}
