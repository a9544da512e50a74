import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import jsonata from "jsonata";
import { describe, expect, it } from "vitest";
import { builtins } from "../../src/functions/builtins.js";
import { builtinTable, withHostFunctions } from "../../src/functions/function-table.js";
import { parseSignature } from "../../src/functions/signature.js";

/** A function as the engine keeps it. */
interface EngineFunction {
  readonly implementation: { readonly length: number };
  readonly signature: { readonly definition: string };
}

async function engineFunction(name: string): Promise<EngineFunction> {
  return (await jsonata(`$${name}`).evaluate(undefined)) as EngineFunction;
}

async function isPartialApplicable(name: string): Promise<boolean> {
  try {
    await jsonata(`$${name}(?)`).evaluate(undefined);
    return true;
  } catch {
    return false;
  }
}

describe("the table of the engine's functions", () => {
  it("has the names that the engine binds", () => {
    const source = readFileSync(createRequire(import.meta.url).resolve("jsonata"), "utf8");
    const bound = [...source.matchAll(/(?:staticFrame|environment)\.bind\('(\w+)', defineFunction/g)].map(
      ([, name]) => name,
    );
    expect(builtins.map(({ name }) => name).sort()).toEqual(bound.sort());
  });

  it("says of each what the engine says", async () => {
    for (const { name, signature, arity, isPartialApplicable: isPartial } of builtins) {
      const known = await engineFunction(name);
      expect([name, signature, arity]).toEqual([name, known.signature.definition, known.implementation.length]);
      expect([name, isPartial]).toEqual([name, await isPartialApplicable(name)]);
      expect(parseSignature(signature ?? "")).toBeDefined();
    }
  });
});

describe("functions of the host", () => {
  it("replace those of the engine, and earlier ones", () => {
    const host = withHostFunctions(builtinTable, [{ name: "join", returns: "string" }, { name: "find" }]);
    const table = withHostFunctions(host, [{ name: "find", signature: "<s-:s>" }]);
    expect(builtinTable.get("join")?.origin).toBe("builtin");
    expect(table.get("join")).toMatchObject({ origin: "host", signature: undefined });
    expect(table.get("find")?.signature).toBe("<s-:s>");
    expect(table.size).toBe(builtinTable.size + 1);
  });
});
