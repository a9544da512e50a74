import { expect, it } from "vitest";
import { lintText } from "../../lint.js";

it("reports the last of several equal keys and points at the first", () => {
  const text = '{ "label": "a", "label": "b" }';
  const [finding] = lintText(text, { kind: "override", explicit: true }).diagnostics;
  expect(finding?.rule).toBe("schema/duplicate-key");
  expect(finding?.range.start.offset).toBe(text.lastIndexOf('"label"'));
  expect(finding?.related.map(({ range }) => range.start.offset)).toEqual([text.indexOf('"label"')]);
  expect(finding?.fixes.map(({ tier }) => tier)).toEqual(["suggestion"]);
});
