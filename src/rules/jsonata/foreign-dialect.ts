import { problemRule } from "../../rule-kit/index.js";
import type { ExpressionFix, ForeignDialect } from "jsonata-check";
import { codeOf } from "jsonata-check/hints";
import { meanings, equivalent, general } from "./support/foreign-constructs.js";

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
