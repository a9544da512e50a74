import { expect, it } from "vitest";
import { isGrammarUnit } from "../../src/placeholder/characters.js";

it("allows the units that the pattern of the runtime allows", () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
  const isAllowed = (unit: number) => /[\w\-./|:?\s]/.test(String.fromCharCode(unit));
  expect(units.filter(isGrammarUnit)).toEqual(units.filter(isAllowed));
});
