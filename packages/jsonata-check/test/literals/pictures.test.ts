import fc from "fast-check";
import jsonata from "jsonata";
import { describe, expect, it } from "vitest";
import { datePictureFlaw } from "../../src/literals/date-picture-flaw.js";
import { integerPictureFlaw } from "../../src/literals/integer-picture.js";
import { numberPictureFlaw } from "../../src/literals/number-picture.js";
import { zoneFlaw } from "../../src/literals/zone.js";

/** 2023-11-14T22:13:20.123Z, of which no component is zero. */
const moment = 1_700_000_000_123;

type Outcome = { readonly value: unknown } | { readonly code: string | undefined };

async function evaluate(expression: string, picture: string, value: unknown = moment): Promise<Outcome> {
  try {
    return { value: await jsonata(expression).evaluate({ value, picture }) };
  } catch (error) {
    return { code: (error as { readonly code?: string }).code };
  }
}

function codeOf(outcome: Outcome): string | undefined {
  return "code" in outcome ? outcome.code : undefined;
}

const digits = fc.constantFrom(
  "",
  "0",
  "1",
  "01",
  "0001",
  "##1",
  "#",
  "1o",
  "n",
  "Nn",
  "N",
  "A",
  "i",
  "w",
  "01:01",
  "MM",
);
const component = fc
  .tuple(fc.constantFrom(..."YMDdFWwXxHhPmsfZzCEQySt"), digits, fc.constantFrom("", ",2", ",3-3", ",*-2", ",2-4"))
  .map((parts) => `[${parts.join("")}]`);
