import type { SyntaxHint } from "jsonata-check";
import { codeOf } from "jsonata-check/hints";

/** What to write instead of a syntax error with a known cause. */
export function helpFor<K extends SyntaxHint["cause"]>(hint: Extract<SyntaxHint, { readonly cause: K }>): string {
  const help: Help<K> = helps[hint.cause];
  return typeof help === "string" ? help : help(hint);
}

type Help<K extends SyntaxHint["cause"]> = string | ((hint: Extract<SyntaxHint, { readonly cause: K }>) => string);

const helps: { readonly [K in SyntaxHint["cause"]]: Help<K> } = {
  operator: (hint) => `Write \`${hint.replacement}\`.`,
  word: ({ word }) =>
    wordHelps.get(word) ?? wordHelps.get(word.toLowerCase()) ?? "Write a condition as `test ? value : other`.",
  unclosed: (hint) => `Close the \`${hint.bracket}\`.`,
  separator: ({ separator }) => `Write \`${separator}\` ${between[separator]}.`,
  unopened: "Remove it, or add the opening bracket.",
  "escaped-quote": "Put the string in double quotes, or write `\\u0027`.",
  "regex-slash": "Write a slash inside a regular expression as `\\/`: any other one ends it.",
  "glued-string": "Close it where it should end, or write a quote inside it with a backslash.",
  "bound-name": ({ name }) => `Begin the name with \`$\`: \`$${name}\`.`,
  "named-function": ({ name }) =>
    `Functions have no names; bind one to a variable: \`$${name} := function($x) { … }\`.`,
  power: "Write `$power(x, y)`: `^(…)` sorts.",
  "regex-escape": "Write a regular expression between slashes: `/\\d+/`; in a string, write a backslash as `\\\\`.",
  "group-reference": "Write `$1` for the first group; in other strings, write a backslash as `\\\\`.",
  pipe: "Apply a function with `~>`: `text ~> $uppercase`. Write `or` between conditions, and `value ?? other` for a default.",
  "parent-path": "Write `%.name` for a field of the object around the item, `%.%.name` for one around that.",
  "trailing-comma": "Remove the comma after the last item.",
  "last-semicolon": "Remove the semicolon: it only separates expressions inside parentheses.",
  semicolon: "Put several expressions in parentheses: `($x := 1; $x + 1)`.",
  "regex-flag": "Use only the flags `i` and `m`; all matches are found anyway.",
  parameter: "Begin parameters with `$`: `function($x) { $x }`.",
  list: "Write a list in square brackets: `x in [1, 2]`.",
  ellipsis: "Write the whole expression, or remove the field.",
  "value-operator": (hint) =>
    hint.written === "||"
      ? "Write a default with `?:` or `??`: `value ?: other`. Write `or` between conditions."
      : "Write `and` between conditions, or `test ? value` for a value that depends on one.",
  "quoted-name": (hint) => `Put a name like this one in backticks: ${codeOf(`\`${hint.name}\``)}.`,
  spread: "Join objects with `$merge([a, { 'key': value }])`.",
  slice: "Write a slice as a list of positions: `items[[0..1]]` selects the first two.",
  indexes: "Write several positions as a list: `items[[0, 1]]`.",
  "match-operator": "Search with `$contains(text, /pattern/)`.",
  "sort-order": "Write the order before the name: `items^(>date)` sorts downward, `items^(<date)` upward.",
  "index-step": "Select an element in brackets: `items[0].id`.",
  range: "Write a range in a list of its own: `items[[0..1]]` selects the first two.",
  "bare-range": "Write a range in square brackets: `[400..499]`.",
  "long-range": "A range has two dots: `[0..9]`.",
  "any-depth": "Two dots make a range of numbers: write `data.**.name` for a name at any depth.",
  variable: ({ name }) => `Begin the name of a variable with \`$\`: \`$${name} := …\`.`,
  uncalled: ({ name }) => `Put the argument in parentheses: \`$${name}(…)\`.`,
  comment: "Write a comment as `/* … */`.",
  "leading-dot": "Remove the dot: a path begins with a name, or with `$` for the context.",
  apostrophe: "Put the string in double quotes: the apostrophe ends it.",
  "unclosed-name": "Close the name with the backtick that it begins with.",
  "unclosed-string": "Close the string with the quote that it begins with.",
  "no-parent":
    "Keep the parent in a variable with `@$v`: `%` goes back one step in its own path, and never out of a variable.",
  shorthand: "Write a value for every key: `{ 'name': name }`.",
};

const between = {
  ",": "between the two values",
  ";": "between the two statements",
  ":": "between the key and its value",
  "?": "between the condition and the value",
};

/** The help for words that are operators or keywords elsewhere. */
const wordHelps: ReadonlyMap<string, string> = new Map([
  ["not", "Write `$not(x)`."],
  ["is not", "Write `!=`, or `$exists(x)` for a value that is there."],
  ["is", "Write `=` for equality, and `$exists(x)` to test whether something exists."],
  ["equals", "Write `=` for equality, and `$exists(x)` to test whether something exists."],
  ["contains", "Use `$contains(text, part)` or `value in list`."],
  ["includes", "Use `$contains(text, part)` or `value in list`."],
  ["matches", "Search with `$contains(text, /pattern/)`."],
  ["like", "Use `$contains(text, part)`."],
  ["startsWith", "Use `$contains(text, /^part/)`."],
  ["endsWith", "Use `$contains(text, /part$/)`."],
  ["**", "Write `$power(x, y)`."],
  ["between", "Write `x >= 1 and x <= 2`."],
  ["instanceof", 'Compare the name of the type, such as `$type(x) = "array"`.'],
  ["mod", "Write `x % y` for the remainder."],
  ["div", "Write `$floor(x / y)` for the quotient."],
  ["xor", "Write `x != y`: for two booleans it is true if exactly one is."],
  ["function", "Write the parameters: `function($x) { … }`."],
  ["fn", "Write `function($x) { … }`."],
  ["func", "Write `function($x) { … }`."],
  ["fun", "Write `function($x) { … }`."],
  ["def", "Write `function($x) { … }`."],
  ["lambda", "Write `function($x) { … }`."],
  ["Function", "Write `function($x) { … }`."],
  ["new", "Write `$type(x)` for the name of a value's type; JSONata has no classes."],
  ["typeof", "Write `$type(x)` for the name of a value's type; JSONata has no classes."],
]);
