import { problemRule } from "../../rule-kit/index.js";
import { likely } from "./support/problems.js";

export default problemRule({
  id: "jsonata/template-literal",
  severity: "error",
  confidence: "certain",
  summary: "A JavaScript template literal, which is a quoted name here",
  description:
    "Backticks quote a field name in JSONata, and nothing inside them is replaced: `` `limit ${status}` `` reads a field of exactly that name, which does not exist. Text is joined with `&`.",
  fixable: "suggestion",
  silences: [{ rules: ["jsonata/*"], on: "site" }],
  related: ["jsonata/placeholder"],
  examples: ({ highlight, error }) => ({
    bad: [
      highlight(error("data.error ? { 'status': 400, 'message': `code ${data.code}` } : null"), "`code ${data.code}`"),
    ],
    good: [error("data.error ? { 'status': 400, 'message': 'code ' & data.code } : null")],
  }),
  problems: {
    "template-literal": ({ text, isString }) =>
      isString === true
        ? {
            ...likely,
            what: `\`${text}\` in a string is not replaced.`,
            why: "JSONata replaces nothing in strings.",
            help: "Join the parts: `'text ' & value`.",
          }
        : {
            what: `\`\` \`${text}\` \`\` is the name of a field, not a template string.`,
            why: "No field has that name, so it evaluates to nothing.",
            help: "Join the parts: `'text ' & value`.",
          },
  },
});
