/**
 * How output is escaped: as text for people; the same with the colors of a report; as JSON; or not at all, for fixed
 * files, patches and workflow commands.
 */
export type OutputForm = "text" | "colored" | "json" | "verbatim";

/** Control characters except line feed and tab, line separators, and bidirectional controls. */
const obeyed = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
/** A color sequence of our reports. */
const color = "\\u001b\\[\\d{1,2}m";
const obeyedBesideColors = new RegExp(`(${color})|${obeyed.source}`, "gu");
/** Workflow commands: `::` at the start of a line, `##[` and `##vso[` anywhere. */
const command = new RegExp(`(?<=^(?:[^\\S\\n]|${color})*):(?=:)|#(?=#[a-z]*\\[)`, "gimu");

/**
 * A text safe to print, whatever untrusted names and values it contains: nothing in it controls a terminal or a workflow
 * runner.
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

/** A character by its code point: `<U+001B>`. */
export function named(character: string): string {
  return `<U+${hex(character)}>`;
}

function escaped(character: string): string {
  return `\\u${hex(character).toLowerCase()}`;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
