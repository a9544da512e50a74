import { defineRule, hasUnknownKeyFor, locateOwner, locateValue } from "../../rule-kit/index.js";

export default defineRule({
  id: "auth/select-without-options",
  severity: "error",
  confidence: "certain",
  summary: "A select field without options",
  description:
    "A credential field of the type `single_select` shows its `options`. Without options nobody can fill it in, and if it is required, nobody can connect an account.",
  silences: [{ rules: ["schema/required", "schema/type", "schema/constraint"], on: "value" }],
  needs: "complete",
  examples: ({ override, apiKey, highlight }) => ({
    bad: [highlight(override(apiKey({ name: "region", label: "Region", type: "single_select" })), "{")],
    good: [
      override(
        apiKey({ name: "region", label: "Region", type: "single_select", options: [{ label: "Europe", value: "eu" }] }),
      ),
    ],
  }),
  messages: {
    none: ({ name }: { name: string }) => ({
      what: `The field \`${name}\` is a \`single_select\` without options.`,
      why: "The connection form shows an empty list.",
      help: "Add `options` with a `label` and a `value` each, or change the type to `text`.",
    }),
  },
  create: (context) => ({
    Field: (field) => {
      if (field.text("type") !== "single_select") return;
      const options = field.get("options");
      const isEmpty = options === undefined || (options.type === "array" && options.items.length === 0);
      if (!isEmpty || hasUnknownKeyFor(field.node, ["options"], context.structure)) return;
      const at = options === undefined ? locateOwner(field.node) : locateValue(options);
      context.report({ message: "none", data: { name: field.text("name") ?? "" }, at });
    },
  }),
});
