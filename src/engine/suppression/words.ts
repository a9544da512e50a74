import { jsonOf } from "../../rule-kit/json-text.js";

/**
 * Words on a line, separated by single spaces. A word with spaces, quotes or invisible characters is written as a JSON
 * string, so that lines are readable and every string has one spelling.
 */
export function writeWords(words: readonly string[]): string {
  return words.map(writeWord).join(" ");
}

/** The words of a line; undefined if it is malformed. */
export function readWords(line: string): readonly string[] | undefined {
  const words: string[] = [];
  const word = /(?:^| )(?:("(?:[^"\\]|\\.)*")|([^\s"]+))(?= |$)/y;
  while (word.lastIndex < line.length) {
    const [, quoted, bare] = word.exec(line) ?? [];
    const text = bare ?? jsonOf(quoted ?? "");
    if (typeof text !== "string") return undefined;
    words.push(text);
  }
  return words;
}

function writeWord(text: string): string {
  if (/^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u.test(text) && !/["\\]|^#/.test(text)) return text;
  // Control, format and space characters except the plain space: an editor would hide them or break the line.
  const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
  return JSON.stringify(text).replace(invisible, (character) =>
    Array.from({ length: character.length }, (_, index) => escapeUnit(character.charCodeAt(index))).join(""),
  );
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
