import jsonata from "jsonata";
import { describe, expect, it } from "vitest";
import { check, fromSchema } from "../../src/index.js";
import { certainErrors } from "./certain-errors.js";

const value = {
  ...{ s: "12:text", n: 5, b: true, z: null, o: { x: 1, y: "a" } },
  ...{ ns: [1, 2, 3], ss: ["a", "b"] },
  os: [
    { id: 1, name: "x" },
    { id: 2, name: "y" },
  ],
};

/** A schema of a value, by its example: every object closed, every array of at least two elements. */
function schemaOf(example: unknown): object {
  if (example === null) return { type: "null" };
  if (Array.isArray(example)) return { type: "array", items: schemaOf(example[0]), minItems: 2 };
  if (typeof example !== "object") return { type: typeof example };
  const properties = Object.fromEntries(Object.entries(example).map(([name, part]) => [name, schemaOf(part)]));
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

const input = fromSchema(schemaOf(value));

async function codeOfEngine(text: string): Promise<string | undefined> {
  try {
    await jsonata(text).evaluate(structuredClone(value));
    return undefined;
  } catch (error) {
    return (error as { readonly code?: string }).code ?? "none";
  }
}

/** The codes that are told of errors, "none" for an error without one. */
function toldCodes(text: string): readonly string[] {
  return check(text, { input }).flatMap(({ severity, code }) => (severity === "error" ? [code ?? "none"] : []));
}

const cases = Object.entries(certainErrors).flatMap(([code, texts]) => texts.map((text) => ({ text, code })));

describe("certain errors", () => {
  it("throw with the code that they are listed under", async () => {
    for (const { text, code } of cases) expect([text, await codeOfEngine(text)]).toEqual([text, code]);
  });

  it("are told with their code, but for a few", () => {
    const missed = cases.filter(({ text, code }) => !toldCodes(text).includes(code)).map(({ text }) => text);
    expect(cases.length).toBeGreaterThan(450);
    expect(missed.length / cases.length).toBeLessThan(0.03);
    expect(missed).toMatchInlineSnapshot(`
      [
        "$power(?, 2)("a")",
        "$eval("1 + 'a'")",
        "os.*.$uppercase()",
        "$each(o, $sum)",
        "*.($ - "a")",
        "os{name: id - "a"}",
        "$map(?, 1)(ns)",
        "$join(?, ",")(5)",
      ]
    `);
  });

  it("are no errors where values of a type end differently: then no code is told", () => {
    const mixed = fromSchema({ type: "object", properties: { b: { type: ["string", "null"] } }, required: ["b"] });
    expect(check("b < 0", { input: mixed })).toMatchObject([{ kind: "operand-type", start: 0, end: 5 }]);
    expect(check("b < 0", { input: mixed })[0]?.code).toBeUndefined();
    expect(check("")).toMatchObject([{ kind: "syntax", code: "S0207" }]);
  });
});
