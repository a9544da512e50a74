import { isScalar, visit } from "yaml";
import type { Document, YAMLError } from "yaml";
import type { DocumentProblem } from "./source-document.js";
import { isClosed, sourceOf } from "./yaml-place.js";
import { isTab, syntaxProblems } from "./yaml-problems.js";
import { readYamlStream } from "./yaml-stream.js";
import type { YamlStream } from "./yaml-stream.js";

/** A YAML stream, read despite errors. */
export interface TolerantStream extends YamlStream {
  readonly problems: readonly DocumentProblem[];
  /** The starts of scalars that an error has distorted. */
  readonly broken: ReadonlySet<number>;
}

/** Each round reads the whole text again. */
const maxRounds = 5;

/** A change before the text is read again, which moves nothing. */
interface Patch {
  readonly at: number;
  readonly char: string;
  /** The start of the value that is not what was meant. */
  readonly broken?: number;
  readonly problem?: DocumentProblem;
}

/**
 * Reads a YAML text. A tab in the indentation, an unclosed quote and a second colon would hide what follows: they are
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
      const others = first === undefined ? [] : syntaxProblems(text, [...first.errors, ...first.warnings]);
      return { ...stream, problems: [...problems, ...others], broken };
    }
    patched = apply(patched, patches);
  }
}

function patchesFor(text: string, document: Document.Parsed, original: string): Patch[] {
  const patches = [...unclosedQuotes(text, document), ...innerColons(text, document.errors)];
  // Text after an unclosed quote is not read correctly yet.
  const [first] = patches.sort((a, b) => a.at - b.at);
  const others = first === undefined ? [] : [first];
  return [...tabs(text, document.errors), ...misplacedTabs(original, document.errors), ...others];
}

/** Comments out lines whose tab, counted as one space, gives the wrong indentation. */
function misplacedTabs(original: string, errors: readonly YAMLError[]): Patch[] {
  return errors.flatMap(({ code, pos: [at] }) => {
    // Wrong indentation is reported at the end of the previous line.
    const isAtEnd = /[\r\n]/.test(original.charAt(at));
    const start = isAtEnd ? original.indexOf("\n", at) + 1 : original.lastIndexOf("\n", at - 1) + 1;
    const isAfterTab = /^ *\t/.test(original.slice(start, start + 100));
    if (code === "TAB_AS_INDENT" || !isAfterTab) return [];
    return [{ at: start, char: "#", broken: original.slice(0, start).trimEnd().length }];
  });
}

function tabs(text: string, errors: readonly YAMLError[]): Patch[] {
  const error = errors.find(isTab);
  if (error === undefined) return [];
  const [problem] = syntaxProblems(text, [error]);
  const patches: Patch[] = [];
  for (const { index, 0: blanks } of text.matchAll(/^[ \t]*\t[ \t]*/gm)) {
    [...blanks].forEach((blank, at) => {
      if (blank === "\t") patches.push({ at: index + at, char: " " });
    });
  }
  const inBlanks = patches.some((patch) => patch.at === error.pos[0]);
  return inBlanks && problem !== undefined ? [{ at: error.pos[0], char: " ", problem }, ...patches] : [];
}

function unclosedQuotes(text: string, document: Document.Parsed): Patch[] {
  const patches: Patch[] = [];
  visit(document, (_key, node) => {
    const source = isScalar(node) ? sourceOf(text, node) : undefined;
    if (source === undefined || isClosed(text, source)) return;
    const at = source.start;
    const line = /[^\r\n]*/y;
    line.lastIndex = at;
    const end = at + (line.exec(text)?.[0].trimEnd().length ?? 0);
    const message = `The closing ${source.style} quote of this string is missing.`;
    patches.push({ at, char: "_", broken: at, problem: { kind: "syntax", start: at, end, message } });
  });
  return patches;
}

/** `a: b: c`, which is neither a nested mapping nor a string. */
function innerColons(text: string, errors: readonly YAMLError[]): Patch[] {
  return errors.flatMap((error) => {
    if (error.code !== "BLOCK_AS_IMPLICIT_KEY") return [];
    const [start] = error.pos;
    const colon = /[^\r\n]*?(?=:(?:[ \t\r\n]|$))/y;
    colon.lastIndex = start;
    const [problem] = syntaxProblems(text, [error]);
    if (!colon.test(text) || problem === undefined) return [];
    return [{ at: colon.lastIndex, char: "_", broken: start, problem }];
  });
}

function apply(text: string, patches: readonly Patch[]): string {
  let patched = "";
  let from = 0;
  for (const { at, char } of [...patches].sort((a, b) => a.at - b.at)) {
    if (at < from) continue;
    patched += text.slice(from, at) + char;
    from = at + 1;
  }
  return patched + text.slice(from);
}
