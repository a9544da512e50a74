import { expect, it } from "vitest";
import { lintText } from "../../lint.js";

it("words a required key that is misspelt as an error", () => {
  const text = '{ "actions": { "a": { "steps": [{ "type": "request", "config": { "pth": "/" } }] } } }';
  const { diagnostics } = lintText(text, { kind: "override", explicit: true });
  expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([["schema/unknown-property", "error"]]);
});
