import type { LiteralFlaw } from "./flaw.js";
import { whole } from "./flaw.js";

/** An integer picture, as far as it can go wrong. */
export interface IntegerFormat {
  readonly kind: "digits" | "letters" | "roman" | "words" | "sequence";
  readonly mandatoryDigits: number;
  /** Whether the separators are at equal distances. */
  readonly isRegular: boolean;
  /** Whether digits of several scripts are mixed, which throws. */
  readonly isMixed: boolean;
}

const kinds: Readonly<Record<string, IntegerFormat["kind"]>> = {
  A: "letters",
  a: "letters",
  I: "roman",
  i: "roman",
  W: "words",
  Ww: "words",
  w: "words",
};

/** Parses a `$formatInteger` picture, which is also the format of a date component. */
export function readIntegerPicture(picture: string): IntegerFormat {
  const semicolon = picture.lastIndexOf(";");
  const primary = semicolon === -1 ? picture : picture.slice(0, semicolon);
  const kind = kinds[primary];
  const plain = { mandatoryDigits: 0, isRegular: false, isMixed: false };
  if (kind !== undefined) return { ...plain, kind };
  const digits = primary.match(/\p{Nd}/gu) ?? [];
  if (digits.length === 0) return { ...plain, kind: "sequence" };
  return {
    kind: "digits",
    mandatoryDigits: digits.length,
    isRegular: isRegular(primary),
    isMixed: new Set(digits.map(zeroOf)).size > 1,
  };
}

/** The flaw of a `$formatInteger` or `$parseInteger` picture. */
export function integerPictureFlaw(picture: string): LiteralFlaw | undefined {
  const format = readIntegerPicture(picture);
  const span = whole(picture);
  if (format.isMixed) return { reason: "mixed-digits", code: "D3131", span };
  if (format.kind !== "sequence") return undefined;
  const replacement = /^[#,]+$/.test(picture) ? picture.replace(/.$/, "0") : undefined;
  return { reason: "no-digit", code: "D3130", span, replacement };
}

/** The code point of the zero of a digit's script. */
function zeroOf(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return zero;
}

/** Whether the same separator occurs at every multiple of one distance from the right. */
function isRegular(primary: string): boolean {
  const separators: { readonly character: string; readonly position: number }[] = [];
  let position = 0;
  for (const character of [...primary].reverse()) {
    if (character === "#" || /\p{Nd}/u.test(character)) position++;
    else separators.push({ character, position });
  }
  const first = separators[0];
  if (first === undefined || separators.some(({ character }) => character !== first.character)) return false;
  const positions = separators.map((separator) => separator.position);
  const step = positions.reduce(greatestCommonDivisor);
  return step > 0 && positions.every((_, index) => positions.includes((index + 1) * step));
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
