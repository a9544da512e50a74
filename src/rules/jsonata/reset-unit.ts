import { problemRule } from "../../rule-kit/index.js";
import { responseHeaders } from "../../../generated/http-facts.js";
import { explanations } from "./support/reset-messages.js";

export default problemRule({
  id: "jsonata/reset-unit",
  severity: "warning",
  confidence: "likely",
  summary: "A time that is read in the wrong unit",
  description:
    "Some headers hold the seconds to wait, others the point in time when the limit is lifted, in seconds or in milliseconds since 1970, and some count requests. The runtime expects seconds from now: a point in time makes it wait for half a century, and a delay minus the current time makes it not wait at all.\n\nOnly headers that mean the same wherever they are sent are judged: `retry-after`, the headers of single APIs, and those that count requests. `x-ratelimit-reset` is not among them, because APIs disagree about it; but as `$millis()` counts milliseconds, its difference to any value is not in seconds. `ratelimit-reset` holds seconds to wait by its draft standard, but not everywhere: that is an info.\n\n`$millis()`, `$toMillis` and `$fromMillis` count milliseconds everywhere: `$millis() + 3600` is less than four seconds from now, and `$fromMillis($millis() / 1000)` is a day in January 1970.",
  fixable: "unsafe",
  related: ["jsonata/hyphenated-name"],
  examples: ({ highlight, retryAfter, transformBody }) => ({
    bad: [
      highlight(
        retryAfter("$number(headers.`retry-after`) - $millis() / 1000"),
        "$number(headers.`retry-after`) - $millis() / 1000",
      ),
      highlight(retryAfter("$number(headers.`x-aircallapi-reset`)"), "$number(headers.`x-aircallapi-reset`)"),
      highlight(retryAfter("$number(headers.`x-ratelimit-limit`)"), "$number(headers.`x-ratelimit-limit`)"),
      highlight(
        retryAfter("$number(headers.`x-ratelimit-reset`) - $millis()"),
        "$number(headers.`x-ratelimit-reset`) - $millis()",
      ),
      highlight(transformBody("{ 'until': $fromMillis($millis() + 3600) }"), "3600"),
    ],
    good: [
      retryAfter("$number(headers.`retry-after`)"),
      retryAfter("$number(headers.`x-aircallapi-reset`) - $floor($millis() / 1000)"),
      transformBody("{ 'until': $fromMillis($millis() + 3600 * 1000) }"),
    ],
  }),
  problems: {
    "reset-unit": ({ header, mistake }) => {
      const exceptions = responseHeaders.get(header)?.exceptions;
      const message = explanations[mistake](header);
      return exceptions === undefined
        ? message
        : { ...message, help: `${message.help} Only ${exceptions}.`, severity: "info" };
    },
  },
});
