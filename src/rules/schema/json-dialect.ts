import { defineRule } from "../../rule-kit/index.js";
import { problemsOf } from "./support/problems.js";

export default defineRule({
  id: "schema/json-dialect",
  severity: "error",
  confidence: "certain",
  summary: "Comments or trailing commas in a `.json` file",
  description:
    "A file that ends in `.json` is strict JSON: the vendor's API and most tools reject comments and commas before a closing bracket. A file that ends in `.jsonc` may have both.",
  fixable: "safe",
  related: ["schema/syntax"],
  examples: ({ text, highlight }) => ({
    bad: [
      highlight(
        text("override", "json", "{", "  // sandbox", '  "base_url": "https://sandbox.acme.example",', "}"),
        "// sandbox",
        ",",
      ),
    ],
    good: [text("override", "jsonc", "{", "  // sandbox", '  "base_url": "https://sandbox.acme.example",', "}")],
  }),
  messages: {
    problem: ({ problem }: { problem: string }) => ({
      what: problem,
      help: "Remove it, or rename the file to end in `.jsonc`.",
    }),
  },
  create: (context) => ({
    document: (document) => {
      for (const problem of problemsOf(document, "json-dialect")) context.report(problem);
    },
  }),
});
