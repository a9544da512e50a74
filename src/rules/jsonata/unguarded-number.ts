import { problemRule } from "../../rule-kit/index.js";
import { responseHeaders } from "../../../generated/http-facts.js";
import { likely } from "./support/problems.js";

export default problemRule({
  id: "jsonata/unguarded-number",
  severity: "info",
  confidence: "likely",
  summary: "`$number()` of a header that may not be a number",
  description:
    "`$number(…)` throws D3030 for a string that is not a number, and the whole expression fails; for a missing header it returns nothing. According to RFC 9110 `Retry-After` is a number of seconds or a date such as `Wed, 21 Oct 2026 07:28:00 GMT`, and some servers, or proxies before them, send the date. An expression that checks the string first is right in both cases.",
  related: ["jsonata/reset-unit"],
  examples: ({ highlight, retryAfter }) => ({
    bad: [highlight(retryAfter("$number(headers.`retry-after`)"), "headers.`retry-after`")],
    good: [
      retryAfter("$contains(headers.`retry-after`, /^\\d+$/) ? $number(headers.`retry-after`)"),
      retryAfter("$number(headers.`x-plan-wait`)"),
    ],
  }),
  problems: {
    "unguarded-number": ({ field: [root, written = ""] = [] }) => {
      const header = written.toLowerCase();
      const { text, means } = (root === "headers" ? responseHeaders.get(header) : undefined) ?? {};
      if (text === undefined) return undefined;
      const isAlways = means === "text" && text === "a date";
      return {
        ...(isAlways ? likely : {}),
        what: `\`${header}\` ${isAlways ? "is" : "may be"} ${text}, for which \`$number()\` throws D3030.`,
        help: isAlways
          ? "Read a date with `$toMillis(…)` and the picture of HTTP dates."
          : text.startsWith("a duration")
            ? "Read a header that counts seconds, or take the parts of the duration with `$match(…)`."
            : `Check the string first: \`\` $contains(headers.\`${header}\`, /^\\d+$/) ? $number(headers.\`${header}\`) \`\`.`,
      };
    },
  },
});
