import { problemRule } from "../../rule-kit/index.js";
import { codeOf } from "jsonata-check/hints";

export default problemRule({
  id: "jsonata/value-as-condition",
  severity: "warning",
  confidence: "likely",
  summary: "A string, an object or an array between `and` and `or`",
  description:
    "`and` and `or` return true or false, never one of their operands. A string in quotes is true by itself, so `data.code = 'a' or 'b'` is always true; a comparison with several values is `data.code in ['a', 'b']`. And `data.message or 'none'` is true, not the message: a default follows `?:` or `??`.",
  fixable: "unsafe",
  silences: [
    { rules: ["jsonata/constant", "jsonata/result-type", "jsonata/arguments", "jsonata/old-contract"], on: "text" },
  ],
  related: ["jsonata/number-as-condition", "jsonata/precedence"],
  examples: ({ highlight, rateLimited, message }) => ({
    bad: [
      highlight(rateLimited("data.code = 'throttled' or 'limited'"), "'limited'"),
      highlight(message("data.message or 'unknown'"), "'unknown'"),
    ],
    good: [rateLimited("data.code in ['throttled', 'limited']"), message("data.message ?: 'unknown'")],
  }),
  problems: {
    "value-as-condition": ({ reason, operator, written, meant }) => {
      const help = meant === undefined ? undefined : `Write ${codeOf(meant)}.`;
      switch (reason) {
        case "alternative":
          return {
            what: `${codeOf(written)} is not compared with anything; alone it is always true.`,
            why: "The condition is always true.",
            help: help ?? "Compare with each value, or use `x in [a, b]`.",
          };
        case "default":
          return {
            what: `\`or\` returns true or false, never ${codeOf(written)}.`,
            why: "The value on the left is lost as well.",
            help: help ?? "Write a default with `?:` or `??`.",
          };
        case "value":
          return {
            what: `${codeOf(written)} is an operand of \`${operator}\`, which only asks whether it is empty.`,
            why: "Its outcome is the same every time.",
            help: "Compare it with something, or use `test ? value : other` where a value is meant.",
          };
      }
    },
  },
});
