import { defineRule, fixOf, locateValue, replaceText } from "../../rule-kit/index.js";
import { patternSlip, reasonAgainst } from "./support/pattern-slip.js";

export default defineRule({
  id: "auth/bad-pattern",
  severity: "error",
  confidence: "certain",
  summary: "A field's pattern that is not a valid regular expression, or that rejects every value",
  description:
    "`pattern` is a regular expression of JavaScript that the value of the field has to match. A pattern that does not compile checks nothing. A number of repetitions without its closing brace compiles, but is taken for text.",
  fixable: "unsafe",
  related: ["auth/self-contradicting-field"],
  examples: ({ override, apiKey, highlight }) => ({
    bad: [
      highlight(override(apiKey({ name: "account", label: "Account", type: "text", pattern: "[a-z+" })), '"[a-z+"'),
      highlight(override(apiKey({ name: "account", label: "Account", type: "text", pattern: "[a-z]{8" })), '"[a-z]{8"'),
    ],
    good: [override(apiKey({ name: "account", label: "Account", type: "text", pattern: "[a-z]+" }))],
  }),
  messages: {
    invalid: ({ reason }: { reason: string }) => ({
      what: `The pattern is not a valid regular expression: ${reason}.`,
      why: "The field is not checked.",
      help: "Correct it: put a backslash before each literal bracket or parenthesis.",
    }),
    slashes: ({ pattern }: { pattern: string }) => ({
      what: "The pattern has slashes around it, as in JavaScript.",
      why: "They are part of the pattern: every value without slashes is rejected.",
      help: `Write \`${pattern}\` alone.`,
    }),
    escape: ({ escape }: { escape: string }) => ({
      what: `The pattern has two backslashes before \`${escape.slice(2)}\`.`,
      why: "They match a backslash, which no value has here, so every value is rejected.",
      help: "Write one backslash; in a JSON file it is written as two.",
    }),
    open: ({ quantifier }: { quantifier: string }) => ({
      what: `The number of repetitions \`${quantifier}\` has no closing brace.`,
      why: "Some engines refuse the pattern; others take the brace for text, which no value has.",
      help: `Write \`${quantifier}}\`.`,
    }),
  },
  create: (context) => ({
    Field: (field) => {
      const pattern = field.string("pattern");
      if (pattern === undefined) return;
      const at = locateValue(pattern);
      const likely = { at, severity: "warning", confidence: "likely" } as const;
      const slip = patternSlip(pattern.value);
      if (slip?.kind === "slashes") {
        const fixes = [fixOf("Remove the slashes", "unsafe", replaceText(pattern, slip.pattern))];
        context.report({ message: "slashes", data: { pattern: slip.pattern }, ...likely, fixes });
        return;
      }
      const reason = reasonAgainst(pattern.value);
      if (reason !== undefined) context.report({ message: "invalid", data: { reason }, at });
      else if (slip?.kind === "escape") context.report({ message: "escape", data: { escape: slip.escape }, ...likely });
      else if (slip !== undefined) {
        context.report({ message: "open", data: { quantifier: slip.quantifier }, ...likely });
      }
    },
  }),
});
