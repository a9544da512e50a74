import { expect, it } from "vitest";
import { AnalysisCache } from "../../src/model/uses.js";
import { defaultSettings } from "../../src/rule-kit/settings.js";

it("keeps what is asked for again, and forgets the rest where there is much", () => {
  const cache = new AnalysisCache(defaultSettings);
  const [used, unused] = ["{{used}}", "{{unused}}"].map(cache.parseTemplate);
  for (let round = 0; round < 6; round++) {
    cache.parseTemplate(`${round}${"-".repeat(3_000_000)}`);
    expect(cache.parseTemplate("{{used}}")).toBe(used);
  }
  expect(cache.parseTemplate("{{unused}}")).not.toBe(unused);
});
