import { defineRule } from "../../rule-kit/index.js";
import { problemsOf } from "./support/problems.js";

export default defineRule({
  id: "schema/duplicate-key",
  severity: "error",
  confidence: "certain",
  summary: "The same key twice in one object",
  description:
    "When a key is repeated, the last one wins and the first is silently lost. The finding marks the last one and shows the first beside it.",
  fixable: "suggestion",
  examples: ({ override, text, highlight }) => ({
    bad: [
      highlight(
        text(
          "override",
          "json",
          "{",
          '  "headers": { "Accept": "application/json" },',
          '  "headers": { "X-Sandbox": "1" }',
          "}",
        ),
        '"headers"',
      ),
    ],
    good: [override({ headers: { Accept: "application/json", "X-Sandbox": "1" } })],
  }),
  messages: {
    problem: ({ problem }: { problem: string }) => ({ what: problem, help: "Keep one of the two." }),
  },
  create: (context) => ({
    document: (document) => {
      for (const problem of problemsOf(document, "duplicate-key")) context.report(problem);
    },
  }),
});
