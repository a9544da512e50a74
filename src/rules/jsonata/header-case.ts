import { problemRule } from "../../rule-kit/problem-rule.js";

export default problemRule({
  id: "jsonata/header-case",
  severity: "warning",
  confidence: "likely",
  summary: "A header that is read with capital letters",
  description:
    "HTTP does not tell capital letters from small ones in header names, but an expression does. The runtime hands over all header names in lower case, so any other spelling finds nothing.",
  fixable: "safe",
  related: ["webhook/header-case"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ rate_limit: { retry_after_header_expression: "$number(headers.`Retry-After`)" } }),
        highlights: ["`Retry-After`"],
      },
    ],
    good: [override({ rate_limit: { retry_after_header_expression: "$number(headers.`retry-after`)" } })],
  }),
  problems: {
    "header-case": ({ name }) => ({
      what: `No header is called \`${name}\`: header names are in lower case here.`,
      why: "The expression finds nothing.",
      help: `Write \`${name.toLowerCase()}\`.`,
    }),
  },
});
