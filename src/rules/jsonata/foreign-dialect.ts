import type { ForeignDialect } from "jsonata-check";
import { problemRule } from "../../rule-kit/problem-rule.js";

export default problemRule({
  id: "jsonata/foreign-dialect",
  severity: "error",
  confidence: "certain",
  summary: "An expression in another language",
  description:
    "JSONata looks like JSONPath and like JavaScript, but has neither's constructs. Most of them do not compile; `[*]` does, and filters by the contents of the items: strings and numbers disappear.",
  fixable: "suggestion",
  silences: [{ rules: ["jsonata/*"], on: "site" }],
  related: ["jsonata/syntax"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ error_expression: "$..error" }),
        highlights: ["$.."],
      },
      {
        ...override({ rate_limit: { is_rate_limited: "data?.limited" } }),
        highlights: ["?."],
      },
      {
        ...override({ rate_limit: { is_rate_limited: "429 in data.codes[*]" } }),
        highlights: ["[*]"],
      },
    ],
    good: [override({ rate_limit: { is_rate_limited: "429 in data.codes" } })],
  }),
  problems: {
    "foreign-dialect": ({ dialect, construct }) => ({
      what: `\`${construct}\` is ${named(dialect)}; this field is a JSONata expression.`,
      why: construct === "[*]" ? "Here it filters by the values inside each item." : "The expression does not compile.",
      help: equivalents.get(construct) ?? general(dialect),
    }),
  },
});

function named(dialect: ForeignDialect): string {
  return dialect === "template" ? "a construct of a template language" : dialect;
}

/** What does here what a construct does elsewhere. */
const equivalents: ReadonlyMap<string, string> = new Map([
  ["$..", "A field at any depth is `**.name`."],
  ["[*]", "Remove it: a path goes through all items by itself."],
  ["?.", "Write `.`: a path through something missing evaluates to nothing, without an error."],
  ["=>", "A function is `function($x) { … }`."],
  ["//", "A comment is `/* … */`."],
  ["<>", "Write `!=`."],
]);

function general(dialect: ForeignDialect): string {
  switch (dialect) {
    case "JSONPath":
      return "A filter is `items[price > 10]`, with the item's fields by their names alone.";
    case "JavaScript":
      return "Variables are bound with `($x := value; …)`, a condition is `test ? value : other`, the last expression is the result.";
    case "SQL":
      return "Use `$exists(x)`, `$contains(text, part)`, `x >= 1 and x <= 2` or `test ? value : other`.";
    case "template":
      return "Read values by their path, and join text with `&`.";
  }
}
