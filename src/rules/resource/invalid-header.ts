import { editText } from "../../document/edit-text.js";
import { locateKey, locateText, locateValue } from "../../document/location.js";
import type { Node, ObjectNode, StringNode } from "../../document/tree.js";
import { placeholderMark, parseTemplate } from "../../placeholder/parse.js";
import { fixOf, renameKey } from "../../rule-kit/fixes.js";
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
  examples: ({ override }) => ({
    bad: [
      {
        ...override({
          headers: { "X-Site:": "{{site}}" },
          authorization: { format: "header", config: { header_name: "x-token ", header_value: "{{token}}" } },
        }),
        highlights: ['"X-Site:"', "x-token "],
      },
    ],
    good: [
      override({
        headers: { "X-Site": "{{site}}" },
        authorization: { format: "header", config: { header_name: "x-token", header_value: "{{token}}" } },
      }),
    ],
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
    const judgeValue = (name: string, value: Node | undefined): void => {
      if (value?.type !== "string") return;
      const at = refusedInValue(value.value);
      if (at === undefined) return;
      const character = described(value.value, at);
      const span = isVisible(value.value.charAt(at))
        ? { start: at, end: at + ((value.value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) }
        : { start: 0, end: value.value.length };
      context.report({ message: "value", data: { name, character }, at: locateText(value, "template", span) });
    };
    const judgeHeaders = ({ members }: ObjectNode): void => {
      for (const member of members) {
        const { name } = member.key;
        if (name === "") context.report({ message: "empty", data: undefined, at: locateKey(member) });
        else {
          // That names of members are not resolved is a matter of its own.
          const at = refusedInName(parseTemplate(name).literal);
          if (at !== undefined) {
            const data = { name, character: described(name, at) };
            const fixes = [fixOf("Remove what is not part of the name", "unsafe", renameKey(member, cleaned(name)))];
            context.report({ message: "name", data, at: locateKey(member), fixes });
          }
        }
        judgeValue(name, member.value);
      }
    };
    const judgeName = (node: StringNode): void => {
      const { literal } = parseTemplate(node.value);
      if (node.value === "") context.report({ message: "empty", data: undefined, at: locateValue(node) });
      const at = refusedInName(literal);
      if (at === undefined) return;
      const whole = { start: 0, end: node.value.length };
      const name = cleaned(node.value);
      const fixes = [fixOf(`Write \`${name}\``, "unsafe", name === "" ? undefined : editText(node, whole, name))];
      const data = { name: node.value, character: described(node.value, at) };
      context.report({ message: "name", data, at: locateText(node, "template", whole), fixes });
    };
    return {
      Headers: ({ node }) => judgeHeaders(node),
      CursorPaginationConfig: (config) => {
        const headers = config.object("headers");
        if (headers !== undefined) judgeHeaders(headers);
      },
      HeaderAuthorizationConfig: (config) => {
        const name = config.string("header_name");
        if (name !== undefined) judgeName(name);
        judgeValue(name?.value ?? "", config.get("header_value"));
      },
      BearerAuthorizationConfig: (config) => judgeValue("Authorization", config.get("value")),
    };
  },
});

/** The first character of a name that is not a `tchar` of RFC 9110; placeholders are skipped. */
function refusedInName(name: string): number | undefined {
  const at = name.search(/[^!#$%&'*+\-.^_`|~0-9A-Za-z\uFFFC]/);
  return at === -1 ? undefined : at;
}

/** Where a value has the first character that is not sent; white space around it is removed on the way. */
function refusedInValue(value: string): number | undefined {
  const { literal } = parseTemplate(value);
  const { length } = literal.trimEnd();
  for (let at = length - literal.trim().length; at < length; at++) {
    if (isRefused(literal.charCodeAt(at))) return at;
  }
  return undefined;
}

/** Control characters but the tab, and what one byte cannot hold; the mark of a placeholder is neither. */
function isRefused(unit: number): boolean {
  return (unit < 0x20 && unit !== 0x09) || unit === 0x7f || (unit > 0xff && unit !== placeholderMark.charCodeAt(0));
}

/** A name without what a colon separates from it and without white space. */
function cleaned(name: string): string {
  return name
    .trim()
    .replace(/\s*:[^]*$/, "")
    .replaceAll(/\s+/g, "-");
}

function described(text: string, at: number): string {
  const unit = text[at] ?? "";
  const named = names.get(unit);
  if (named !== undefined) return named;
  const code = `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return isVisible(unit) ? `\`${String.fromCodePoint(text.codePointAt(at) ?? 0)}\` (${code})` : code;
}

function isVisible(unit: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}\p{Cs}]/u.test(unit);
}

const names: ReadonlyMap<string, string> = new Map([
  [" ", "a space"],
  ["\t", "a tab"],
  ["\n", "a line break"],
  ["\r", "a line break"],
  [":", "a colon"],
  ["\u00A0", "a no-break space"],
]);
