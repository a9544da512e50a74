import { expect, it } from "vitest";
import type { Diagnostic } from "../../src/engine/diagnostic.js";
import { lintText } from "../lint.js";
import { objectionTo } from "../../src/engine/objection.js";

const [found] = lintText('{ "base_url": 1 }', { kind: "override", explicit: true }).diagnostics;
const named = (identity: string): Diagnostic => ({ ...(found as Diagnostic), identity });

it("has nothing against a fix whose finding went by another name before", () => {
  expect(objectionTo([named("former")], [named("present")], [])).toBeUndefined();
});

it("allows a fix that renames another finding, not one that adds one", () => {
  const other = (identity: string): Diagnostic => ({ ...named(identity), rule: "schema/type", message: identity });
  const key: Diagnostic = { ...named("key"), rule: "schema/unknown-property" };
  expect(objectionTo([key], [key, other("a")], [other("b")])).toBeUndefined();
  expect(objectionTo([key], [key, other("a")], [other("b"), other("c")])?.reason).toContain("schema/type");
  expect(objectionTo([key], [key, other("a")], [other("a"), other("b")])?.reason).toContain("schema/type");
});

it("objects where a finding stays, under its name or its message", () => {
  expect(objectionTo([named("a")], [named("a")], [named("a")])?.reason).toBe("the finding would stay");
  expect(objectionTo([named("a")], [named("a"), named("b")], [named("c"), named("d")])?.reason).toBe(
    "the finding would stay",
  );
});
