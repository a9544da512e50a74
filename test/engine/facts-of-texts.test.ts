import { expect, it } from "vitest";
import { rules } from "../../generated/rules.js";
import { AnalysisCache } from "../../src/model/uses.js";
import { defaultSettings } from "../../src/rule-kit/settings.js";
import { Dispatcher } from "../../src/engine/dispatch.js";
import { lintText } from "../lint.js";

/** A cache that records which functions derive facts from texts. */
class RecordingCache extends AnalysisCache {
  readonly functions = new Set<(part: never) => unknown>();

  override factOf: AnalysisCache["factOf"] = (part, make) => {
    this.functions.add(make);
    return super.factOf(part, make);
  };
}

it("rules derive facts from texts by functions that exist once, so that facts are found again and hold no document", () => {
  const cache = new RecordingCache(defaultSettings);
  const dispatcher = new Dispatcher();
  const lintExamples = (): void => {
    for (const { text, kind } of rules.flatMap(({ examples }) => [...examples.bad, ...examples.good])) {
      lintText(text, { kind, explicit: true, cache, dispatcher });
    }
  };
  lintExamples();
  const first = new Set(cache.functions);
  lintExamples();
  const fresh = [...cache.functions].filter((one) => !first.has(one)).map(String);
  expect(first.size).toBeGreaterThan(10);
  expect(fresh).toEqual([]);
});
