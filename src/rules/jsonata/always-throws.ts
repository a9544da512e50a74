import { problemRule } from "../../rule-kit/index.js";
import { whenThrown } from "./support/problems.js";
import { quoted } from "./support/words.js";

export default problemRule({
  id: "jsonata/always-throws",
  severity: "error",
  confidence: "certain",
  summary: "A part of an expression that throws for every input",
  description:
    "Some calls throw although each of their arguments is of the right kind: `$sort` without a function sorts numbers or strings only, `$single` expects exactly one element. Others throw inside a function that is passed to them. The expression has no result then, whatever the response is.\n\nWhat `$error` and `$assert` throw is not reported.",
  related: ["jsonata/arguments", "jsonata/operand-type"],
  examples: ({ highlight, error }) => ({
    bad: [
      highlight(error("status >= 400 ? { 'status': $single([status, 500]) } : null"), "$single([status, 500])"),
      highlight(
        error("{ 'status': 400, 'message': $sort([{ 'a': status }, { 'a': 1 }]).a[0] }"),
        "$sort([{ 'a': status }, { 'a': 1 }])",
      ),
    ],
    good: [
      error("status >= 400 ? { 'status': $sort([status, 500])[0] } : null"),
      error("status = 418 ? $error('unexpected') : null"),
    ],
  }),
  problems: {
    "always-throws": (problem, { text }) => ({
      what: `${quoted(text, problem.span)} always throws${reasons.has(problem.code ?? "") ? `: ${reasons.get(problem.code ?? "")}` : ""}.`,
      why: whenThrown("Evaluation throws", problem),
    }),
  },
});

/** The meaning of the engine's codes. */
const reasons: ReadonlyMap<string, string> = new Map([
  ["T2007", "`^(…)` sorts numbers or strings, not both"],
  ["D1013", "names that begin with `_jsonata_` are the engine's own"],
  ["D2014", "a range has at most ten million integers"],
  ["D3012", "`$replace` needs a function that returns a string"],
  ["D3030", "a timestamp such as `2026-01-31T12:00:00.000Z` is not a number, and `$millis()` is one"],
  ["D3070", "without a function, `$sort` sorts numbers or strings"],
  ["D3138", "`$single` finds more than one element"],
  ["D3139", "`$single` finds no element"],
]);
