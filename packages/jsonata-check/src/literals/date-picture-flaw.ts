import { componentNames, readDatePicture, type Component, type DatePicture } from "./date-picture.js";
import type { LiteralFlaw } from "./flaw.js";
import { whole } from "./flaw.js";
import { translatePicture } from "./foreign-picture.js";
import { parseGap } from "./parse-gap.js";

/** Whether a picture formats a time or parses one. */
export type PictureUse = "write" | "read";

/** The flaws of a date picture; the engine stops at the first that throws. */
export function datePictureFlaw(picture: string, use: PictureUse): LiteralFlaw | undefined {
  const read = readDatePicture(picture);
  return (
    unreadable(read) ??
    withoutComponents(picture, read) ??
    first(read.components, (component) => unusable(component, use)) ??
    first(read.components, (component) => openBracket(picture, component)) ??
    first(read.components, unknownLetter) ??
    mistakenLetter(picture, read.components) ??
    (use === "read" ? gapFlaw(picture, read.components) : undefined) ??
    first(read.components, minimumWidth) ??
    halfDay(picture, read.components)
  );

  function first(
    components: readonly Component[],
    find: (component: Component) => LiteralFlaw | undefined,
  ): LiteralFlaw | undefined {
    for (const component of components) {
      const flaw = find(component);
      if (flaw !== undefined) return { ...flaw, replacement: flaw.replacement ?? repaired(picture, component) };
    }
    return undefined;
  }
}

/** Flaws that throw while the picture is parsed, in text order. */
function unreadable({ components, unclosed }: DatePicture): LiteralFlaw | undefined {
  for (const component of components) {
    if (component.presentation === "") return { reason: "unknown-component", code: "D3132", span: component };
    if (component.format?.isMixed === true) return { reason: "mixed-digits", code: "D3131", span: component };
  }
  return unclosed === undefined ? undefined : { reason: "unclosed-component", code: "D3135", span: unclosed };
}

function withoutComponents(picture: string, { components }: DatePicture): LiteralFlaw | undefined {
  if (components.length > 0) return undefined;
  return { reason: "no-component", span: whole(picture), replacement: translatePicture(picture) };
}

/** Flaws that throw when the component is used. */
function unusable(component: Component, use: PictureUse): LiteralFlaw | undefined {
  const { letter, isNamed, format } = component;
  const isKnown = componentNames[letter] !== undefined;
  if (use === "read" && (letter === "C" || letter === "E" || !isKnown)) {
    return { reason: "unknown-component", code: "D3133", span: component };
  }
  if (!isKnown) return undefined;
  if (letter === "Z" || letter === "z") return use === "write" ? zoneDigits(component) : undefined;
  if (isNamed && "YDdWwXHhms".includes(letter)) return { reason: "component-name", code: "D3133", span: component };
  const isFraction = letter === "f" && use === "read";
  if (format?.kind === "sequence" && !isFraction) return { reason: "component-format", code: "D3130", span: component };
  return undefined;
}

/** `[Y0001-[M01]`: the bracket of the year takes the month too. */
function openBracket(picture: string, { start, end }: Component): LiteralFlaw | undefined {
  const next = picture.lastIndexOf("[", end - 1);
  return next > start ? { reason: "unclosed-component", span: { start, end: next } } : undefined;
}

/** Flaws that print the word `undefined`. */
function unknownLetter(component: Component): LiteralFlaw | undefined {
  return componentNames[component.letter] === undefined ? { reason: "unknown-component", span: component } : undefined;
}

/** An offset has two digits or four. */
function zoneDigits({ format, ...span }: Component): LiteralFlaw | undefined {
  if (format === undefined || format.isRegular) return undefined;
  const digits = format.mandatoryDigits;
  return digits >= 1 && digits <= 4 ? undefined : { reason: "zone-digits", code: "D3134", span };
}

