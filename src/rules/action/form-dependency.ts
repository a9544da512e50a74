import { locateText, locateValue } from "../../document/location.js";
import type { ArrayNode, Node } from "../../document/tree.js";
import type { Config } from "../../model/config.js";
import { hasField, namesOfStep, stepsOf } from "../../model/names.js";
import type { Value } from "../../model/value.js";
import { parse } from "jsonata-check/syntax";
import type { Place } from "../../model/place.js";
import { addTo, suggest } from "jsonata-check/text";
import { readsFrom, type Placeholder } from "../../placeholder/parse.js";
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
        const position = item.type === "string" ? form.positionOf(item.value) : -1;
        if (item.type !== "string" || isBefore(position, node)) continue;
        const data = { field: own, name: item.value };
        if (position !== undefined) context.report({ message: "later", data, at: locateValue(item) });
        else if (!form.hasNameless) {
          const near = suggest(item.value, form.namesBefore(node));
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
          const position = form.positionOf(name);
          if (!needsValue(placeholder) || position === undefined || isBefore(position, field)) continue;
          if (!place.config.knows("whole") || isProvidedElsewhere(name, place, context)) continue;
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
class Form {
  readonly hasNameless: boolean;
  /** The index of the first field of each name. */
  readonly #own = new Map<string, number>();
  /** The index of the first form of the action that asks for each name. */
  readonly #forms: ReadonlyMap<string, number>;
  readonly #index: number;

  constructor({ items }: ArrayNode, forms: ReadonlyMap<string, number>, index: number) {
    const names = items.map(nameOf);
    this.hasNameless = names.includes(undefined);
    this.#forms = forms;
    this.#index = index;
    for (const [position, name] of names.entries()) {
      if (name !== undefined && !this.#own.has(name)) this.#own.set(name, position);
    }
  }

  /** The index of the first field with a name; -1 for the fields of earlier forms. */
  positionOf(name: string): number | undefined {
    return (this.#forms.get(name) ?? Infinity) < this.#index ? -1 : this.#own.get(name);
  }

  /** The names that are answered before a field. */
  *namesBefore(field: Node): Iterable<string> {
    for (const [name, index] of this.#forms) {
      if (index >= this.#index) break;
      yield name;
    }
    for (const [name, position] of this.#own) if (isBefore(position, field)) yield name;
  }
}

function readForm(fields: ArrayNode, { model, derived }: LintedDocument): Form {
  const { config, owner } = model.placeOf(fields) ?? {};
  if (config === undefined || owner?.kind !== "step") return new Form(fields, new Map(), 0);
  const action = config.value.get("actions")?.get(owner.action);
  return new Form(fields, action === undefined ? new Map() : derived.of(action, formsOf), owner.index);
}

/** The index of the first form of an action that asks for each name. */
function formsOf(action: Value): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  for (const [index, step] of stepsOf(action).entries()) {
    const names = step.text("type") === "form" ? namesOf(step) : [];
    for (const name of names) if (!forms.has(name)) forms.set(name, index);
  }
  return forms;
}

/** Whether the field at a position is answered before another one. */
function isBefore(position: number | undefined, field: Node): boolean {
  return position !== undefined && position < Number(field.key);
}

/** Whether an absent value is not handled. */
function needsValue({ alternatives, default: value, flags }: Placeholder): boolean {
  return alternatives.length === 1 && value === undefined && flags.length === 0;
}

/** The field of a form whose `data_source` a value belongs to. */
function fieldAround(node: Node): Node | undefined {
  for (let at: Node | undefined = node; at !== undefined; at = at.parent) {
    if (at.key === "data_source") return at.parent;
  }
  return undefined;
}

function namesOf(step: Value): readonly string[] {
  return namesOfStep(step, ({ value }) => parse(value).root).names;
}

/** Whether accounts may have the name from anything but the form itself. */
function isProvidedElsewhere(name: string, { config, owner }: Place, { settings, derived }: LintedDocument): boolean {
  if (owner.kind !== "step" || settings.context.includes(name) || config.names.isOpen) return true;
  if (config.credentials.some((format) => hasField(format, name) || format.isOpen)) return true;
  const { steps, words } = derived.of(config, writersOf);
  const isWritten = steps.get(name)?.some((step) => step !== owner.config) === true || words.has(name);
  return config.names.shared.has(name) && isWritten;
}

/** The `config` of the steps that write each name, and what may name one in the verification of webhooks. */
interface Writers {
  readonly steps: ReadonlyMap<string, readonly (Node | undefined)[]>;
  readonly words: ReadonlySet<string>;
}

function writersOf({ value }: Config): Writers {
  const steps = new Map<string, (Node | undefined)[]>();
  for (const [, action] of value.get("actions")?.entries() ?? []) {
    for (const step of stepsOf(action)) {
      for (const name of new Set(namesOf(step))) addTo(steps, name, step.get("config")?.node);
    }
  }
  const verification = value.get("webhook")?.text("handle_verification") ?? "";
  return { steps, words: new Set(verification.split(/[^\w$-]+/)) };
}
