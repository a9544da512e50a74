import { defineRule, locateValue } from "../../rule-kit/index.js";
import { dottedPath } from "../../model/dotted-path.js";
import { mayReadNested, wrappedPath, readsOfNested } from "./support/nested-data.js";

export default defineRule({
  id: "jsonata/unwrapped-data",
  severity: "info",
  confidence: "likely",
  summary: "An error expression that looks for `data` in `data`",
  description:
    "The `data` of an error expression is the body of the response, but if the body is an object with a property `data`, it is that inner value. So `data.data` finds nothing, and anything beside `data` in the body cannot be reached.\n\nA method's `response_path` shows that the body has its own `data`.",
  examples: ({ config, highlight, list }) => ({
    bad: [
      highlight(
        config({
          error_expression: "data.data.failed ? { 'status': 400 } : null",
          ...list({ response_path: "data.items" }),
        }),
        "data.data",
      ),
    ],
    good: [
      config({ error_expression: "data.failed ? { 'status': 400 } : null", ...list({ response_path: "data.items" }) }),
    ],
  }),
  messages: {
    nested: ({ path }: { path: string }) => ({
      what: `\`data.data\` finds nothing: the body has its own \`data\` (\`response_path\` is \`${path}\`), and \`data\` already refers to it.`,
      help: "Write `data` instead of `data.data`.",
    }),
  },
  create: (context) => ({
    document: () => {
      for (const use of context.expressions) {
        if (use.role !== "error" || !context.derived.ofText(use.text, mayReadNested)) continue;
        const wrapped = wrappedPath(context.model.methodsUnder(use.node));
        if (wrapped === undefined) continue;
        const related = [{ location: locateValue(wrapped), message: "The body has its own `data`." }];
        const data = { path: dottedPath(wrapped).text };
        for (const span of readsOfNested(use))
          context.report({ message: "nested", data, at: use.locate(span), related });
      }
    },
  }),
});
