import { defineRule, locatePart, type ObjectNode } from "../../rule-kit/index.js";
import { parseJson } from "../../document/json.js";
import type { DocumentProblem } from "../../document/source-document.js";

export default defineRule({
  id: "resource/example-not-json",
  severity: "error",
  confidence: "certain",
  summary: "An example that is not valid JSON",
  description:
    "The examples of a method are strings that contain JSON. Text that is not valid JSON cannot be parsed by anyone who uses the example. Answers of a method whose `api_response_format` is not `json` are not checked.",
  examples: ({ override, highlight, list }) => ({
    bad: [highlight(override(list({ examples: { response: '{ "data": None }' } })), "None")],
    good: [override(list({ examples: { response: '{ "data": [] }' } }))],
  }),
  messages: {
    text: ({ name, problem }: { name: string; problem: string }) => ({
      what: `The example \`${name}\` is not valid JSON: ${problem}`,
      why: "Tools that read the example parse it as JSON.",
      help: "Paste a whole response or request, with its quotes escaped.",
    }),
  },
  create: (context) => ({
    MethodExamples: (examples) => {
      const { parent } = examples.node;
      for (const name of ["response", "query", "body"] as const) {
        const node = examples.string(name);
        if (node === undefined || node.value.trim() === "") continue;
        if (parent?.type === "object" && isOtherFormat(parent, name)) continue;
        const problem = problemOf(node.value);
        if (problem === undefined) continue;
        const data = { name, problem: problem.message };
        context.report({ message: "text", data, at: locatePart(node, problem) });
      }
    },
  }),
});

/** The defects that make JSON unreadable; a duplicate key does not. */
function problemOf(text: string): DocumentProblem | undefined {
  const { problems } = parseJson(text, { language: "json" });
  return problems.find(({ kind }) => kind === "syntax" || kind === "json-dialect");
}

/** Whether the method declares that the text is not JSON. */
function isOtherFormat(method: ObjectNode, name: string): boolean {
  const format = method.get(name === "response" ? "api_response_format" : "body_format");
  return name !== "query" && format?.type === "string" && format.value !== "json";
}
