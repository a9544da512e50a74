import { parse } from "../syntax/parse.js";
import { whole, type LiteralFlaw } from "./flaw.js";

/** A string that `$number` refuses. */
export function numberFlaw(text: string): LiteralFlaw | undefined {
  if (/^-?[0-9]+(?:\.[0-9]+)?(?:[Ee][-+]?[0-9]+)?$/.test(text) && Number.isFinite(Number(text))) return undefined;
  // The engine does not anchor numbers of other bases on both sides.
  if (/^0[xX][0-9A-Fa-f]+|0[oO][0-7]+|0[bB][0-1]+$/.test(text)) return undefined;
  return { reason: "not-a-number", code: "D3030", span: whole(text) };
}

const timestamp = /^\d{4}(?:-[01]\d)?(?:-[0-3]\d)?(?:T[0-2]\d:[0-5]\d:[0-5]\d)?(?:\.\d+)?(?:[+-][0-2]\d:?[0-5]\d|Z)?$/;

/** No such month, day or hour. */
const impossible = /^\d{4}-(?:00|1[3-9])|^\d{4}-\d\d-(?:00|3[2-9])|T2[5-9]/;

/** A string that `$toMillis` refuses without a picture, or a day that does not exist. */
export function timestampFlaw(text: string): LiteralFlaw | undefined {
  const code = timestamp.test(text) ? undefined : "D3110";
  if (code === undefined && !impossible.test(text)) return undefined;
  return { reason: "not-a-timestamp", code, span: whole(text) };
}

/** A string that cannot be encoded or decoded as a URL part. */
export function urlFlaw(convert: (text: string) => string): (text: string) => LiteralFlaw | undefined {
  return (text) => {
    try {
      convert(text);
      return undefined;
    } catch {
      return { reason: "not-a-url", code: "D3140", span: whole(text) };
    }
  };
}

/** A string that `$eval` cannot compile. */
export function evaluatedFlaw(text: string): LiteralFlaw | undefined {
  return parse(text).errors.length === 0
    ? undefined
    : { reason: "not-an-expression", code: "D3120", span: whole(text) };
}
