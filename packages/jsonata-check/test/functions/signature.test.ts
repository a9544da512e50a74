import fc from "fast-check";
import jsonata from "jsonata";
import { describe, expect, it } from "vitest";
import { builtinTable } from "../../src/functions/function-table.js";
import { matchSignature } from "../../src/functions/match-signature.js";
import { parseSignature } from "../../src/functions/signature.js";
import { contains } from "../../src/types/contains.js";
import { isNever } from "../../src/types/members.js";
import { join } from "../../src/types/join.js";
import { typeOf } from "../../src/types/type-of.js";
import { functionType, type Type } from "../../src/types/type.js";
import { UNKNOWN_FUNCTION } from "../../src/types/callable.js";

const someFunction = (value: unknown): unknown => value;
const argumentValues = fc.constantFrom<unknown>(
  ...["", "x", 1, 2.5, true, false, null, undefined, {}, { a: 1 }, [], [1], ["x"], [1, "x"], [[1]], [null]],
  someFunction,
);
const signatures = [...builtinTable.values()].flatMap(({ signature }) => (signature === undefined ? [] : [signature]));
const unusual = ["<nn+:a>", "<a<n>>", "<s?n?>", "<(sn)-b?>", "<af?>", "<x-s:x>", "<a+>", "<lj>", "<q:n>", "<f<s:o>-n>"];

interface Outcome {
  readonly code?: string;
  readonly index?: number;
  readonly received?: readonly unknown[];
}

/** Calls a function that is registered with the signature, and says what it got or why it was refused. */
async function callEngine(signature: string, args: readonly unknown[], context: unknown): Promise<Outcome> {
  const names = args.map((_, index) => `$a${index}`);
  const expression = jsonata(`$probe(${names.join(",")})`);
  let received: readonly unknown[] = [];
  expression.registerFunction("probe", (...values: unknown[]) => void (received = values), signature);
  try {
    await expression.evaluate(context, Object.fromEntries(args.map((value, index) => [`a${index}`, value])));
    return { received };
  } catch (error) {
    return error as Outcome;
  }
}

function typeOfArgument(value: unknown): Type {
  return typeof value === "function" ? functionType(UNKNOWN_FUNCTION) : typeOf(value);
}

const calls = fc.record({
  signature: fc.constantFrom(...new Set([...signatures, ...unusual])),
  args: fc.array(argumentValues, { maxLength: 4 }),
  context: fc.constantFrom<unknown>("x", 1, undefined, { a: 1 }),
  alternatives: fc.array(argumentValues, { minLength: 4, maxLength: 4 }),
});

describe("matchSignature", () => {
  it("accepts and refuses what the engine does, with its code and argument", async () => {
    await fc.assert(
      fc.asyncProperty(calls, async ({ signature, args, context }) => {
        const parsed = parseSignature(signature);
        if (parsed === undefined) throw new Error(`${signature} is not read`);
        const match = matchSignature(parsed, args.map(typeOfArgument), typeOf(context));
        const outcome = await callEngine(signature, args, context);
        if (outcome.received === undefined) {
          const rejection = { code: outcome.code, argument: (outcome.index ?? 0) - 1 };
          return match.rejections.some(
            (known) => known.code === rejection.code && known.argument === rejection.argument,
          );
        }
        const { accepted } = match;
        return (
          accepted !== undefined && outcome.received.every((value, index) => contains(accepted[index] as Type, value))
        );
      }),
      { numRuns: 3_000 },
    );
  });

  it("is certain of a refusal only where the engine refuses every value", async () => {
    await fc.assert(
      fc.asyncProperty(calls, async ({ signature, args, context, alternatives }) => {
        const parsed = parseSignature(signature);
        if (parsed === undefined) throw new Error(`${signature} is not read`);
        const types = args.map((value, index) => join(typeOfArgument(value), typeOfArgument(alternatives[index])));
        const match = matchSignature(parsed, types, typeOf(context));
        const outcome = await callEngine(signature, args, context);
        return match.accepted === undefined && match.rejections.length > 0 ? outcome.received === undefined : true;
      }),
      { numRuns: 2_000 },
    );
  });

  it("gives up on arguments with too many combinations", () => {
    const zip = parseSignature("<a+>");
    if (zip === undefined) throw new Error("not read");
    const many = Array.from({ length: 9 }, () => join(typeOf(1), typeOf("x"), typeOf(null), typeOf({}), typeOf([])));
    expect(matchSignature(zip, many, typeOf(1))).toEqual({ accepted: undefined, rejections: [] });
    expect(isNever(matchSignature(zip, [typeOf(1)], typeOf(1)).accepted?.[0] as Type)).toBe(false);
  });

  it("gives up on a signature that fits arguments in too many ways", () => {
    const signature = parseSignature(`<${"s?".repeat(60)}>`);
    if (signature === undefined) throw new Error("not read");
    const types = [...Array.from({ length: 30 }, () => typeOf("x")), typeOf(1)];
    expect(matchSignature(signature, types, typeOf(1))).toEqual({ accepted: undefined, rejections: [] });
  });

  it.each(["<s<n>>", "<(a<n>)>", "<s++n>"])("does not read %s, which the engine refuses", (definition) => {
    const parsed = parseSignature(definition);
    const isRefused = ((): boolean => {
      try {
        jsonata("1").registerFunction("probe", () => 1, definition);
        return false;
      } catch {
        return true;
      }
    })();
    expect(parsed === undefined).toBe(isRefused);
  });
});
