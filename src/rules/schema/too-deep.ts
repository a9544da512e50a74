import { defineRule } from "../../rule-kit/index.js";
import { problemsOf } from "./support/problems.js";

const tooDeep = "[".repeat(1001);

export default defineRule({
  id: "schema/too-deep",
  severity: "error",
  confidence: "certain",
  summary: "Nesting or size beyond the limits",
  description:
    "Objects and lists may be nested up to 1,000 levels deep, and a YAML file may be up to 2 MB. No real document comes near these limits; without them a broken file could stop the tool.",
  needs: "text",
  related: ["schema/syntax"],
  examples: ({ override, text, highlight }) => ({
    bad: [highlight(text("override", "json", `{ "required_headers": ${tooDeep}${"]".repeat(1001)} }`), "[")],
    good: [override({ headers: { "X-Sandbox": "1" } })],
  }),
  messages: {
    problem: ({ problem }: { problem: string }) => ({ what: problem, why: "Anything nested deeper is not checked." }),
  },
  create: (context) => ({
    document: (document) => {
      for (const problem of problemsOf(document, "too-deep")) context.report(problem);
    },
  }),
});
