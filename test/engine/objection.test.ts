import { expect, it } from "vitest";
import type { Diagnostic } from "../../src/engine/diagnostic.js";
import { lintText } from "../lint.js";
import { objectionTo } from "../../src/engine/objection.js";

const [found] = lintText('{ "base_url": 1 }', { kind: "override", explicit: true }).diagnostics;
const named = (identity: string): Diagnostic => ({ ...(found as Diagnostic), identity });

it("has nothing against a fix whose finding went by another name before", () => {
  expect(objectionTo([named("former")], [named("present")], [])).toBeUndefined();
});

it("objects where a finding stays, under its name or its message", () => {
  expect(objectionTo([named("a")], [named("a")], [named("a")])?.reason).toBe("the finding would stay");
  expect(objectionTo([named("a")], [named("a"), named("b")], [named("c"), named("d")])?.reason).toBe(
    "the finding would stay",
  );
});
