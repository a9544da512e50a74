import { defineRule, fixOf, headerListeners, locateText, type Node, type WrittenHeader } from "../../rule-kit/index.js";
import { parseTemplate } from "../../placeholder/parse.js";
import { refusedInName, refusedInValue, described, isVisible } from "./support/header-characters.js";

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

/** The part of a name before a colon, with hyphens for whitespace. */
function cleaned(name: string): string {
  return name
    .trim()
    .replace(/\s*:[^]*$/, "")
    .replaceAll(/\s+/g, "-");
}
