import { problemRule } from "../../rule-kit/index.js";

export default problemRule({
  id: "jsonata/misspelt-header",
  severity: "warning",
  confidence: "likely",
  summary: "A misspelled header name",
  description:
    "A header that no response has evaluates to nothing, without an error: the wait is never read, and the limit never recognized. Names are compared with those of headers that many APIs send: two letters swapped, one left out, or one doubled.",
  fixable: "unsafe",
  related: ["jsonata/header-case", "resource/misspelt-header"],
  examples: ({ highlight, retryAfter }) => ({
    bad: [highlight(retryAfter("$number(headers.`retry-atfer`)"), "`retry-atfer`")],
    good: [retryAfter("$number(headers.`retry-after`)")],
  }),
  problems: {
    "misspelt-header": ({ name, near, fix }) => ({
      what: `\`${name}\` looks like a misspelling of \`${near}\`.`,
      why: "The expression evaluates to nothing.",
      help: fix === undefined ? undefined : `${fix.title}.`,
    }),
  },
});
