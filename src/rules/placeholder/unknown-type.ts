import { defineRule, fixOf } from "../../rule-kit/index.js";
import { flagNames, placeholderTypes, type Alternative, type Token } from "../../placeholder/parse.js";
import { nearMiss } from "jsonata-check/text";
import { isLiteral } from "./support/meant-default.js";

/** Type names of other languages that mean one of the runtime's. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ["string", "str"],
  ["text", "str"],
  ["integer", "int"],
  ["number", "num"],
  ["float", "num"],
  ["double", "num"],
  ["decimal", "num"],
  ["boolean", "bool"],
  ["object", "json"],
  ["array", "json"],
]);

export default defineRule({
  id: "placeholder/unknown-type",
  severity: "error",
  confidence: "certain",
  summary: "An unknown placeholder type",
  description:
    "The word after the colon is the type that the value is turned into: `str` (also without any), `int`, `num`, `bool`, `json`, `any`, or one of the flags `null`, `undefined`, `ignore-empty-str`. With any other word the request fails with `Unsupported type` once there is a value; after the type only flags have an effect. The names are lowercase.",
  fixable: "safe",
  silences: [
    { rules: ["auth/bearer-without-token-source"], on: "value" },
    { rules: ["placeholder/optional-in-url"], on: "value" },
  ],
  related: ["placeholder/type-in-default"],
  examples: ({ override, highlight, list }) => ({
    bad: [
      highlight(override(list({ query: { limit: "{{query.limit:integer}}" } })), "integer"),
      highlight(override(list({ query: { limit: "{{query.limit:int:undefind}}" } })), "undefind"),
      highlight(override({ headers: { "X-Page": "{{page_size:Int|size:date}}" } }), "Int", "date"),
    ],
    good: [override(list({ query: { limit: "{{query.limit:int}}" } }))],
  }),
  messages: {
    flag: ({ written, flag }: { written: string; flag: string }) => ({
      what: `\`${written}\` is not a flag; \`${flag}\` is.`,
      why: "It has no effect: without a value, the placeholder itself is sent.",
      help: `Write \`${flag}\`.`,
    }),
    unknown: ({ type, known }: { type: string; known: string | undefined }) => ({
      what: `\`${type}\` is not a valid placeholder type.`,
      why: "The request fails with `Unsupported type` as soon as the value exists.",
      help: known === undefined ? `Write a default after \`?:\`, or one of the types ${list}.` : `Write \`${known}\`.`,
    }),
  },
  create: (context) => ({
    template: {
      where: ({ placeholders }) =>
        placeholders.some(({ alternatives }) =>
          alternatives.some((one) => hasUnknownType(one) || misspeltFlagsOf(one).length > 0),
        ),
      visit: (use) => {
        for (const alternative of use.template.placeholders.flatMap(({ alternatives }) => alternatives)) {
          for (const { token, flag } of misspeltFlagsOf(alternative)) {
            const fixes = [fixOf(`Write \`${flag}\``, "unsafe", use.edit(token, flag))];
            const data = { written: token.text, flag };
            context.report({ message: "flag", data, at: use.locate(token), severity: "warning", fixes });
          }
          const [type] = alternative.types;
          if (type === undefined || !hasUnknownType(alternative)) continue;
          const { text, start, end } = type;
          const isDefault = isLiteral(text);
          const known = isDefault
            ? `?:${text}`
            : (synonyms.get(text.toLowerCase()) ?? nearMiss(text, placeholderTypes));
          const tier = isDefault ? "unsafe" : "safe";
          const span = isDefault ? { start: use.text.lastIndexOf(":", start), end } : type;
          context.report({
            message: "unknown",
            data: { type: text, known },
            at: use.locate(type),
            fixes: known === undefined ? [] : [fixOf(`Write \`${known}\``, tier, use.edit(span, known))],
          });
        }
      },
    },
  }),
});

/** The words behind the type that misspell a flag; others there have no effect. */
function misspeltFlagsOf({
  types: [, ...others],
}: Alternative): readonly { readonly token: Token; readonly flag: string }[] {
  return others.flatMap((token) => {
    const flag = placeholderTypes.includes(token.text) ? undefined : nearMiss(token.text, flagNames);
    return flag === undefined ? [] : [{ token, flag }];
  });
}

const list = placeholderTypes.map((type) => `\`${type}\``).join(", ");

function hasUnknownType({ types: [type] }: Alternative): boolean {
  return type !== undefined && !placeholderTypes.includes(type.text);
}
