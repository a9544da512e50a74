import { type Message, problemRule } from "../../rule-kit/index.js";
import type { Problem } from "jsonata-check";

export default problemRule({
  id: "jsonata/costly",
  severity: "info",
  confidence: "likely",
  summary: "A construct whose cost the expression does not bound",
  description:
    "`$eval` compiles and runs text, which nothing can check beforehand. `**` visits every value of the input. A range whose end is read from the input is as long as the API says.",
  examples: ({ highlight, error }) => ({
    bad: [
      highlight(error("**.error ? { 'status': status } : null"), "**"),
      highlight(error("$eval(data.rule) ? { 'status': status } : null"), "$eval"),
    ],
    good: [error("data.error ? { 'status': status } : null")],
  }),
  problems: { costly: ({ construct }) => explanations[construct] },
});

const explanations: Readonly<Record<Problem<"costly">["construct"], Message>> = {
  eval: {
    what: "`$eval` runs text as an expression.",
    why: "What it reads and returns cannot be checked.",
    help: "Write the expression itself, if it is known.",
  },
  descendants: {
    what: "`**` visits every value of the input, at every depth.",
    why: "That is slow on large responses, and finds fields of that name at any depth.",
    help: "Write the full path of the field.",
  },
  range: {
    what: "The end of this range is read from the input.",
    why: "It is as long as the API says, up to ten million numbers.",
    help: "Bound it: `[1..$min([end, 100])]`.",
  },
};
