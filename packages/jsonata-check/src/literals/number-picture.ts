import { whole, type LiteralFlaw } from "./flaw.js";

/** The special characters of a `$formatNumber` picture. */
export interface NumberSigns {
  readonly "decimal-separator": string;
  readonly "grouping-separator": string;
  readonly "exponent-separator": string;
  readonly percent: string;
  readonly "per-mille": string;
  readonly "zero-digit": string;
  readonly digit: string;
  readonly "pattern-separator": string;
}

/** The default symbols. */
export const defaultSigns: NumberSigns = {
  "decimal-separator": ".",
  "grouping-separator": ",",
  "exponent-separator": "e",
  percent: "%",
  "per-mille": "\u2030",
  "zero-digit": "0",
  digit: "#",
  "pattern-separator": ";",
};

/** The known option keys; others have no effect. */
export const formatOptions: ReadonlySet<string> = new Set([
  ...Object.keys(defaultSigns),
  "infinity",
  "minus-sign",
  "NaN",
]);

/** The flaw of a `$formatNumber` picture. */
export function numberPictureFlaw(picture: string, signs: NumberSigns = defaultSigns): LiteralFlaw | undefined {
  const span = whole(picture);
  const subPictures = picture.split(signs["pattern-separator"]);
  if (subPictures.length > 2) return { reason: "number-picture", code: "D3080", span };
  for (const subPicture of subPictures) {
    const code = refusal(subPicture, signs);
    if (code === undefined) continue;
    const reason = code === "D3085" ? "no-digit" : "number-picture";
    return { reason, code, span, replacement: fromPrintf(picture) };
  }
  const meant = fromPrintf(picture) ?? withDecimalPoint(picture, signs);
  return meant === undefined ? undefined : { reason: "decimal-comma", span, replacement: meant };
}

/** `%.2f`, which means a percentage with the literal digit 2, and `.2f`. */
function fromPrintf(picture: string): string | undefined {
  const decimals = /^(?:%0?\d*(?:\.(\d+))?[dif]|:?\.(\d+)f)$/.exec(picture);
  if (decimals === null) return undefined;
  const count = Number(decimals[1] ?? decimals[2] ?? 0);
  return count === 0 ? "0" : `0.${"0".repeat(Math.min(count, 20))}`;
}

/** `0,00`: two digits at the end are not a group. `0,0.00`: nor is one before the point, as in other libraries. */
function withDecimalPoint(picture: string, signs: NumberSigns): string | undefined {
  if (signs["grouping-separator"] !== "," || signs["decimal-separator"] !== ".") return undefined;
  if (/^[#0],0\.0+$/.test(picture)) return `#,##${picture.slice(2)}`;
  return /^[#0]+,0{1,2}$/.test(picture) ? picture.replace(",", ".") : undefined;
}

/** The engine's error code for a picture; the last of several. */
function refusal(subPicture: string, signs: NumberSigns): string | undefined {
  const parts = splitParts(subPicture, signs);
  const { percent, digit, "per-mille": perMille } = signs;
  const grouping = signs["grouping-separator"];
  const decimalAt = subPicture.indexOf(signs["decimal-separator"]);
  const isDigit = (character: string): boolean => isOfFamily(character, signs["zero-digit"]);
  const isRepeated = (sign: string): boolean => subPicture.indexOf(sign) !== subPicture.lastIndexOf(sign);
  const hasRate = subPicture.includes(percent) || subPicture.includes(perMille);
  const isGroupedAt = (index: number): boolean => subPicture.charAt(index) === grouping;
  const optional = parts.integer.indexOf(digit);
  const lastOptional = parts.fraction.lastIndexOf(digit);
  const rules: readonly (readonly [string, boolean])[] = [
    ["D3093", parts.exponent !== undefined && (parts.exponent === "" || [...parts.exponent].some((c) => !isDigit(c)))],
    ["D3092", parts.exponent !== undefined && parts.exponent !== "" && hasRate],
    ["D3091", lastOptional !== -1 && [...parts.fraction.slice(lastOptional)].some(isDigit)],
    ["D3090", optional !== -1 && [...parts.integer.slice(0, optional)].some(isDigit)],
    ["D3089", subPicture.includes(grouping + grouping)],
    ["D3088", decimalAt === -1 && parts.integer !== "" && parts.integer.endsWith(grouping)],
    ["D3087", decimalAt !== -1 && (isGroupedAt(decimalAt - 1) || isGroupedAt(decimalAt + 1))],
    ["D3086", [...parts.active].some((character) => !isActive(character, signs))],
    ["D3085", ![...parts.mantissa].some((character) => isDigit(character) || character === digit)],
    ["D3084", subPicture.includes(percent) && subPicture.includes(perMille)],
    ["D3083", isRepeated(perMille)],
    ["D3082", isRepeated(percent)],
    ["D3081", isRepeated(signs["decimal-separator"])],
  ];
  return rules.find(([, applies]) => applies)?.[0];
}

interface Parts {
  readonly active: string;
  readonly mantissa: string;
  readonly exponent: string | undefined;
  readonly integer: string;
  readonly fraction: string;
}

function splitParts(subPicture: string, signs: NumberSigns): Parts {
  const exponentSign = signs["exponent-separator"];
  const isSign = (character: string): boolean => isActive(character, signs) && character !== exponentSign;
  const characters = subPicture.split("");
  const first = characters.findIndex(isSign);
  const start = Math.max(first, 0);
  const end = first === -1 ? subPicture.length : characters.findLastIndex(isSign) + 1;
  const active = subPicture.slice(start, end);
  const exponentAt = subPicture.indexOf(exponentSign, start);
  const hasExponent = exponentAt !== -1 && exponentAt <= end;
  // The engine uses an index of the whole picture in the active part.
  const mantissa = hasExponent ? active.slice(0, exponentAt) : active;
  const decimalAt = mantissa.indexOf(signs["decimal-separator"]);
  return {
    active,
    mantissa,
    exponent: hasExponent ? active.slice(exponentAt + 1) : undefined,
    integer: decimalAt === -1 ? mantissa : mantissa.slice(0, decimalAt),
    fraction: decimalAt === -1 ? subPicture.slice(end) : mantissa.slice(decimalAt + 1),
  };
}

function isActive(character: string, signs: NumberSigns): boolean {
  return (
    isOfFamily(character, signs["zero-digit"]) ||
    character === signs["decimal-separator"] ||
    character === signs["exponent-separator"] ||
    character === signs["grouping-separator"] ||
    character === signs.digit ||
    character === signs["pattern-separator"]
  );
}

function isOfFamily(character: string, zero: string): boolean {
  const distance = character.charCodeAt(0) - zero.charCodeAt(0);
  return distance >= 0 && distance < 10;
}
