import fc from "fast-check";
import { join } from "../../src/types/join.js";
import { typeOf } from "../../src/types/type-of.js";
import { ANY, arrayType, BOOLEAN, NOTHING, NULL, NUMBER, objectType, STRING, type Type } from "../../src/types/type.js";

const names = ["a", "b", "c", "__proto__", "constructor"];

/** JSON values with few names, so that their types overlap. */
export const jsonValues: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, false, 0, 1, -1, 1.5, "", "a", "b", "1"),
    fc.array(tie("value"), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.constantFrom(...names), tie("value")), { maxLength: 3 })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value;

/** Types of every kind: exact ones, wide ones, maps, and joins of them. */
export const types: fc.Arbitrary<Type> = fc.letrec<{ type: Type }>((tie) => ({
  type: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(ANY, NOTHING, NULL, BOOLEAN, NUMBER, STRING),
    jsonValues.map(typeOf),
    tie("type").map((element) => arrayType(element)),
    tie("type").map((rest) => objectType(new Map(), rest)),
    fc
      .tuple(fc.constantFrom(...names), tie("type"), tie("type"))
      .map(([name, property, rest]) => objectType(new Map([[name, property]]), rest)),
    fc.tuple(tie("type"), tie("type")).map(([a, b]) => join(a, b)),
  ),
})).type;
