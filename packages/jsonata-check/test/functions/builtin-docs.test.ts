import jsonata from "jsonata";
import { expect, test } from "vitest";
import { builtinDocs, builtinTable } from "../../src/functions/index.js";

test("every function of the engine is documented, and no other", () => {
  expect([...builtinDocs.keys()].sort()).toEqual([...builtinTable.keys()].sort());
});

test.each([...builtinDocs].filter(([, { result }]) => result !== undefined))("the example of $%s", async (_, doc) => {
  const value: unknown = await jsonata(doc.call).evaluate({});
  expect(JSON.parse(JSON.stringify(value))).toEqual(JSON.parse(doc.result ?? ""));
});

test("parameters that may be left out come last", () => {
  for (const [name, { parameters }] of builtinDocs) {
    const required = parameters.map((parameter) => !parameter.endsWith("?"));
    if (name !== "string")
      expect(
        required.toSorted((a, b) => Number(b) - Number(a)),
        name,
      ).toEqual(required);
  }
});
