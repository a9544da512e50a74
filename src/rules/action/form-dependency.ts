import { locateText, locateValue } from "../../document/location.js";
import type { ArrayNode, Node } from "../../document/tree.js";
import { isOptional } from "../../model/availability.js";
import { formFieldsOf, stepsOf } from "../../model/names.js";
import type { Value } from "../../model/value.js";
import { suggest } from "jsonata-check/text";
import { readsFrom } from "../../placeholder/parse.js";
import type { LintedDocument } from "../../rule-kit/linted-document.js";
import { defineRule } from "../../rule-kit/rule.js";

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
      help:
        near === undefined
          ? `Remove \`${name}\` from \`depends_on\`, or add a field of that name before this one.`
          : `Did you mean \`${near}\`?`,
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

function nameOf(field: Node): string | undefined {
  const name = field.type === "object" ? field.get("name") : undefined;
  return name?.type === "string" ? name.value : undefined;
}

/** The fields of a form, and those of earlier forms of the same action. */
interface Form {
  readonly hasNameless: boolean;
  /** The index of the first field with each name. */
  readonly own: ReadonlyMap<string, number>;
  /** The step of the first form of the action that asks for each name. */
  readonly forms: ReadonlyMap<string, number>;
  readonly step: number;
}

function readForm(fields: ArrayNode, { model, derived }: LintedDocument): Form {
  const { config, owner } = model.placeOf(fields) ?? {};
  const [action, step] = owner?.kind === "step" ? [owner.action, owner.index] : ["", 0];
  const steps = config?.value.get("actions")?.get(action);
  const names = fields.items.map(nameOf);
  const forms = steps === undefined ? new Map<string, number>() : derived.of(steps, formsOf);
  return { hasNameless: names.includes(undefined), own: firstIndexes(names.map((name) => [name])), forms, step };
}

/** The index of the first form of an action that asks for each name. */
function formsOf(action: Value): ReadonlyMap<string, number> {
  const forms = stepsOf(action).map((step) => (step.text("type") === "form" ? formFieldsOf(step.get("config")) : []));
  return firstIndexes(forms.map((fields) => fields.map((field) => field.text("name"))));
}

/** The index of the first list that has each name. */
function firstIndexes(lists: readonly (readonly (string | undefined)[])[]): ReadonlyMap<string, number> {
  const all = lists.flatMap((names, index) => names.flatMap((name) => (name === undefined ? [] : [{ name, index }])));
  return new Map(all.toReversed().map(({ name, index }) => [name, index]));
}

/** The index of the first field with a name; -1 for the fields of earlier forms. */
function positionOf(name: string, { forms, own, step }: Form): number | undefined {
  return (forms.get(name) ?? step) < step ? -1 : own.get(name);
}

/** Whether the field at a position is answered before another one. */
function isBefore(position: number | undefined, field: Node): boolean {
  return position !== undefined && position < Number(field.key);
}

/** The field of a form whose `data_source` a value belongs to. */
function fieldAround(node: Node): Node | undefined {
  return node.key === "data_source" ? node.parent : node.parent && fieldAround(node.parent);
}
