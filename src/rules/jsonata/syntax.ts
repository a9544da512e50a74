import { problemRule } from "../../rule-kit/index.js";
import { describeSyntax, type SyntaxData } from "jsonata-check";
import { helpFor } from "./support/syntax-help.js";

export default problemRule({
  id: "jsonata/syntax",
  severity: "error",
  confidence: "certain",
  summary: "An expression that does not compile",
  description:
    "The runtime compiles every expression before it is used, and an expression that does not compile fails wherever it is used. The code is that of the JSONata compiler, which stops at the first error; later ones are shown as well.\n\nSome operators of other languages can be replaced automatically: `==` with `=`, `!x` with `$not(x)`, and `&&` and `||` with `and` and `or` where both sides are conditions.",
  fixable: "safe",
  related: ["jsonata/foreign-dialect"],
  examples: ({ highlight, error, rateLimited }) => ({
    bad: [
      highlight(rateLimited("status == 429"), "=="),
      highlight(rateLimited("status = 429 && $not(data.ok)"), "&&"),
      highlight(error("!data.ok ? { 'status': status } : null"), "!"),
      highlight(rateLimited("(status = 429"), ""),
      highlight(rateLimited("status is 429"), "is"),
    ],
    good: [error("$not(data.ok) and status != 404 ? { 'status': status } : null")],
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
            help: problem.hint === undefined ? undefined : helpFor(problem.hint),
            also: "It is opened here.",
          },
  },
});

function whatOf(data: SyntaxData): string {
  if (data.hint?.cause === "glued-string")
    return "The string ends in the middle of other text: a quote is missing or too many";
  if (data.hint?.cause === "ellipsis") return "`…` is not an expression";
  if (data.hint?.cause === "word") return `JSONata has no operator or statement \`${data.hint.word}\``;
  if (data.hint?.cause === "operator" && data.hint.replacement === ":")
    return "`=` does not separate a key from its value";
  return data.hint?.cause === "operator" || data.hint?.cause === "value-operator"
    ? `JSONata has no \`${data.hint.written}\` operator`
    : describeSyntax(data);
}
