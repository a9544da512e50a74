import { expect, it } from "vitest";
import { lintText } from "../lint.js";

it("a failure of the tool itself is a finding, and nothing of the text is shown", () => {
  const text = "label: Acme\ntoken: abc\n";
  const yaml = (): never => {
    throw new RangeError("out of something");
  };
  const { diagnostics, secrets } = lintText(text, { path: "acme.yaml", kind: "config", yaml });
  expect(diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    "internal-error: intlint failed on this file: out of something",
  ]);
  expect(secrets).toEqual([{ start: 0, end: text.length }]);
});
