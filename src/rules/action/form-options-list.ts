import { defineRule, locateValue } from "../../rule-kit/index.js";

export default defineRule({
  id: "action/form-options-list",
  severity: "error",
  confidence: "certain",
  summary: "Options of a form field written as a list",
  description:
    "The `options` of a form field are paths: they say where each item that `data_source` fetches holds the `value`, the `label` and the `subText`. Only credential fields have a list of choices.",
  silences: [{ rules: ["schema/required", "schema/type"], on: "value" }],
  related: ["auth/select-without-options"],
  examples: ({ override, form, highlight }) => {
    const field = { name: "workspace", label: "Workspace", type: "single_select" };
    const source = { type: "proxy", resource: "workspaces", method: "list" };
    return {
      bad: [
        highlight(
          override(form({ ...field, options: [{ value: "1", label: "One" }] })),
          '[{ "value": "1", "label": "One" }]',
        ),
      ],
      good: [override(form({ ...field, data_source: source, options: { value: "id", label: "name" } }))],
    };
  },
  messages: {
    list: ({ name }: { name: string }) => ({
      what: `The \`options\` of \`${name}\` are a list; they must be an object of paths.`,
      why: "The runtime looks up the value and the label in each fetched item by these paths, so the field has no choices.",
      help: 'Add a `data_source`, and write the paths: `{ "value": "id", "label": "name" }`.',
    }),
  },
  create: (context) => ({
    FormField: (field) => {
      const options = field.array("options");
      if (options === undefined) return;
      context.report({ message: "list", data: { name: field.text("name") ?? "" }, at: locateValue(options) });
    },
  }),
});
