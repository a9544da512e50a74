import type { Value } from "../../../rule-kit/index.js";
import type { Schema, Step } from "../../../api/schema.js";

/** A member of a body, and the schema step for its name. */
export interface BodyMember {
  readonly owner: Value;
  readonly name: string;
  readonly value: Value;
  readonly schema: Schema;
  readonly step: Step;
}

/** Deeper levels are seldom described. */
const deepest = 6;

/** The members of a body, including those of described inner objects. */
export function* bodyMembers(owner: Value, schema: Schema | undefined, depth = deepest): Iterable<BodyMember> {
  if (schema === undefined || depth === 0) return;
  for (const item of owner.items()) yield* bodyMembers(item, schema.items, depth - 1);
  for (const [name, value] of owner.entries()) {
    if (name === "$truto_merge") continue;
    const step = schema.step(name);
    yield { owner, name, value, schema, step };
    if (step.kind === "found") yield* bodyMembers(value, step.schema, depth - 1);
  }
}
