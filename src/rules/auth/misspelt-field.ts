import { defineRule, fixOf, locateValue, replaceText } from "../../rule-kit/index.js";
import { misspeltFields } from "./support/misspelt-fields.js";

export default defineRule({
  id: "auth/misspelt-field",
  severity: "error",
  confidence: "likely",
  summary: "A credential field whose name misspells what placeholders read",
  description:
    "Nothing reads the field, and several placeholders read nearly the same name, which nothing provides: the field is misspelled, and not each of them. A single placeholder is reported itself (`placeholder/undeclared`), unless only its name is a usual one.",
  fixable: "unsafe",
  related: ["placeholder/undeclared", "auth/unused-field"],
  examples: ({ config, apiKey, highlight, bearer }) => {
    const reading = (name: string, field: Readonly<Record<string, unknown>>) =>
      config({ ...apiKey(field), base_url: `https://{{${name}}}.acme.example`, ...bearer(`{{${name}}}`) });
    const field = { name: "subdomian", label: "Subdomain", type: "text" };
    return {
      bad: [highlight(reading("subdomain", field), '"subdomian"')],
      good: [reading("subdomain", { ...field, name: "subdomain" })],
    };
  },
  messages: {
    misspelt: ({ name, read }: { name: string; read: string }) => ({
      what: `Nothing reads the field \`${name}\`, and nothing provides \`${read}\`.`,
      why: `The literal text \`{{${read}}}\` is sent.`,
      help: `Rename the field to \`${read}\`.`,
    }),
  },
  create: (context) => ({
    config: (config) => {
      for (const [read, node] of context.derived.of(config, misspeltFields)) {
        const fixes = [fixOf(`Rename it to \`${read}\``, "unsafe", replaceText(node, read))];
        context.report({ message: "misspelt", data: { name: node.value, read }, at: locateValue(node), fixes });
      }
    },
  }),
});
