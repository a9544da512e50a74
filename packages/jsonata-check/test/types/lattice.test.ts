import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains } from "../../src/types/contains.js";
import { areDisjoint, isPartOf } from "../../src/types/disjoint.js";
import { join, orNothing, sameType } from "../../src/types/join.js";
import { except, isNever, kinds, only } from "../../src/types/members.js";
import { typeOf } from "../../src/types/type-of.js";
import { ANY, depthOf, NEVER, NOTHING, typeLimits } from "../../src/types/type.js";
import { jsonValues, types } from "./arbitraries.js";

describe("the lattice of types", () => {
  it("holds every value in its own type", () => {
    fc.assert(fc.property(jsonValues, (value) => contains(typeOf(value), value)));
  });

  it("gives no other scalar the type of a scalar", () => {
    const scalars = [null, true, false, 0, 1, "", "0", "true", undefined];
    for (const value of scalars) expect(scalars.filter((other) => contains(typeOf(value), other))).toEqual([value]);
  });

  it("keeps the values of both sides of a join", () => {
    fc.assert(
      fc.property(types, types, jsonValues, (a, b, value) => {
        fc.pre(contains(a, value) || contains(b, value));
        return contains(join(a, b), value);
      }),
    );
  });

  it("joins in any order, any number of times", () => {
    fc.assert(fc.property(types, types, (a, b) => sameType(join(a, b), join(b, a))));
    fc.assert(fc.property(types, types, (a, b) => sameType(join(a, b, a), join(a, b))));
  });

  it("has never below and any above everything", () => {
    fc.assert(fc.property(types, (type) => sameType(join(type, NEVER), type) && join(type, ANY).any));
    fc.assert(fc.property(jsonValues, (value) => !contains(NEVER, value) && contains(ANY, value)));
  });

  it("calls each side a part of the join", () => {
    fc.assert(fc.property(types, types, (a, b) => isPartOf(a, join(a, b)) || a.any || join(a, b).any));
  });

  it("holds the values of a part in the whole", () => {
    fc.assert(
      fc.property(types, types, jsonValues, (part, whole, value) => {
        return !(isPartOf(part, whole) && contains(part, value)) || contains(whole, value);
      }),
    );
    fc.assert(
      fc.property(types, jsonValues, (whole, value) => !isPartOf(typeOf(value), whole) || contains(whole, value)),
    );
  });

  it("has no value in two disjoint types", () => {
    fc.assert(
      fc.property(types, types, jsonValues, (a, b, value) => {
        fc.pre(contains(a, value) && contains(b, value));
        return !areDisjoint(a, b);
      }),
    );
  });

  it("splits a type by kind without losing a value", () => {
    fc.assert(
      fc.property(types, jsonValues, fc.subarray([...kinds]), (type, value, some) => {
        fc.pre(contains(type, value));
        return contains(only(type, ...some), value) !== contains(except(type, ...some), value);
      }),
    );
  });

  it("adds nothing only where asked to", () => {
    expect(contains(orNothing(typeOf(1)), undefined)).toBe(true);
    expect(sameType(orNothing(typeOf(1), false), typeOf(1))).toBe(true);
    expect(isNever(only(NOTHING, "null"))).toBe(true);
  });

  it("bounds depth and size", () => {
    let nested: unknown = 1;
    for (let level = 0; level < 50; level++) nested = level % 2 === 0 ? { a: nested, b: nested } : [nested];
    expect(depthOf(typeOf(nested))).toBeLessThanOrEqual(typeLimits.depth);
    const wide = Object.fromEntries(Array.from({ length: 100 }, (_, key) => [`k${key}`, key]));
    const square = Object.fromEntries(Array.from({ length: 100 }, (_, key) => [`k${key}`, wide]));
    expect(typeOf(square).object?.weight).toBeLessThanOrEqual(typeLimits.weight);
    expect(contains(typeOf(square), square)).toBe(true);
  });
});
