import { problemRule } from "../../rule-kit/index.js";
import { codeOf } from "jsonata-check/hints";

export default problemRule({
  id: "jsonata/contradiction",
  severity: "warning",
  confidence: "likely",
  summary: "Comparisons of one value that are always or never true",
  description:
    "A value always differs from one of two values, so `status != 200 or status != 201` is true for every response; what is meant is `and`. And no value equals two values at once, so `status = 200 and status = 201` is never true; what is meant is `or`. The same goes for limits that do not meet: `status < 200 and status > 299`. In `a ? … : b ? … : a ? …` the last test is never true: it was false before.",
  fixable: "unsafe",
  silences: [{ rules: ["jsonata/constant", "jsonata/impossible-comparison"], on: "text" }],
  related: ["jsonata/impossible-comparison", "jsonata/constant"],
  examples: ({ highlight, error, rateLimited }) => ({
    bad: [
      highlight(
        error("status != 200 or status != 201 ? { 'status': status } : null"),
        "status != 200 or status != 201",
      ),
      highlight(
        rateLimited("data.code = 'throttled' and data.code = 'limited'"),
        "data.code = 'throttled' and data.code = 'limited'",
      ),
      highlight(
        error("status = 401 ? { 'status': 401 } : status = 403 ? { 'status': 403 } : status = 401 ? { 'status': 404 }"),
        "status = 401",
      ),
    ],
    good: [error("status != 200 and status != 201 ? { 'status': status } : null")],
  }),
  problems: {
    contradiction: ({ operator, compared, first, second, meant, reason }) => {
      if (reason === "self") {
        return {
          what: `${codeOf(compared)} is compared with itself.`,
          why: "Inside `[…]` both sides are read from the item, so every item that has it is selected, or none.",
          help: "Bind the other value before: `($id := …; items[id = $id])`, or read it from the input: `$$.id`.",
        };
      }
      if (reason === "repeated") {
        return {
          what: `${codeOf(compared)} is never true here: an earlier branch tests it.`,
          why: "The value of this branch is never used.",
          help: "Test something else, or remove the branch.",
          also: "The earlier test.",
        };
      }
      return {
        what:
          operator === "or"
            ? `Whenever ${codeOf(compared)} exists, ${codeOf(first)} or ${codeOf(second)} is true.`
            : `${codeOf(compared)} can never be both: ${codeOf(first)} and ${codeOf(second)}.`,
        why: operator === "or" ? "The condition is always true." : "The condition is never true.",
        help:
          meant === undefined
            ? "Compare with other values, or remove one of the two."
            : `Write \`${meant}\` between them.`,
        also: "The other comparison.",
      };
    },
  },
});
