import { problemRule } from "../../rule-kit/index.js";
import { codeOf } from "jsonata-check/hints";

export default problemRule({
  id: "jsonata/precedence",
  severity: "warning",
  confidence: "likely",
  summary: "An operator that takes more, or less, than it seems to",
  description:
    "`??` and `?:` take everything to their right, comparisons included: ``headers.`x-left` ?? '1' = '0'`` is ``headers.`x-left` ?? ('1' = '0')``, which returns the header whenever it is present. To their left they take arithmetic, `&` and comparisons: `'code: ' & data.code ?? 'none'` is `('code: ' & data.code) ?? 'none'`, whose left side always has a value. So does the `?` of a condition: `'code: ' & $exists(data.code) ? 'a' : 'b'` asks whether a string is empty that never is.",
  fixable: "unsafe",
  silences: [{ rules: ["jsonata/constant", "jsonata/result-type", "jsonata/impossible-comparison"], on: "text" }],
  related: ["jsonata/value-as-condition", "jsonata/constant"],
  examples: ({ highlight, rateLimited, message }) => ({
    bad: [
      highlight(rateLimited("headers.`x-ratelimit-remaining` ?? '1' = '0'"), "'1' = '0'"),
      highlight(message("'code: ' & data.code ?? 'none'"), "'code: ' & data.code ?? 'none'"),
      highlight(message("'code: ' & $exists(data.code) ? data.code : '?'"), "'code: ' & $exists(data.code)"),
    ],
    good: [rateLimited("(headers.`x-ratelimit-remaining` ?? '1') = '0'"), message("'code: ' & (data.code ?? 'none')")],
  }),
  problems: {
    precedence: ({ reason, operator, written, meant }) => {
      const help =
        meant === undefined ? {} : { help: `Put parentheses around what belongs together: ${codeOf(meant)}.` };
      switch (reason) {
        case "default-comparison":
          return {
            what: `\`${operator}\` takes all of ${codeOf(written)} as its default.`,
            why: "If the value on the left exists it is the result, and nothing is compared.",
            ...help,
          };
        case "default-arithmetic":
          return {
            what: `\`${operator}\` takes all of ${codeOf(written)} as its default.`,
            why: "If the value on the left exists it is the result, and nothing is calculated.",
            ...help,
          };
        case "unused-default":
          return {
            what: `${codeOf(written)} is evaluated first and always has a value: the default after \`${operator}\` is never used.`,
            why: "A missing value becomes an empty string, or makes the comparison false.",
            ...help,
          };
        case "text-as-condition":
          return {
            what: `The condition is all of ${codeOf(written)}, a string that is never empty.`,
            why: "It is always true: the other branch is never reached, and the string is not part of the result.",
            ...help,
          };
      }
    },
  },
});
