import { problemRule } from "../../rule-kit/index.js";

export default problemRule({
  id: "jsonata/lookalike-character",
  severity: "error",
  confidence: "certain",
  summary: "An invisible or look-alike character inside a name",
  description:
    'For JSONata a no-break space, a zero-width space, a curly quote or a long dash is a letter like any other. Copied from a chat or a document, it becomes part of a name that then matches nothing, without an error: `status\u00a0= 429` is always false. So does a quote that no string begins or ends with: `message"`.',
  fixable: "safe",
  examples: ({ text, highlight, rateLimited }) => ({
    bad: [
      highlight(
        text("override", "json", '{ "rate_limit": { "is_rate_limited": "status\\u00a0= 429" } }'),
        "status\u00a0",
      ),
    ],
    good: [rateLimited("status = 429")],
  }),
  problems: {
    "lookalike-character": ({ character, name }) => ({
      what: `\`${name}\` contains ${describe(character)}.`,
      why: "It is part of the name, which therefore matches nothing.",
      help:
        character === '"'
          ? "Write the other quote of the string, or remove it."
          : "Replace it with the plain character.",
    }),
  },
});

/** The character by its code point, because some are invisible. */
function describe(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const name = names.get(character);
  return name === undefined ? `the character U+${code}` : `${name} (U+${code})`;
}

const names: ReadonlyMap<string, string> = new Map([
  ["\u00a0", "a no-break space"],
  ["\u200b", "a zero-width space"],
  ["\u200c", "a zero-width non-joiner"],
  ["\u200d", "a zero-width joiner"],
  ["\ufeff", "a byte-order mark"],
  ["\u00ad", "a soft hyphen"],
  ["\u2013", "an en dash"],
  ["\u2014", "an em dash"],
  ['"', "a quote"],
  ["\u201c", "a curly quote"],
  ["\u201d", "a curly quote"],
  ["\u2018", "a curly quote"],
  ["\u2019", "a curly quote"],
]);
