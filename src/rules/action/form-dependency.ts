import { defineRule, didYouMean, locateText, locateValue } from "../../rule-kit/index.js";
import { isOptional } from "../../model/availability.js";
import { suggest } from "jsonata-check/text";
import { readsFrom } from "../../placeholder/parse.js";
import { nameOf, readForm, positionOf, isBefore, fieldAround } from "./support/form-order.js";

export default defineRule({
  id: "action/form-dependency",
  severity: "error",
  confidence: "certain",
  summary: "A form field that depends on one that comes later or does not exist",
  description:
    "A field that `depends_on` others stays disabled until they are answered, and its `data_source.query` reads their answers. Fields are answered in the order of the form, so a field that depends on a later field, on itself or on an unknown name can never be filled in.",
  related: ["placeholder/undeclared"],
  examples: ({ override, form, highlight }) => {
    const workspace = { name: "workspace", label: "Workspace", type: "text" };
    const project = (query: object) => ({
      name: "project",
      label: "Project",
      type: "single_select",
      depends_on: ["workspace"],
      data_source: { type: "proxy", resource: "projects", method: "list", ...query },
    });
    return {
      bad: [highlight(override(form(project({}), workspace)), '"workspace"')],
      good: [override(form(workspace, project({ query: { workspace: "{{workspace}}" } })))],
    };
  },
  needs: "complete",
  messages: {
    later: ({ field, name }: { field: string; name: string }) => ({
      what:
        field === name ? `\`${field}\` depends on itself.` : `\`${field}\` depends on \`${name}\`, which comes later.`,
      why: "Fields are answered in the order of the form, so this one stays disabled.",
      help: field === name ? "Remove it from `depends_on`." : `Put \`${name}\` before \`${field}\`.`,
    }),
    unknown: ({ field, name, near }: { field: string; name: string; near: string | undefined }) => ({
      what: `\`${field}\` depends on \`${name}\`, which is not a field of the form.`,
      why: "Nobody can answer it: the field stays disabled.",
      help: didYouMean(near) ?? `Remove \`${name}\` from \`depends_on\`, or add a field of that name before this one.`,
    }),
    query: ({ field, name }: { field: string; name: string }) => ({
      what: `The query of \`${field}\` reads \`${name}\`, which is not answered before it.`,
      why: "The literal text `{{…}}` is sent, so the choices are missing or wrong.",
      help: field === name ? "Read an earlier field." : `Put \`${name}\` before \`${field}\`.`,
    }),
  },
  create: (context) => ({
    FormField: ({ node }) => {
      const place = context.model.placeOf(node);
      const [own, fields] = [nameOf(node), node.parent];
      if (place?.owner.kind !== "step" || fields?.type !== "array" || own === undefined) return;
      const form = context.derived.of(fields, readForm);
      const dependencies = node.get("depends_on");
      for (const item of dependencies?.type === "array" ? dependencies.items : []) {
        const position = item.type === "string" ? positionOf(item.value, form) : -1;
        if (item.type !== "string" || isBefore(position, node)) continue;
        const data = { field: own, name: item.value };
        if (position !== undefined) context.report({ message: "later", data, at: locateValue(item) });
        else if (!form.hasNameless) {
          const names = [...form.forms.keys(), ...form.own.keys()];
          const near = suggest(
            item.value,
            names.filter((name) => isBefore(positionOf(name, form), node)),
          );
          context.report({ message: "unknown", data: { ...data, near }, at: locateValue(item) });
        }
      }
    },
    template: {
      where: (template) => readsFrom(template, "account", "prefixed"),
      visit: (use) => {
        const field = use.scope === "form" ? fieldAround(use.node) : undefined;
        const fields = field?.parent;
        const own = field && nameOf(field);
        if (field === undefined || own === undefined || fields?.type !== "array") return;
        const form = context.derived.of(fields, readForm);
        for (const { root, placeholder, place } of context.model.readsOf(use, "account", "prefixed")) {
          const name = root.name.text;
          const position = positionOf(name, form);
          if (position === undefined || isBefore(position, field)) continue;
          if (placeholder.alternatives.length > 1 || isOptional(placeholder)) continue;
          if (!place.config.knows("whole") || place.config.names.mayHaveOtherwise(name)) continue;
          const at = locateText(use.node, "template", root.name);
          context.report({ message: "query", data: { field: own, name }, at });
        }
      },
    },
  }),
});
