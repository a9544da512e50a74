import { problemRule } from "../../rule-kit/index.js";

export default problemRule({
  id: "jsonata/placeholder",
  severity: "error",
  confidence: "certain",
  summary: "A placeholder in an expression",
  description:
    "Fields are either templates, where `{{name}}` is replaced, or JSONata expressions, where values are read by their path. The two are not mixed: outside a string the braces do not compile, and inside a string they stay as they are.",
  fixable: "suggestion",
  silences: [{ rules: ["jsonata/*"], on: "site" }],
  related: ["jsonata/template-literal"],
  examples: ({ override, highlight, error }) => {
    const sending = (expression: string) => override({ authorization: { format: "header", config: { expression } } });
    return {
      bad: [
        highlight(error("{{response.error}}"), "{{response.error}}"),
        highlight(sending("{ 'authorization': 'Bearer {{token}}' }"), "{{token}}"),
      ],
      good: [sending("{ 'authorization': 'Bearer ' & context.token }")],
    };
  },
  problems: {
    placeholder: ({ path }) => ({
      what: `\`{{${path}}}\` is a placeholder, but this field is a JSONata expression.`,
      why: "Placeholders are not replaced in expressions.",
      help: "Read the value by its path in the expression's input, without braces; join it to text with `&`.",
    }),
  },
});
