import type { Message } from "../../../rule-kit/index.js";
import type { Problem } from "jsonata-check";
import { codeOf } from "jsonata-check/hints";

/** What is wrong with the unit of a time. */
export const explanations: Readonly<Record<Problem<"reset-unit">["mistake"], (header: string) => Message>> = {
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