/** Components confused by one letter in the wrong case. */
function mistakenLetter(picture: string, components: readonly Component[]): LiteralFlaw | undefined {
  for (const [index, component] of components.entries()) {
    const before = components[index - 1];
    const after = components[index + 1];
    const isBeside = (other: Component | undefined, letters: string, between: RegExp): boolean =>
      other !== undefined && letters.includes(other.letter) && between.test(textBetween(picture, other, component));
    const { letter, isNamed } = component;
    if (letter === "M" && !isNamed && (isBeside(before, "Hh", /^:?$/) || isBeside(after, "s", /^:$/))) {
      return { reason: "month-as-minute", span: component, replacement: withLetter(picture, component, "m") };
    }
    if (letter === "m" && (isBeside(before, "YD", /^[-/.]?$/) || isBeside(after, "YD", /^[-/.]?$/))) {
      return { reason: "minute-as-month", span: component, replacement: withLetter(picture, component, "M") };
    }
    if (letter === "d" && components.some((other) => other.letter === "M")) {
      return { reason: "day-of-year", span: component, replacement: withLetter(picture, component, "D") };
    }
  }
  return undefined;
}

function textBetween(picture: string, one: Component, other: Component): string {
  return picture.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
}

function withLetter(picture: string, { start, letter }: Component, wanted: string): string {
  const at = picture.indexOf(letter, start);
  return picture.slice(0, at) + wanted + picture.slice(at + 1);
}

function gapFlaw(picture: string, components: readonly Component[]): LiteralFlaw | undefined {
  const gap = parseGap(components);
  return gap === undefined ? undefined : { reason: "component-gap", code: "D3136", span: whole(picture), effect: gap };
}

/** `[MNn,3]`: a single number is the minimum width, and names are not padded. */
function minimumWidth(component: Component): LiteralFlaw | undefined {
  const { isNamed, width, letter } = component;
  if (!isNamed || !"MxF".includes(letter) || width === undefined || width.max !== undefined) return undefined;
  return /^\d+$/.test(width.min) ? { reason: "minimum-width", span: component } : undefined;
}

/** An hour from 1 to 12 after a date, without AM or PM. */
function halfDay(picture: string, components: readonly Component[]): LiteralFlaw | undefined {
  const hour = components.find(({ letter }) => letter === "h");
  const isDated = components[0]?.letter === "Y" && components.some(({ letter }) => letter === "m");
  if (hour === undefined || !isDated || components.some(({ letter }) => letter === "P")) return undefined;
  return { reason: "half-day-hour", span: hour, replacement: withLetter(picture, hour, "H") };
}

/** The components that a repeated letter means in other languages. */
const repeated: readonly (readonly [RegExp, string])[] = [
  [/^[Yy]{3,}$/, "[Y0001]"],
  [/^[Yy]\d+$/, "[Y0001]"],
  [/^[Dd]{2}$/, "[D01]"],
  [/^HH$/, "[H01]"],
  [/^hh$/, "[h01]"],
  [/^mm$/, "[m01]"],
  [/^(?:ss|SS|S0?1?)$/, "[s01]"],
  [/^(?:SSS|fff)$/, "[f001]"],
  [/^MMMM$/, "[MNn]"],
  [/^MMM$/, "[MNn,3-3]"],
];

/** The picture with one corrected component, if the intention is clear. */
function repaired(picture: string, component: Component): string | undefined {
  const inside = picture.slice(component.start + 1, component.end - 1).replaceAll(/\s+/g, "");
  const wanted = /^MM$/.test(inside)
    ? monthOrMinute(picture.slice(0, component.start))
    : (repeated.find(([pattern]) => pattern.test(inside))?.[1] ?? withMaximum(component, inside));
  return wanted === undefined ? undefined : picture.slice(0, component.start) + wanted + picture.slice(component.end);
}

function monthOrMinute(before: string): string {
  return /\[[Hh][^\]]*\]:?$/.test(before) ? "[m01]" : "[M01]";
}

function withMaximum({ width }: Component, inside: string): string | undefined {
  return width?.max === undefined && /^[MxF][nN]n?,\d+$/.test(inside) ? `[${inside}-${width?.min ?? ""}]` : undefined;
}
