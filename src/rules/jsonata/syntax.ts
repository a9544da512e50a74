import { describeSyntax, type SyntaxData, type SyntaxHint } from "jsonata-check";
import { codeOf } from "jsonata-check/hints";
import { problemRule } from "../../rule-kit/problem-rule.js";

export default problemRule({
  id: "jsonata/syntax",
  severity: "error",
  confidence: "certain",
  summary: "An expression that does not compile",
  description:
    "The runtime compiles every expression before it is used, and an expression that does not compile fails wherever it is used. The code is that of the JSONata compiler, which stops at the first error; later ones are shown as well.\n\nSome operators of other languages can be replaced automatically: `==` with `=`, `!x` with `$not(x)`, and `&&` and `||` with `and` and `or` where both sides are conditions.",
  fixable: "safe",
  related: ["jsonata/foreign-dialect"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ rate_limit: { is_rate_limited: "status == 429" } }),
        highlights: ["=="],
      },
      {
        ...override({ rate_limit: { is_rate_limited: "status = 429 && $not(data.ok)" } }),
        highlights: ["&&"],
      },
      {
        ...override({ error_expression: "!data.ok ? { 'status': status } : null" }),
        highlights: ["!"],
      },
      {
        ...override({ rate_limit: { is_rate_limited: "(status = 429" } }),
        highlights: [""],
      },
      {
        ...override({ rate_limit: { is_rate_limited: "status is 429" } }),
        highlights: ["is"],
      },
    ],
    good: [override({ error_expression: "$not(data.ok) and status != 404 ? { 'status': status } : null" })],
  }),
  problems: {
    syntax: (problem) =>
      problem.code === "too-deep"
        ? {
            what: "The expression nests too deeply to be read.",
            why: "The runtime's own compiler overflows its stack not far beyond.",
            help: "Bind inner parts to variables: `($part := …; …)`.",
          }
        : {
            what: `${whatOf(problem)} (${problem.code}).`,
            why: "The expression does not compile.",
            ...(problem.hint === undefined ? {} : { help: helpFor(problem.hint) }),
            also: "It is opened here.",
          },
  },
});

function whatOf(data: SyntaxData): string {
  if (data.hint?.cause === "ellipsis") return "`…` is not an expression";
  if (data.hint?.cause === "word") return `JSONata has no operator or statement \`${data.hint.word}\``;
  if (data.hint?.cause === "operator" && data.hint.replacement === ":")
    return "`=` does not separate a key from its value";
  return data.hint?.cause === "operator" || data.hint?.cause === "value-operator"
    ? `JSONata has no \`${data.hint.written}\` operator`
    : describeSyntax(data);
}

function helpFor(hint: SyntaxHint): string {
  switch (hint.cause) {
    case "operator":
      return `Write \`${hint.replacement}\`.`;
    case "word":
      return helpForWord(hint.word);
    case "unclosed":
      return `Close the \`${hint.bracket}\`.`;
    case "unopened":
      return "Remove it, or add the opening bracket.";
    case "escaped-quote":
      return "Put the string in double quotes, or write `\\u0027`.";
    case "trailing-comma":
      return "Remove the comma after the last item.";
    case "last-semicolon":
      return "Remove the semicolon: it only separates expressions inside parentheses.";
    case "semicolon":
      return "Put several expressions in parentheses: `($x := 1; $x + 1)`.";
    case "regex-flag":
      return "Use only the flags `i` and `m`; all matches are found anyway.";
    case "parameter":
      return "Begin parameters with `$`: `function($x) { $x }`.";
    case "list":
      return "Write a list in square brackets: `x in [1, 2]`.";
    case "ellipsis":
      return "Write the whole expression, or remove the field.";
    case "value-operator":
      return hint.written === "||"
        ? "Write a default with `?:` or `??`: `value ?: other`. Write `or` between conditions."
        : "Write `and` between conditions, or `test ? value` for a value that depends on one.";
    case "quoted-name":
      return `Put a name like this one in backticks: ${codeOf(`\`${hint.name}\``)}.`;
    case "spread":
      return "Join objects with `$merge([a, { 'key': value }])`.";
    case "slice":
      return "Write a slice as a list of positions: `items[[0..1]]` selects the first two.";
    case "indexes":
      return "Write several positions as a list: `items[[0, 1]]`.";
    case "match-operator":
      return "Search with `$contains(text, /pattern/)`.";
    case "sort-order":
      return "Write the order before the name: `items^(>date)` sorts downward, `items^(<date)` upward.";
    case "index-step":
      return "Select an element in brackets: `items[0].id`.";
    case "range":
      return "Write a range in a list of its own: `items[[0..1]]` selects the first two.";
    case "leading-dot":
      return "Remove the dot: a path begins with a name, or with `$` for the context.";
    case "apostrophe":
      return "Put the string in double quotes: the apostrophe ends it.";
    case "unclosed-name":
      return "Close the name with the backtick that it begins with.";
    case "unclosed-string":
      return "Close the string with the quote that it begins with.";
    case "no-parent":
      return "Keep the parent in a variable with `@$v`: `%` goes back one step in its own path, and never out of a variable.";
    case "shorthand":
      return "Write a value for every key: `{ 'name': name }`.";
  }
}

function helpForWord(word: string): string {
  switch (word) {
    case "not":
      return "Write `$not(x)`.";
    case "is":
    case "equals":
      return "Write `=` for equality, and `$exists(x)` to test whether something exists.";
    case "contains":
    case "includes":
      return "Use `$contains(text, part)` or `value in list`.";
    case "matches":
      return "Search with `$contains(text, /pattern/)`.";
    case "like":
      return "Use `$contains(text, part)`.";
    case "startsWith":
      return "Use `$contains(text, /^part/)`.";
    case "endsWith":
      return "Use `$contains(text, /part$/)`.";
    case "between":
      return "Write `x >= 1 and x <= 2`.";
    case "instanceof":
      return 'Compare the name of the type, such as `$type(x) = "array"`.';
    case "mod":
      return "Write `x % y` for the remainder.";
    case "div":
      return "Write `$floor(x / y)` for the quotient.";
    case "xor":
      return "Write `x != y`: for two booleans it is true if exactly one is.";
    case "fn":
    case "func":
    case "fun":
    case "def":
    case "lambda":
    case "Function":
      return "Write `function($x) { … }`.";
    case "new":
    case "typeof":
      return "Write `$type(x)` for the name of a value's type; JSONata has no classes.";
    default:
      return "Write a condition as `test ? value : other`.";
  }
}
