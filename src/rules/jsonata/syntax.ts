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
  if (data.hint?.cause === "word") return `JSONata has no \`${data.hint.word}\``;
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
      return `Nothing closes the \`${hint.bracket}\`.`;
    case "unopened":
      return "Remove it, or add the opening bracket.";
    case "escaped-quote":
      return "`\\'` is not an escape here: put the string in double quotes, or write `\\u0027`.";
    case "trailing-comma":
      return "Remove the comma after the last item.";
    case "last-semicolon":
      return "Remove the semicolon: it only separates expressions inside parentheses.";
    case "semicolon":
      return "Put several expressions in parentheses: `($x := 1; $x + 1)`.";
    case "regex-flag":
      return "Regular expressions have the flags `i` and `m` only; all matches are found anyway.";
    case "parameter":
      return "Parameters begin with `$`: `function($x) { $x }`.";
    case "list":
      return "Write a list in square brackets: `x in [1, 2]`.";
    case "ellipsis":
      return "The dots mark something that was left out: write the expression, or remove the field.";
    case "value-operator":
      return hint.written === "||"
        ? "Write a default with `?:` or `??`: `value ?: other`. Between conditions write `or`."
        : "Between conditions write `and`; a value that depends on a condition is `test ? value`.";
    case "quoted-name":
      return `Put a name like this one in backticks: ${codeOf(`\`${hint.name}\``)}.`;
    case "spread":
      return "Objects are joined with `$merge([a, { 'key': value }])`.";
    case "slice":
      return "A slice is a list of positions in the brackets: `items[[0..1]]` selects the first two.";
    case "indexes":
      return "Several positions are a list in the brackets: `items[[0, 1]]`.";
    case "match-operator":
      return "Search with `$contains(text, /pattern/)`.";
    case "sort-order":
      return "The order is written before the name: `items^(>date)` sorts downward, `items^(<date)` upward.";
    case "index-step":
      return "An element is selected in brackets: `items[0].id`.";
    case "range":
      return "A range is written in a list of its own: `items[[0..1]]` selects the first two.";
    case "leading-dot":
      return "Remove the dot: a path begins with a name, or with `$` for the context.";
    case "apostrophe":
      return "The apostrophe ends the string: put it in double quotes.";
    case "unclosed-name":
      return "Close the name with the backtick that it begins with.";
    case "unclosed-string":
      return "Close the string with the quote that it begins with.";
    case "no-parent":
      return "`%` goes back one step in its own path, and never out of a variable: keep the parent with `@$v`, or read the variable.";
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
      return "The remainder is `x % y`.";
    case "div":
      return "A quotient is `$floor(x / y)`.";
    case "xor":
      return "For two booleans, `x != y` is true if exactly one is.";
    case "fn":
    case "func":
    case "fun":
    case "def":
    case "lambda":
    case "Function":
      return "A function is `function($x) { … }`.";
    case "new":
    case "typeof":
      return "JSONata has no classes; `$type(x)` returns the name of a value's type.";
    default:
      return "A condition is `test ? value : other`.";
  }
}
