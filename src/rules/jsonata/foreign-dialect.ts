import { problemRule } from "../../rule-kit/index.js";
import type { ExpressionFix, ForeignDialect } from "jsonata-check";
import { codeOf } from "jsonata-check/hints";

export default problemRule({
  id: "jsonata/foreign-dialect",
  severity: "error",
  confidence: "certain",
  summary: "An expression in another language",
  description:
    "JSONata looks like JSONPath and like JavaScript, but has neither's constructs. Most of them do not compile; `[*]` does, and filters by the contents of the items: strings and numbers disappear. `items^(date, desc)` compiles as well, and sorts by a second field `desc`.",
  fixable: "unsafe",
  silences: [{ rules: ["jsonata/*"], on: "site" }],
  related: ["jsonata/syntax"],
  examples: ({ highlight, rateLimited, error }) => ({
    bad: [
      highlight(error("$..error"), "$.."),
      highlight(rateLimited("data?.limited"), "?."),
      highlight(rateLimited("429 in data.codes[*]"), "[*]"),
      highlight(rateLimited("data.events^(date, desc)[0].limited"), "desc"),
    ],
    good: [rateLimited("429 in data.codes")],
  }),
  problems: {
    "foreign-dialect": ({ dialect, construct, isCompiled = false, meant, fix }) => ({
      ...(isCompiled && dialect === "SQL" ? { severity: "warning", confidence: "likely" } : {}),
      what: `\`${construct}\` is ${named(dialect)}; this field is a JSONata expression.`,
      why: isCompiled ? meanings(construct) : "The expression does not compile.",
      help:
        meant === undefined ? (equivalent(construct) ?? titleOf(fix) ?? general(dialect)) : `Write ${codeOf(meant)}.`,
    }),
  },
});

function named(dialect: ForeignDialect): string {
  return dialect === "template" ? "a construct of a template language" : dialect;
}

function titleOf(fix: ExpressionFix | undefined): string | undefined {
  return fix && `${fix.title}.`;
}

/** The meaning of a foreign construct that compiles. */
function meanings(construct: string): string {
  if (construct === "[*]") return "Here it filters by the values inside each item.";
  if (construct === "return") return "Here it is a field that no input has, so the result is nothing.";
  return "Here it is one more field to sort by.";
}

/** What to write in place of a construct. */
function equivalent(construct: string): string | undefined {
  const words = construct.toLowerCase().replace("(", "").trim();
  return equivalents.get(words.split(/\s+/).join(" "));
}

const binding = "Bind variables in parentheses: `($x := value; …)`.";

const loop = "Write `items.{ 'id': id }`: a path goes through all items by itself.";

const sum = "Write the sum, such as `x + 1`: nothing is changed in place.";

/** The JSONata equivalent of a foreign construct. */
const equivalents: ReadonlyMap<string, string> = new Map([
  ["$..", "Write `**.name` for a field at any depth."],
  ["[*]", "Remove it: a path goes through all items by itself."],
  ["?.", "Write `.`: a path through something missing evaluates to nothing, without an error."],
  ["=>", "Write `function($x) { … }`."],
  ["//", "Write a comment as `/* … */`."],
  ["<>", "Write `!=`."],
  ["let", binding],
  ["const", binding],
  ["var", binding],
  ["for", loop],
  ["foreach", loop],
  ["while", "Use `$reduce`, or a function that calls itself: JSONata has no loops."],
  ["switch", "Write `x = 1 ? a : x = 2 ? b : c`, or `$lookup({ 'a': 1 }, x)`."],
  ["++", sum],
  ["+=", sum],
  ["return", "Remove it: the last expression is the result."],
  ["is null", "Write `$not($exists(x))` for a value that is missing, `x = null` for null."],
  ["is not null", "Write `$exists(x)`."],
  ["case when", "Write `test ? value : other`."],
  ["like", "Write `$contains(text, part)`."],
  ["order by", "Write `items^(date)`, or `items^(>date)` for the latest first."],
  ["between", "Write `x >= 1 and x <= 2`."],
]);

/** What to write in place of a construct without an equivalent of its own. */
function general(dialect: ForeignDialect): string {
  switch (dialect) {
    case "JSONPath":
      return "Write a filter as `items[price > 10]`, with the item's fields by their names alone.";
    case "jq":
      return "A path goes through lists by itself: `items[price > 10].id`; a function is applied with `~>`.";
    case "JavaScript":
      return "Write a condition as `test ? value : other`.";
    case "SQL":
      return "Use `$exists(x)`, `$contains(text, part)`, `x >= 1 and x <= 2` or `test ? value : other`.";
    case "template":
      return "Read values by their path, and join text with `&`.";
  }
}
