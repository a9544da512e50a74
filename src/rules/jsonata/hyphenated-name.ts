import { problemRule } from "../../rule-kit/index.js";

export default problemRule({
  id: "jsonata/hyphenated-name",
  severity: "error",
  confidence: "certain",
  summary: "A name with hyphens that is read as a subtraction",
  description:
    "In JSONata `headers.retry-after` subtracts `after` from `headers.retry`. Neither exists, so the result is nothing; where `headers.retry` exists, evaluation throws. Names with anything but letters, digits and `_` need backticks: `` headers.`retry-after` ``.",
  fixable: "safe",
  related: ["jsonata/string-predicate", "jsonata/header-case"],
  examples: ({ highlight, retryAfter, rateLimited }) => ({
    bad: [highlight(retryAfter("$number(headers.retry-after)"), "retry-after")],
    good: [retryAfter("$number(headers.`retry-after`)"), rateLimited("$count(data.items[total-used < 1]) > 0")],
  }),
  problems: {
    "hyphenated-name": ({ written, name }) => ({
      what: `\`${written}\` is read as a subtraction.`,
      why: "Its parts are names that do not exist, so there is nothing to subtract.",
      help: `Put the name in backticks: \`\` \`${name}\` \`\`.`,
    }),
  },
});
