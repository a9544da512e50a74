import { problemRule } from "../../rule-kit/index.js";

export default problemRule({
  id: "jsonata/number-as-condition",
  severity: "error",
  confidence: "certain",
  summary: "A number as an operand of `and` or `or`",
  description:
    "`status = 429 or 503` asks whether the status is 429, or else whether 503 is true, and every number but 0 is. The condition is always true. Use `in` to compare a value with several others.",
  fixable: "unsafe",
  related: ["jsonata/constant"],
  examples: ({ highlight, rateLimited }) => ({
    bad: [highlight(rateLimited("status = 429 or 503"), "503")],
    good: [rateLimited("status in [429, 503]"), rateLimited("status = 429 or status = 503")],
  }),
  problems: {
    "number-as-condition": ({ value, operator }) => ({
      what: `\`${value}\` is an operand of \`${operator}\` and is not compared with anything.`,
      why: value === 0 ? "0 counts as false." : "A number other than 0 counts as true.",
      help: "Compare with several values using `in`: `status in [429, 503]`.",
      also: "This one too.",
    }),
  },
});
