import { pointerOf } from "../../../src/document/pointer.js";
import { keyAs, pointerTo, withMember } from "../damages.js";
import { addMember } from "../edits.js";
import { operator, type Operator } from "../operator.js";

const overrides = ["/override"];

/** Defects of overrides. */
export const override: readonly Operator[] = [
  foreign("the name of the row", "name", "renamed"),
  foreign("the category of the row", "category", "crm"),
  foreign("an integration in its override", "integration_id", "6fa459ea-ee8a-3ca4-894e-db77e160355e"),
  foreign("a flag of the row", "is_enabled", true),
  operator({
    id: "a resource that the base lacks",
    rule: "override/unknown-target",
    at: ["/override/resources"],
    type: "object",
    damage: (resources, { subject }) =>
      subject.root.get("integration") && {
        edits: [addMember(resources, "invoice", { list: { query: { status: "paid" } } })],
        pointer: pointerTo(resources, "invoice"),
        text: [keyAs(resources, "invoice"), '"list"'],
      },
  }),
  operator({
    id: "a method that the base lacks",
    rule: "override/unknown-target",
    at: ["/override/resources/*"],
    type: "object",
    damage: (resource, { subject }) =>
      subject.root.get("integration") && withMember(resource, "list_all", { query: { status: "paid" } }),
  }),
  operator({
    id: "another pagination over the keys of the base",
    rule: "override/type-change",
    at: ["/override/pagination"],
    type: "object",
    damage(pagination, { subject }) {
      const config = pagination.get("config");
      const hasOwnKeys = config?.type === "object" && config.get("page_key") !== undefined;
      if (subject.root.get("integration") === undefined || hasOwnKeys) return undefined;
      const edit = addMember(pagination, "format", "cursor");
      return { edits: [edit], pointer: `${pointerOf(pagination)}/format`, text: ['"cursor"', '"format"'] };
    },
  }),
];

function foreign(id: string, name: string, value: unknown): Operator {
  return operator({
    id,
    rule: "override/foreign-key",
    at: overrides,
    type: "object",
    damage: (object) => withMember(object, name, value),
  });
}
