import { locateValue } from "../../document/location.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "auth/bad-pattern",
  severity: "error",
  confidence: "certain",
  summary: "A field's pattern that is not a valid regular expression",
  description:
    "`pattern` is a regular expression of JavaScript that the value of the field has to match. One that does not compile checks nothing. Browsers compile the `pattern` of an input with the stricter `v` flag and ignore it where it fails; that is reported as information.",
  examples: ({ override }) => ({
    bad: [
      {
        ...override({
          credentials: {
            format: "api_key",
            config: { fields: [{ name: "account", label: "Account", type: "text", pattern: "[a-z+" }] },
          },
        }),
        highlights: ['"[a-z+"'],
      },
    ],
    good: [
      override({
        credentials: {
          format: "api_key",
          config: { fields: [{ name: "account", label: "Account", type: "text", pattern: "[a-z]+" }] },
        },
      }),
    ],
  }),
  messages: {
    invalid: ({ reason }: { reason: string }) => ({
      what: `The pattern is not a valid regular expression: ${reason}.`,
      why: "The field is not checked.",
      help: "Correct the expression; a literal bracket or parenthesis needs a backslash.",
    }),
    strict: ({ reason }: { reason: string }) => ({
      what: `Browsers ignore this pattern: it is not valid with the \`v\` flag (${reason}).`,
      help: "Escape a literal `-` and brackets inside `[…]`.",
    }),
  },
  create: (context) => ({
    Field: (field) => {
      const pattern = field.string("pattern");
      if (pattern === undefined) return;
      const at = locateValue(pattern);
      const strict = reasonAgainst(pattern.value, "v");
      // What browsers understand is no mistake, even where it needs their flag: `[\p{L}--\p{Lu}]`.
      if (strict === undefined) return;
      const reason = reasonAgainst(pattern.value, "");
      if (reason !== undefined) context.report({ message: "invalid", data: { reason }, at });
      else context.report({ message: "strict", data: { reason: strict }, at, severity: "info", confidence: "likely" });
    },
  }),
});

/** Flags for a part of a pattern, which browsers know and older versions of Node.js do not: `(?i:acme)`. */
const modifiers = /\(\?(?:[ims]+(?:-[ims]*)?|-[ims]+):/g;

/** Why a pattern does not compile; undefined where it does. */
function reasonAgainst(pattern: string, flags: string): string | undefined {
  try {
    new RegExp(pattern.replaceAll(modifiers, "(?:"), flags);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    return message.slice(message.lastIndexOf(": ") + 2).toLowerCase();
  }
}
