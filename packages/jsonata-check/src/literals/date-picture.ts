import type { Span } from "../text/span.js";
import { readIntegerPicture, type IntegerFormat } from "./integer-picture.js";

/** A component of a date picture such as `[M01]`; the span covers the brackets. */
export interface Component extends Span {
  readonly letter: string;
  /** The presentation after the letter, without the width; the letter's default if absent. */
  readonly presentation: string;
  readonly isNamed: boolean;
  /** The number format; undefined for names and non-numeric components. */
  readonly format: IntegerFormat | undefined;
  readonly width: { readonly min: string; readonly max: string | undefined } | undefined;
}

/** A date picture as the engine reads it. */
export interface DatePicture {
  readonly components: readonly Component[];
  /** An unclosed bracket, where the engine stops. */
  readonly unclosed: Span | undefined;
}

/** The component letters and their meaning. */
export const componentNames: Readonly<Record<string, string>> = {
  Y: "year",
  M: "month",
  D: "day of the month",
  d: "day of the year",
  F: "day of the week",
  W: "week of the year",
  w: "week of the month",
  X: "year of the week",
  x: "month of the week",
  H: "hour from 0 to 23",
  h: "hour from 1 to 12",
  P: "am or pm",
  m: "minute",
  s: "second",
  f: "fraction of the second",
  Z: "offset from UTC",
  z: "offset from GMT",
  C: "calendar",
  E: "era",
};

const defaults: Readonly<Record<string, string>> = {
  ...{ Y: "1", M: "1", D: "1", d: "1", F: "n", W: "1", w: "1", X: "1", x: "1", H: "1", h: "1" },
  ...{ P: "n", m: "01", s: "01", f: "1", Z: "01:01", z: "01:01", C: "n", E: "n" },
};

/** Parses a date picture; accepts what the engine accepts. */
export function readDatePicture(picture: string): DatePicture {
  const components: Component[] = [];
  for (let at = picture.indexOf("["); at !== -1; at = picture.indexOf("[", at)) {
    if (picture.charAt(at + 1) === "[") {
      at += 2;
      continue;
    }
    const close = picture.indexOf("]", at);
    if (close === -1) return { components, unclosed: { start: at, end: picture.length } };
    components.push(readComponent(picture.slice(at + 1, close), { start: at, end: close + 1 }));
    at = close + 1;
  }
  return { components, unclosed: undefined };
}

function readComponent(inside: string, span: Span): Component {
  const marker = inside.replaceAll(/\s+/g, "");
  const letter = marker.charAt(0);
  const comma = marker.lastIndexOf(",");
  const modifiers = comma === -1 ? marker.slice(1) : marker.slice(1, comma);
  const isModified = modifiers.length > 1 && /[atco]$/.test(modifiers);
  const presentation = isModified ? modifiers.slice(0, -1) : modifiers;
  const written = presentation === "" ? (defaults[letter] ?? "") : presentation;
  const isNamed = /^[nN]/.test(written);
  const isNumber = "YMDdFWwXxHhmsf".includes(letter) && letter !== "" && !isNamed;
  const isZone = letter === "Z" || letter === "z";
  return {
    ...span,
    letter,
    presentation: written,
    isNamed,
    format: isNumber || isZone ? readIntegerPicture(written) : undefined,
    width: comma === -1 ? undefined : readWidth(marker.slice(comma + 1)),
  };
}

function readWidth(written: string): Component["width"] {
  const [min = "", max] = written.split("-");
  return { min, max };
}
