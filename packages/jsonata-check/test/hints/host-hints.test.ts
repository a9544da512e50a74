import { expect, test } from "vitest";
import { analyzeExpression } from "../../src/analyze.js";
import type { HostHints } from "../../src/hints/host-hints.js";
import type { Problem } from "../../src/problems.js";
import { fromSchema } from "../../src/types/from-schema.js";
import { compiled } from "./compiled.js";

const input = fromSchema({
  type: "object",
  properties: { status: { type: "integer" } },
  required: ["status"],
  additionalProperties: false,
});
const context = { ...compiled("status").context, input };

function kindsOf(text: string, hints: HostHints): readonly string[] {
  return analyzeExpression(text, { ...context, hints }).problems.map(({ kind }) => kind);
}

/** A problem of a kind that the package has no hint for at these places. */
function problem(start: number, end: number): Problem {
  return { kind: "costly", construct: "eval", span: { start, end }, related: [] };
}

test("hints of a host replace what follows from their mistakes", () => {
  expect(kindsOf("statuz", {})).toEqual(["unknown-path"]);
  expect(kindsOf("statuz", { onText: () => [problem(0, 6)] })).toEqual(["costly"]);
  expect(kindsOf("statuz", { onWhole: () => [problem(0, 6)] })).toEqual(["costly"]);
  expect(kindsOf("status = ", {})).toEqual(["syntax"]);
  expect(kindsOf("status = ", { onRefused: () => [problem(0, 6)] })).toEqual(["costly"]);
});

test("other hints of a host stand beside what the types say", () => {
  expect(kindsOf("statuz & 'a'", { onMisread: () => [problem(9, 12)] })).toEqual(["unknown-path", "costly"]);
  expect(kindsOf("statuz & 'a'", { onAdvice: () => [problem(9, 12)] })).toEqual(["unknown-path", "costly"]);
});

test("a problem of the result is found by the types of its parts", () => {
  const onResult: HostHints["onResult"] = ({ root }, typeOf) =>
    typeOf(root)?.object === undefined ? undefined : problem(0, 1);
  expect(kindsOf("{'a': status}", { onResult })).toEqual(["costly"]);
  expect(kindsOf("status", { onResult })).toEqual([]);
});
