import { problemRule, type Message } from "../../rule-kit/index.js";
import { responseHeaders } from "../../../generated/http-facts.js";
import type { Problem } from "jsonata-check";
import { codeOf } from "jsonata-check/hints";

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

/** What is wrong with the unit of a time. */
const explanations: Readonly<Record<Problem<"reset-unit">["mistake"], (header: string) => Message>> = {
  "delay-as-moment": (header) => ({
    what: `${codeOf(header)} is a number of seconds to wait, not a point in time.`,
    why: "Subtracting the current time makes it negative.",
    help: "Use its value as is.",
  }),
  "moment-as-delay": (header) => ({
    what: `${codeOf(header)} is a point in time, not a number of seconds to wait.`,
    why: "Used as a delay, it means waiting for half a century or more.",
    help: "Subtract the current time, `$millis()`, both in seconds.",
  }),
  "clock-as-delay": (written) => ({
    what: `${codeOf(written)} is a point in time, not a number of seconds to wait.`,
    why: "Used as a delay, it means waiting for half a century or more.",
    help: "Return the delay itself, in seconds.",
  }),
  "count-as-time": (header) => ({
    what: `${codeOf(header)} counts requests; it is not a time.`,
    why: "It does not say how long to wait.",
    help: "Read the header with the time until the limit is lifted, such as `retry-after`.",
  }),
  "seconds-minus-milliseconds": (header) => ({
    what: `${codeOf(header)} counts seconds, and \`$millis()\` milliseconds.`,
    why: "The difference is far below zero.",
    help: "Divide `$millis()` by 1000.",
  }),
  "milliseconds-minus-seconds": (header) => ({
    what: `${codeOf(header)} counts milliseconds, and the current time is in seconds here.`,
    why: "The difference is thousands of years.",
    help: "Divide the header's value by 1000.",
  }),
  "milliseconds-as-seconds": (header) => ({
    what: `The delay of ${codeOf(header)} is in milliseconds here, but must be in seconds.`,
    why: "The wait is a thousand times too long.",
    help: "Divide it by 1000.",
  }),
  "difference-in-milliseconds": (written) => ({
    what: `${codeOf(written)} is not a number of seconds: \`$millis()\` counts milliseconds.`,
    why: "The wait is a thousand times too long, or far below zero where the other side counts seconds.",
    help: "Divide the difference by 1000, or only `$millis()` where the other side counts seconds.",
  }),
  "seconds-added": (written) => ({
    what: `${codeOf(written)} looks like a number of seconds, and the time beside it is in milliseconds.`,
    why: "A thousandth of the intended time is added, subtracted or compared.",
    help: "Multiply it by 1000.",
  }),
  "seconds-as-date": (written) => ({
    what: `${codeOf(written)} counts seconds, and \`$fromMillis\` takes milliseconds.`,
    why: "The date is in January 1970.",
    help: "Multiply it by 1000, or leave out the division of `$millis()`.",
  }),
};
