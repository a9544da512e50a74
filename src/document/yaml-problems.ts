import type { Span } from "jsonata-check/text";
import { characterEnd } from "../text/character.js";
import type { ErrorCode, YAMLError } from "yaml";
import { isContinued } from "./yaml-indentation.js";
import { tooDeepYaml } from "./limits.js";
import type { DocumentProblem } from "./source-document.js";

const afterValue = / at node end$/;

/** Messages for errors of the `yaml` package; other messages are kept. */
const knownMessages: readonly (readonly [code: ErrorCode, pattern: RegExp, message: string])[] = [
  ["MISSING_CHAR", /closing "quote/, "The closing double quote is missing."],
  ["MISSING_CHAR", /closing 'quote/, "The closing single quote is missing."],
  ["MISSING_CHAR", /Implicit map keys need to be followed/, "Expected a colon and a value after this key."],
  ["MISSING_CHAR", /with a \]/, "This list is not closed; expected `]`."],
  ["MISSING_CHAR", /with a }/, "This mapping is not closed; expected `}`."],
  ["BAD_INDENT", /with a \]/, "This list is not closed; expected `]` before the end of its indentation."],
  ["BAD_INDENT", /with a }/, "This mapping is not closed; expected `}` before the end of its indentation."],
  ["BAD_INDENT", /All mapping items/, "This key is not indented like the keys before it."],
  ["BAD_INDENT", /All sequence items/, "This item is not indented like the items before it."],
  ["BLOCK_AS_IMPLICIT_KEY", /^A block sequence/, "This item is not indented like the items before it."],
  [
    "MISSING_CHAR",
    / without - indicator/,
    "This line is not indented like the keys of the item, and is not an item itself.",
  ],
  ["BLOCK_AS_IMPLICIT_KEY", /compact mappings/, "A value with `: ` in it needs quotes, or a line of its own."],
  ["MULTILINE_IMPLICIT_KEY", /./, "Expected a colon and a value on this line."],
  ["UNEXPECTED_TOKEN", afterValue, "The value ends before this; put the whole value in quotes."],
  ["TAB_AS_INDENT", /./, "YAML is indented with spaces; found a tab."],
  ["BAD_SCALAR_START", /./, "A string that begins with this character needs quotes."],
];

/** The errors and warnings of the `yaml` package as problems of the document. */
export function syntaxProblems(text: string, errors: readonly YAMLError[]): DocumentProblem[] {
  const lost = errors.find(isLost);
  return errors.filter((error) => error === lost || !isLost(error)).map((error) => problemOf(text, error));
}

/** Whether the parser is lost, as after an extra brace, so that it rejects everything that follows. */
function isLost({ message }: YAMLError): boolean {
  return / token in YAML stream/.test(message);
}

/** Whether the error is about tabs in the indentation. */
export function isTab({ code }: YAMLError): boolean {
  return code === "TAB_AS_INDENT";
}

/** Whether the error is about something behind a complete value. */
export function isAfterValue({ message }: YAMLError): boolean {
  return afterValue.test(message);
}

/** Whether the error is about a bracket behind a value. */
export function isBracketAfterValue({ message }: YAMLError): boolean {
  return /^Unexpected flow-\w+-start at node end/.test(message);
}

function problemOf(text: string, error: YAMLError): DocumentProblem {
  if (isContinued(error, text)) return continuedAt(error, text);
  const { code, pos, message } = error;
  const span = wordAt(text, pos);
  if (code === "RESOURCE_EXHAUSTION") return { kind: "too-deep", ...span, message: tooDeepYaml };
  return { kind: "syntax", ...span, message: messageOf(code, message, text.slice(span.start, span.end)) };
}

/** A value that goes on in the next line: that line is what is wrong. */
function continuedAt({ pos: [start] }: YAMLError, text: string): DocumentProblem {
  const next = start + text.slice(start).search(/[\r\n]\s*\S/);
  const span = wordAt(text, [next + text.slice(next).search(/\S/), 0]);
  const message = "This line is indented more than the key above it, so YAML reads it as part of that key's value.";
  return { kind: "syntax", ...span, message };
}

function messageOf(code: ErrorCode, message: string, piece: string): string {
  if (code === "TAG_RESOLVE_FAILED" && message.startsWith("Unresolved tag")) {
    return `The tag \`${piece}\` is not supported: the values are those of JSON.`;
  }
  if (code === "BAD_DQ_ESCAPE") return `\`${piece}\` is not a YAML escape; write \`\\\\\` for a backslash.`;
  const known = knownMessages.find(([of, pattern]) => of === code && pattern.test(message));
  if (known !== undefined) return known[2];
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

/** The `yaml` package reports the first character: extends it to the word. */
function wordAt(text: string, [from, to]: readonly [number, number]): Span {
  let start = Math.min(Math.max(from, 0), text.length);
  if (to - from > 1) return { start, end: start + (/^[^\n]*/.exec(text.slice(start, to))?.[0].length ?? 0) };
  if (text[start] === "\t") return { start, end: start + 1 };
  if (text[start] === "\\") return { start, end: characterEnd(text, start + 1) };
  // Wrong indentation is reported at the comment above the line.
  const comments = /(?:\s*#.*)+\s*/y;
  comments.lastIndex = start;
  if (comments.test(text)) start = comments.lastIndex;
  while (text[start] === " ") start++;
  const word = /[^\s:,[\]{}]*/y;
  word.lastIndex = start;
  word.test(text);
  const end = Math.max(word.lastIndex, start);
  return { start, end: end > start || /\s|^$/.test(text[start] ?? "") ? end : characterEnd(text, start) };
}
