import { describe, expect, it } from "vitest";
import { fuzz } from "./fuzz/differential.js";
import { fuzzSamples } from "./fuzz/samples.js";

/** `npm run fuzz` goes on for as long as one likes. */
const evaluations = 100_000;

describe("inferred types", () => {
  it("hold every result of the engine, over random expressions and inputs", { timeout: 600_000 }, async () => {
    const report = await fuzz(20_261, (soFar) => soFar.evaluations >= evaluations);
    expect(report.contradictions).toEqual([]);
    expect(report.compared).toBeGreaterThan(evaluations * 0.6);
    expect(report.claims).toBeGreaterThan(1_000);
    expect(report.any / report.expressions).toBeLessThan(0.08);
    expect(report.mutated / report.evaluations).toBeLessThan(0.01);
  });
});

describe("what is told of a sample", () => {
  it("throws, and is most of what does", { timeout: 120_000 }, async () => {
    const report = await fuzzSamples(20_262, 1_500);
    expect(report.contradictions).toEqual([]);
    expect(report.told / report.throwing).toBeGreaterThan(0.7);
  });
});
