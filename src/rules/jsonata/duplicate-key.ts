import { problemRule } from "../../rule-kit/index.js";

export default problemRule({
  id: "jsonata/duplicate-key",
  severity: "error",
  confidence: "certain",
  summary: "The same literal key twice in one object",
  description:
    "Unlike in JSON, the last pair does not win: an object with the same key twice throws D1009, and the expression has no result.",
  related: ["schema/duplicate-key"],
  examples: ({ highlight, error }) => ({
    bad: [highlight(error("data.error ? { 'status': 400, 'status': status } : null"), "'status'")],
    good: [error("data.error ? { 'status': status } : null")],
  }),
  problems: {
    "duplicate-key": ({ key }) => ({
      what: `The object has the key "${key}" twice.`,
      why: "Evaluation throws D1009.",
      help: "Remove one of the two.",
      also: "First defined here.",
    }),
  },
});
