import { problemRule } from "../../rule-kit/index.js";
import { codeOf } from "jsonata-check/hints";

const picture = '"[FNn,3-3], [D01] [MNn,3-3] [Y0001] [H01]:[m01]:[s01] GMT"';

export default problemRule({
  id: "jsonata/http-date",
  severity: "error",
  confidence: "certain",
  summary: "An HTTP date read as a timestamp",
  description:
    "`$toMillis` without a picture reads ISO 8601 timestamps such as `2026-10-21T07:28:00Z` and throws D3110 for anything else. HTTP writes dates as `Wed, 21 Oct 2026 07:28:00 GMT` (RFC 9110, 5.6.7): they need a picture.",
  related: ["jsonata/unguarded-number", "jsonata/literal-argument"],
  examples: ({ highlight, retryAfter }) => ({
    bad: [highlight(retryAfter("($toMillis(headers.expires) - $millis()) / 1000"), "headers.expires")],
    good: [retryAfter(`($toMillis(headers.expires, ${picture}) - $millis()) / 1000`)],
  }),
  problems: {
    "http-date": ({ header }) => ({
      what: `${codeOf(header)} is an HTTP date, which \`$toMillis\` does not read without a picture.`,
      why: "The call throws D3110 whenever the header exists.",
      help: `Pass the picture of HTTP dates: ${codeOf(picture)}.`,
    }),
  },
});
