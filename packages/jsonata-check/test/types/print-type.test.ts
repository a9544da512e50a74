import { describe, expect, it } from "vitest";
import { parseType } from "../../src/types/parse-type.js";
import { printType } from "../../src/types/print-type.js";
import { typeOf } from "../../src/types/type-of.js";

describe("printType", () => {
  it.each([
    ["any", "any"],
    ["never", "never"],
    ["string|undefined", "string | nothing"],
    ["null|number|true", "number | true | null"],
    ["true|false", "boolean"],
    ['"a"|"b"', '"a" | "b"'],
    ["array<string|null>", "(string | null)[]"],
    ["array<array<number>>", "number[][]"],
    ["array<{a: string}>", "{a: string}[]"],
    ["object", "{…}"],
    ["object<string>", "{[key]: string}"],
    ["{status: number, message?: any}", "{status: number, message?: any}"],
    ["function", "function"],
  ])("prints %s as %s", (notation, printed) => {
    expect(printType(parseType(notation))).toBe(printed);
  });

  it("quotes names that are no words and stops where it gets long", () => {
    expect(printType(typeOf({ "retry-after": 1 }))).toBe('{"retry-after": 1}');
    expect(printType(typeOf({ a: { b: { c: { d: 1 } } } }))).toBe("{a: {b: {c: {…}}}}");
    expect(printType(typeOf(Object.fromEntries([..."abcdefghij"].map((key) => [key, 1]))))).toMatch(/h: 1, …\}$/);
    expect(printType(typeOf([]))).toBe("[]");
  });
});
