import { defineRule, hasNoDefect, isStatus } from "../../rule-kit/index.js";
import type { Expression } from "jsonata-check/syntax";

export default defineRule({
  id: "jsonata/status-range",
  severity: "warning",
  confidence: "likely",
  summary: "A rate limit that is detected by a whole range of statuses",
  description:
    "`is_rate_limited` tells the responses that ask the caller to slow down. A range such as `status > 500` or `status != 200` also matches failures that have nothing to do with a rate limit. Nothing is reported where another condition narrows the range down.",
  related: ["jsonata/constant", "jsonata/number-as-condition"],
  examples: ({ highlight, rateLimited }) => ({
    bad: [
      highlight(rateLimited("status > 500"), "status > 500"),
      highlight(rateLimited("status >= 400 or headers.`x-remaining` = '0'"), "status >= 400"),
    ],
    good: [
      rateLimited("status = 429"),
      rateLimited("status in [429, 503]"),
      rateLimited("status >= 400 and data.error.code = 'rate_limited'"),
    ],
  }),
  messages: {
    range: ({ written, isMissed }: { written: string; isMissed: boolean }) => ({
      what: `\`${written}\` matches ${isMissed ? "other failures, but not 429" : "more than rate-limited responses"}.`,
      why: `Failures of other kinds are held back and retried as if they were rate limited${isMissed ? ", and rate-limited responses are not" : ""}.`,
      help: "Name the statuses: `status = 429`, or `status in [429, 503]`.",
    }),
  },
  create: (context) => ({
    expression: {
      roles: ["rate-limit-detected"],
      visit: (use) => {
        const { root } = use.analysis;
        for (const node of root === undefined || !hasNoDefect(use) ? [] : alternativesOf(root)) {
          const includes = rangeOf(node);
          if (includes === undefined) continue;
          const data = { written: use.text.slice(node.start, node.end), isMissed: node === root && !includes(429) };
          context.report({ message: "range", data, at: use.locate(node) });
        }
      },
    },
  }),
});

/** The operands of `or`. */
function alternativesOf(node: Expression): readonly Expression[] {
  if (node.type === "block" && node.expressions.length === 1) return node.expressions.flatMap(alternativesOf);
  if (node.type !== "binary" || node.operator !== "or") return [node];
  return [...alternativesOf(node.left), ...alternativesOf(node.right)];
}

/** Which statuses a comparison of the status with a bound includes; undefined for anything else. */
function rangeOf(node: Expression): ((status: number) => boolean) | undefined {
  if (node.type !== "binary") return undefined;
  const { left, operator, right } = node;
  const [bound, isTurned] = isStatus(left) ? [right, false] : isStatus(right) ? [left, true] : [undefined, false];
  if (bound?.type !== "number") return undefined;
  const { value } = bound;
  switch (operator) {
    case "!=":
      return (status) => status !== value;
    case ">":
      return (status) => (isTurned ? status < value : status > value);
    case ">=":
      return (status) => (isTurned ? status <= value : status >= value);
    case "<":
      return (status) => (isTurned ? status > value : status < value);
    case "<=":
      return (status) => (isTurned ? status >= value : status <= value);
    default:
      return undefined;
  }
}
