import jsonata from "jsonata";
import { describe, expect, it } from "vitest";
import { checkExpression } from "../../../src/index.js";
import { judge } from "../judge.js";

const limited = (text: string) => judge({ rate_limit: { is_rate_limited: text } }, "override", "jsonata/");

describe("one mistake in an expression, one finding", () => {
  it.each([
    ["[429, 503].includes(status)", ["method-call includes"]],
    ["[429, 503].includes(status) and status.code = 1", ["method-call includes", "unknown-path code"]],
  ])("%s", (text, expected) => {
    expect(limited(text)).toStrictEqual(expected);
  });
});

describe("the length of a list or a string", () => {
  it.each([
    ["data.errors.length > 0", ["method-call length"]],
    ["data.seen + data.errors.length > 5", ["method-call length"]],
    ["data.errors.length - 1 > 0", ["method-call length"]],
    ["response.errors.length > 0", ["method-call length"]],
    ["data.errors.length ? true : false", ["method-call length"]],
    ["data.ok = false and data.errors.length", ["method-call length"]],
    ["data.error.message.length > 0", ["method-call length"]],
    ["($found := data.errors; $found.length > 0)", []],
    ["($errors := data.errors; $errors.length > 0)", ["method-call length"]],
    ["data.address.length > 0", []],
    ["data.truck.length > 0 ? true : false", []],
    ["data.box.length - 1 > 0", []],
    ["data.dimensions.length + 1 > 0", []],
  ])("%s", (text, expected) => {
    expect(limited(text)).toStrictEqual(expected);
  });
});

it.each(["data.tags.split(',')", "data.tags.includes('a')", "data.tags.contains('a')", "data.tags^(id).reverse()"])(
  "the code is the engine's: %s",
  async (text) => {
    const [finding] = checkExpression(text, { role: "step" }).diagnostics;
    const thrown: unknown = await jsonata(text)
      .evaluate({ data: { tags: ["a", "b"] } })
      .catch((error: unknown) => error);
    expect(thrown).toHaveProperty("code");
    expect(finding?.why).toContain(`throws ${(thrown as { readonly code: string }).code} `);
  },
);
