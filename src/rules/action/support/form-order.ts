import type { LintedDocument, Node, Value } from "../../../rule-kit/index.js";
import type { ArrayNode } from "../../../document/tree.js";
import { formFieldsOf, stepsOf } from "../../../model/names.js";

/** The name of a form field. */
export function nameOf(field: Node): string | undefined {
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

/** The derived fact about the fields of a form: their order. */
export function readForm(fields: ArrayNode, { model, derived }: LintedDocument): Form {
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
export function positionOf(name: string, { forms, own, step }: Form): number | undefined {
  return (forms.get(name) ?? step) < step ? -1 : own.get(name);
}

/** Whether the field at a position is answered before another one. */
export function isBefore(position: number | undefined, field: Node): boolean {
  return position !== undefined && position < Number(field.key);
}

/** The field of a form whose `data_source` a value belongs to. */
export function fieldAround(node: Node): Node | undefined {
  return node.key === "data_source" ? node.parent : node.parent && fieldAround(node.parent);
}
