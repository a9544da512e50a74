import { defineRule, locateValue } from "../../rule-kit/index.js";

export default defineRule({
  id: "api/unusable-description",
  severity: "error",
  confidence: "certain",
  summary: "An API description that cannot be read",
  description:
    "A description that is missing, broken or of an unsupported version is not used, so the other `api` rules report nothing. The finding is where the configuration file names the description; if the command line names it, intlint exits with code 2.",
  examples: ({ config, api, highlight }) => ({
    bad: [highlight({ ...config({}), ...api({ openapi: "4.0.0" }) }, "{")],
    good: [{ ...config({}), ...api({ paths: {} }) }],
  }),
  messages: {
    unusable: ({ path, reason }: { path: string; reason: string }) => ({
      what: `The API description ${path} ${reason}.`,
      why: "Nothing is checked against it.",
      help: "Write the path of a Swagger 2.0 or OpenAPI 3 file.",
    }),
  },
  create: (context) => ({
    document: ({ root }) => {
      if (root === undefined) return;
      const at = { ...locateValue(root), span: { start: root.start, end: Math.min(root.start + 1, root.end) } };
      for (const { path, reason } of context.api?.problems ?? []) {
        context.report({ message: "unusable", data: { path, reason }, at });
      }
    },
  }),
});
