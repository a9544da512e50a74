import { locateText } from "../../document/location.js";
import type { Node } from "../../document/tree.js";
import { placeholderMark, parseTemplate } from "../../placeholder/parse.js";
import { fixOf } from "../../rule-kit/fixes.js";
import { headerListeners, type WrittenHeader } from "../../rule-kit/header-listeners.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "resource/invalid-header",
  severity: "error",
  confidence: "certain",
  summary: "A header whose name or value no HTTP client sends",
  description: [
    "The name of a header consists of letters, digits and ``!#$%&'*+-.^_`|~`` (RFC 9110, section 5.1): a space, a colon or an empty name is rejected before the request is sent. So is a value with a line break inside, or with a character beyond ISO 8859-1 such as a typographic dash or quotation mark.",
    "Whitespace around a value is removed, so the line break at the end of a YAML block is not reported.",
  ].join("\n\n"),
  fixable: "unsafe",
  related: ["resource/misspelt-header"],
  examples: ({ override, highlight, header }) => ({
    bad: [
      highlight(
        override({ headers: { "X-Site:": "{{site}}" }, ...header("x-token ", "{{token}}") }),
        '"X-Site:"',
        "x-token ",
      ),
    ],
    good: [override({ headers: { "X-Site": "{{site}}" }, ...header("x-token", "{{token}}") })],
  }),
  messages: {
    empty: () => ({
      what: "The name of the header is empty.",
      why: "No HTTP client sends a header without a name: every request fails.",
      help: "Write the header's name, `X-Api-Key` for example.",
    }),
    name: ({ name, character }: { name: string; character: string }) => ({
      what: `The header name \`${name}\` contains ${character}, which a header name cannot have.`,
      why: "HTTP clients reject such a name: every request fails before it is sent.",
      help: "Write only the name, in letters, digits and hyphens; the value goes in the header's value.",
    }),
    value: ({ name, character }: { name: string; character: string }) => ({
      what: `The value of the header \`${name}\` contains ${character}, which a header cannot carry.`,
      why: "HTTP clients reject such a value: the request fails before it is sent.",
      help: "Write the value on one line, in plain ASCII characters.",
    }),
  },
  create: (context) => {
    const judgeName = ({ name, nameAt, rename }: WrittenHeader): void => {
      if (nameAt === undefined) return;
      if (name === "") context.report({ message: "empty", at: nameAt });
      const at = refusedInName(parseTemplate(name).literal);
      if (at === undefined) return;
      const right = cleaned(name);
      const fixes = right === "" ? [] : [fixOf(`Write \`${right}\``, "unsafe", rename(right))];
      context.report({ message: "name", data: { name, character: described(name, at) }, at: nameAt, fixes });
    };
    const judgeValue = (name: string, value: Node | undefined): void => {
      const at = value?.type === "string" ? refusedInValue(value.value) : undefined;
      if (value?.type !== "string" || at === undefined) return;
      const [character = ""] = value.value.slice(at);
      const span = isVisible(character)
        ? { start: at, end: at + character.length }
        : { start: 0, end: value.value.length };
      const data = { name, character: described(value.value, at) };
      context.report({ message: "value", data, at: locateText(value, "template", span) });
    };
    return {
      ...headerListeners((header) => {
        judgeName(header);
        judgeValue(header.name, header.value);
      }),
      BearerAuthorizationConfig: (config) => judgeValue("Authorization", config.get("value")),
    };
  },
});

/** The offset of a name's first character that is not a `tchar` (RFC 9110); placeholders are skipped. */
function refusedInName(name: string): number | undefined {
  const at = name.search(/[^!#$%&'*+\-.^_`|~0-9A-Za-z\uFFFC]/);
  return at === -1 ? undefined : at;
}

/** The offset of a value's first invalid character; surrounding whitespace is removed before sending. */
function refusedInValue(value: string): number | undefined {
  const { literal } = parseTemplate(value);
  const { length } = literal.trimEnd();
  for (let at = length - literal.trim().length; at < length; at++) {
    if (isRefused(literal.charCodeAt(at))) return at;
  }
  return undefined;
}

/** Control characters except tab, and characters beyond one byte; a placeholder's mark is neither. */
function isRefused(unit: number): boolean {
  return (unit < 0x20 && unit !== 0x09) || unit === 0x7f || (unit > 0xff && unit !== placeholderMark.charCodeAt(0));
}

/** The part of a name before a colon, with hyphens for whitespace. */
function cleaned(name: string): string {
  return name
    .trim()
    .replace(/\s*:[^]*$/, "")
    .replaceAll(/\s+/g, "-");
}

function described(text: string, at: number): string {
  const [character = ""] = text.slice(at);
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return names.get(character) ?? (isVisible(character) ? `\`${character}\` (${code})` : code);
}

function isVisible(character: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}\p{Cs}]/u.test(character);
}

const names: ReadonlyMap<string, string> = new Map([
  [" ", "a space"],
  ["\t", "a tab"],
  ["\n", "a line break"],
  ["\r", "a line break"],
  [":", "a colon"],
  ["\u00A0", "a no-break space"],
]);
