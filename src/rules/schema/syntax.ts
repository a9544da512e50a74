import { defineRule } from "../../rule-kit/index.js";
import { problemsOf } from "./support/problems.js";

export default defineRule({
  id: "schema/syntax",
  severity: "error",
  confidence: "certain",
  summary: "A file that is not valid JSON, JSONC or YAML",
  description:
    "The file is not valid in the language that its name implies. Every independent error is reported, at most one per line; what can be read is still checked, except for rules about missing parts.",
  needs: "text",
  silences: [{ rules: ["schema/type", "schema/enum", "schema/constraint", "schema/unknown-property"], on: "text" }],
  fixable: "safe",
  related: ["schema/json-dialect", "schema/too-deep"],
  examples: ({ override, text, highlight }) => ({
    bad: [
      highlight(
        text("override", "json", "{", "  \"label\": 'Acme',", '  "base_url": "https://api.acme.example"', "}"),
        "'Acme'",
      ),
    ],
    good: [override({ label: "Acme", base_url: "https://api.acme.example" })],
  }),
  messages: {
    problem: ({ problem }: { problem: string }) => ({ what: problem }),
  },
  create: (context) => ({
    document: (document) => {
      for (const problem of problemsOf(document, "syntax")) context.report(problem);
    },
  }),
});