const literal = fc.constantFrom("-", ":", " ", "T", "/", "[[", "]]", "", "x", "[", ".");
/** Without names for a fraction, which are an error of the engine's own. */
const datePicture = fc
  .array(fc.oneof({ arbitrary: component, weight: 4 }, literal), { maxLength: 6 })
  .map((parts) => parts.join(""))
  .filter((picture) => !/\[f[nN]/.test(picture));

describe("date pictures", () => {
  it("throw where the engine does when they write, with its code", async () => {
    await fc.assert(
      fc.asyncProperty(datePicture, async (picture) => {
        const flaw = datePictureFlaw(picture, "write");
        const outcome = await evaluate("$fromMillis(value, picture)", picture);
        expect([picture, flaw?.code]).toEqual([picture, codeOf(outcome)]);
        if (flaw?.reason === "no-component" && "value" in outcome) {
          expect(outcome.value).toBe(picture.replaceAll("[[", "[").replaceAll("]]", "]"));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("throw where the engine does when they read, with its code", async () => {
    await fc.assert(
      fc.asyncProperty(datePicture, async (picture) => {
        const flaw = datePictureFlaw(picture, "read");
        if (flaw?.code === "D3136") return;
        const outcome = await evaluate("$toMillis(value, picture)", picture, "no moment at all");
        expect([picture, flaw?.code]).toEqual([picture, codeOf(outcome)]);
      }),
      { numRuns: 500 },
    );
  });

  it("lack what the engine misses in a text that matches", async () => {
    const number = fc.constantFrom(..."YMDdFWwXxHhmsf").map((letter) => `[${letter}1]`);
    const part = fc.oneof({ arbitrary: number, weight: 6 }, fc.constantFrom("[P]", "[MNn]"));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(part, { minLength: 1, maxLength: 6 }), async (parts) => {
        const picture = parts.join(" ");
        const letters = parts.map((written) => written.charAt(1));
        fc.pre(new Set(letters).size === letters.length);
        const text = letters.map((letter) => (letter === "P" ? "pm" : "7")).join(" ");
        const written = parts.includes("[MNn]") ? text.split(" ").with(parts.indexOf("[MNn]"), "July").join(" ") : text;
        const code = codeOf(await evaluate("$toMillis(value, picture)", picture, written));
        const isGap = datePictureFlaw(picture, "read")?.code === "D3136";
        // What is confused is told before what is missing.
        fc.pre(isGap || datePictureFlaw(picture, "read") === undefined);
        expect([picture, isGap ? "D3136" : undefined]).toEqual([picture, code]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["yyyy-MM-dd", "no-component", "[Y0001]-[M01]-[D01]"],
    ["YYYY-MM-DDTHH:mm:ssZ", "no-component", "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]Z"],
    ["yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", "no-component", "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001]Z"],
    ["yyyy-mm-dd", "no-component", "[Y0001]-[M01]-[D01]"],
    ["dd/mm/yyyy HH:mm", "no-component", "[D01]/[M01]/[Y0001] [H01]:[m01]"],
    ["%Y-%m-%d", "no-component", "[Y0001]-[M01]-[D01]"],
    ["%Q", "no-component", undefined],
    ["ISO", "no-component", undefined],
    ["", "no-component", undefined],
    ["[YYYY]-[MM]-[DD]", "component-format", "[Y0001]-[MM]-[DD]"],
    ["[Y0001]-[MM]", "component-format", "[Y0001]-[M01]"],
    ["[H01]:[MM]", "component-format", "[H01]:[m01]"],
    ["[Y0001]-[M01]-[D01]T[H01]:[M01]:[s01]", "month-as-minute", "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]"],
    ["[M01]:[s01]", "month-as-minute", "[m01]:[s01]"],
    ["[Y0001]-[m01]-[D01]", "minute-as-month", "[Y0001]-[M01]-[D01]"],
    ["[D]/[m]/[Y]", "minute-as-month", "[D]/[M]/[Y]"],
    ["[Y0001]-[M01]-[d01]", "day-of-year", "[Y0001]-[M01]-[D01]"],
    ["[Y0001]-[M01]-[D01] [H01]:[m01]:[S01]", "unknown-component", "[Y0001]-[M01]-[D01] [H01]:[m01]:[s01]"],
    ["[y0001]", "unknown-component", "[Y0001]"],
    ["[Y0001", "unclosed-component", undefined],
    ["[MNn,3] [D1]", "minimum-width", "[MNn,3-3] [D1]"],
    ["[Y0001]-[M01]-[D01]T[h01]:[m01]:[s01]", "half-day-hour", "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]"],
    ["[Dn]", "component-name", undefined],
    ["[Z00000]", "zone-digits", undefined],
  ])("%j: %s", (picture, reason, replacement) => {
    const flaw = datePictureFlaw(picture, "write");
    expect([flaw?.reason, flaw?.replacement]).toEqual([reason, replacement]);
  });

  it.each([
    ["[Y0001]-[M01]-[D01]"],
    ["[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001]Z"],
    ["[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01][Z]"],
    ["[FNn,3-3], [D01] [MNn,3-3] [Y0001] [H01]:[m01]:[s01] GMT"],
    ["[h#1]:[m01] [PN]"],
    ["[h1].[m01] o'clock"],
    ["[D1o] [MNn] [Y]"],
    ["[Y]-W[W01]-[F1]"],
    ["[Y]-[d001]"],
    ["[M01]/[D01]/[Y0001] [h1]:[m01] [P]"],
    ["[H01][m01][s01]"],
    ["[Y0001][M01][D01][H01][m01][s01]"],
    ["[[[Y]]]"],
    ["[H01]h [D] [M]"],
    ["[m] min [Y]"],
  ])("%j is right", (picture) => {
    expect(datePictureFlaw(picture, "write")).toBeUndefined();
  });

  it.each([
    ["[Y0001]-[M01]-[D01] [H01]:[M01]:[s01]", "month-as-minute"],
    ["[Y0001]-[M01]-[D01] [H01]:[s01]", "component-gap"],
    ["[Y0001]-[M01]-[D01] [h01]:[m01]", "component-gap"],
    ["[Y0001]-[M01] [H01]:[m01]", "component-gap"],
    ["[X0001]-W[W01]-[F1]", "component-gap"],
    ["YYYY-MM-DD HH:mm:ss", "no-component"],
  ])("%j cannot be read: %s", (picture, reason) => {
    expect(datePictureFlaw(picture, "read")?.reason).toBe(reason);
  });

  it.each([
    ["[D01]/[M01]/[Y0001] [H01]:[m01]:[s01]"],
    ["[FNn,3-3], [D01] [MNn,3-3] [Y0001] [H01]:[m01]:[s01] GMT"],
    ["[M1]/[D1]/[Y] [h]:[m01]:[s01] [P]"],
    ["[H01]:[m01]"],
    ["[Y0001]-[M01]"],
    ["[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f]Z"],
  ])("%j can be read", (picture) => {
    expect(datePictureFlaw(picture, "read")).toBeUndefined();
  });
});

describe("pictures of numbers", () => {
  const sign = fc.constantFrom(..."0#.,;%e$ 19-x\u2030");
  const picture = fc.string({ unit: sign, maxLength: 7 });

  it("throw where the engine does, with its code", async () => {
    await fc.assert(
      fc.asyncProperty(picture, async (text) => {
        const flaw = numberPictureFlaw(text);
        expect([text, flaw?.code]).toEqual([text, codeOf(await evaluate("$formatNumber(1234.5, picture)", text))]);
      }),
      { numRuns: 500 },
    );
  });

  it("of integers throw where the engine does, with its code", async () => {
    const unit = fc.constantFrom(..."0#1,.;oaAwiI \u0660x");
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 5 }), async (text) => {
        // Nobody mixes digits of two scripts, so that is not looked for.
        fc.pre(!/[01].*\u0660|\u0660.*[01]/.test(text));
        const code = integerPictureFlaw(text)?.code;
        expect([text, code]).toEqual([text, codeOf(await evaluate("$formatInteger(1234, picture)", text))]);
        expect([text, code]).toEqual([text, codeOf(await evaluate("$parseInteger('12', picture)", text))]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["0,00", "0.00"],
    ["#0,0", "#0.0"],
    ["%.2f", "0.00"],
    ["%d", "0"],
  ])("%j means %j", (text, replacement) => {
    expect(numberPictureFlaw(text)?.replacement).toBe(replacement);
  });

  it.each([["#,##0.00"], ["0.00"], ["00"], ["#0%"], ["#,##0"], ["0.00e00"], ["0,000"], ["$#,##0.00;($#,##0.00)"]])(
    "%j is right",
    (text) => expect(numberPictureFlaw(text)).toBeUndefined(),
  );
});

describe("zones", () => {
  it.each([
    ["+02:00", "+0200", "+0:02"],
    ["-05:00", "-0500", "-1:05"],
    ["+2", "+0200", "+0:02"],
    ["-3", "-0300", "-1:03"],
    ["Z", "+0000", "NaN"],
    ["UTC", "+0000", "NaN"],
    ["Europe/Berlin", undefined, "NaN"],
    ["", "+0000", "NaN"],
    ["-0330", undefined, "-4:30"],
  ])("%j", async (zone, replacement, effect) => {
    const flaw = zoneFlaw(zone);
    expect([flaw?.replacement, flaw?.effect]).toEqual([replacement, effect]);
    const written: unknown = await jsonata("$fromMillis(0, '[H01]:[m01]', zone)").evaluate({ zone });
    if (effect === "NaN") expect(written).toBe("NaN:NaN");
  });

  it.each([["+0200"], ["-0500"], ["0000"], ["+00:00"], ["+0530"], ["+00"], ["0200"], ["-0000"]])(
    "%j is right",
    (zone) => {
      expect(zoneFlaw(zone)).toBeUndefined();
    },
  );
});
