import { describeSyntax, type SyntaxData, type SyntaxHint } from "jsonata-check";
import { codeOf } from "jsonata-check/hints";
import { problemRule } from "../../rule-kit/problem-rule.js";

export default problemRule({
  id: "jsonata/syntax",
  severity: "error",
  confidence: "certain",
  summary: "An expression that does not compile",
  description:
    "The runtime compiles every expression before it is used, and an expression that does not compile fails wherever it stands. The code is that of the JSONata compiler, which stops at the first error; later ones are shown as well.\n\nOperators of other languages can be replaced automatically: `==` by `=`, `&&` by `and`, `||` by `or`, `!x` by `$not(x)`.",
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
  if (data.hint?.cause === "ellipsis") return "Dots are no expression";
  return data.hint?.cause === "operator" || data.hint?.cause === "value-operator"
    ? `\`${data.hint.written}\` is no operator of JSONata`
    : describeSyntax(data);
}

function helpFor(hint: SyntaxHint): string {
  switch (hint.cause) {
    case "operator":
      return `Write \`${hint.replacement}\`.`;
    case "word":
      return helpForWord(hint.word);
    case "unclosed":
      return `Nothing closes the \`${hint.bracket}\`.`;
    case "unopened":
      return "Remove it, or open the bracket before.";
    case "escaped-quote":
      return "`\\'` is no escape here: put the text in double quotes, or write `\\u0027`.";
    case "trailing-comma":
      return "Remove the comma after the last item.";
    case "last-semicolon":
      return "Remove the semicolon: it only separates expressions inside parentheses.";
    case "semicolon":
      return "Several expressions stand in parentheses: `($x := 1; $x + 1)`.";
    case "regex-flag":
      return "Regular expressions have the flags `i` and `m` only; all matches are found anyway.";
    case "parameter":
      return "Parameters begin with `$`: `function($x) { $x }`.";
    case "list":
      return "A list stands in square brackets: `x in [1, 2]`.";
    case "ellipsis":
      return "The dots stand for something that was left out: write the expression, or remove the field.";
    case "value-operator":
      return hint.written === "||"
        ? "A default stands behind `?:` or `??`: `value ?: other`. Between conditions write `or`."
        : "Between conditions write `and`; a value that depends on a condition is `test ? value`.";
    case "quoted-name":
      return `A name like this one stands in backticks: ${codeOf(`\`${hint.name}\``)}.`;
    case "spread":
      return "Objects are joined with `$merge([a, { 'key': value }])`.";
    case "slice":
      return "A slice is a list of positions in the brackets: `items[[0..1]]` gives the first two.";
    case "indexes":
      return "Several positions are a list in the brackets: `items[[0, 1]]`.";
    case "match-operator":
      return "Search with `$contains(text, /pattern/)`.";
    case "sort-order":
      return "The order stands before the name: `items^(>date)` sorts downward, `items^(<date)` upward.";
    case "index-step":
      return "An element is selected in brackets: `items[0].id`.";
    case "unclosed-string":
      return "Close the string with the quote that it begins with.";
    case "no-parent":
      return "`%` goes back one step of the path that it stands in, and none out of a variable: keep the parent with `@$v`, or read the variable.";
    case "shorthand":
      return "Every key needs its value: `{ 'name': name }`.";
  }
}

function helpForWord(word: string): string {
  switch (word) {
    case "not":
      return "Negation is a function: `$not(x)`.";
    case "is":
    case "equals":
      return "Equality is `=`; whether something exists is `$exists(x)`.";
    case "contains":
      return "Ask with `$contains(text, part)`, or `value in list`.";
    case "mod":
      return "The remainder is `x % y`.";
    case "div":
      return "A quotient is `$floor(x / y)`.";
    case "xor":
      return "Of two booleans `x != y` is true where one of them is.";
    case "new":
    case "typeof":
      return "There are no objects with types; the name of a value's type is `$type(x)`.";
    default:
      return "A condition is `test ? value : other`.";
  }
}
