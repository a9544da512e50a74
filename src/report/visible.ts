/**
 * What a text is made for: for people; for people, with the colors of a report; as JSON; or for a program that reads it byte
 * by byte, as fixed texts, patches and workflow commands are.
 */
export type OutputForm = "text" | "colored" | "json" | "verbatim";

/** Control characters but line feed and tab, line separators, and what turns the direction of writing. */
const obeyed = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
/** A color, or the end of one, as reports set it. */
const color = "\\u001b\\[\\d{1,2}m";
const obeyedBesideColors = new RegExp(`(${color})|${obeyed.source}`, "gu");
/** What runners of workflows take for a command: `::` where a line begins, `##[` and `##vso[` anywhere. */
const command = new RegExp(`(?<=^(?:[^\\S\\n]|${color})*):(?=:)|#(?=#[a-z]*\\[)`, "gimu");

/**
 * A text as it may leave the program, whatever names and values of strangers are in it: a terminal finds nothing in it to
 * obey, and a runner of workflows no command.
 */
export function outgoing(text: string, form: OutputForm): string {
  switch (form) {
    case "verbatim":
      return text;
    case "json":
      return text.replace(obeyed, escaped).replace(/#(?=#[a-z]*\[)/gi, escaped);
    case "text":
      return text.replace(obeyed, named).replace(command, named);
    case "colored":
      return text
        .replace(obeyedBesideColors, (character, own?: string) => own ?? named(character))
        .replace(command, named);
  }
}

/** A character by its number: `<U+001B>`. */
export function named(character: string): string {
  return `<U+${hex(character)}>`;
}

function escaped(character: string): string {
  return `\\u${hex(character).toLowerCase()}`;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
