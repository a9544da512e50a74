import { problemRule } from "../../rule-kit/index.js";

export default problemRule({
  id: "jsonata/header-case",
  severity: "warning",
  confidence: "likely",
  summary: "A header name with capital letters",
  description:
    "HTTP header names are case-insensitive, but names in an expression are not. The runtime passes all header names in lowercase, so any other spelling finds nothing.",
  fixable: "safe",
  related: ["webhook/header-case"],
  examples: ({ highlight, retryAfter }) => ({
    bad: [highlight(retryAfter("$number(headers.`Retry-After`)"), "`Retry-After`")],
    good: [retryAfter("$number(headers.`retry-after`)")],
  }),
  problems: {
    "header-case": ({ name, lower, fix }) => ({
      what: `\`${name}\` never matches: header names are lowercase here${lower.includes("-") ? ", with hyphens" : ""}.`,
      why: "The expression evaluates to nothing.",
      help: fix === undefined ? undefined : `${fix.title}.`,
    }),
  },
});
