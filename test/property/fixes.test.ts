import { expect, it } from "vitest";
import { damagedExample, problemsOf } from "./documents.js";
import { Random } from "./random.js";

it("ranges and edits split no character, and fixing twice is fixing once", () => {
  const random = new Random(11);
  for (let round = 0; round < 40; round++) {
    const sample = damagedExample(random);
    expect({ sample, problems: problemsOf(sample) }).toEqual({ sample, problems: [] });
  }
});
