import { componentNames, type Component } from "./date-picture.js";

/** The components of a date and of a time, from largest to smallest. */
const dates = { byMonth: "YMD", byDay: "YD", byMonthWeek: "XxwF", byWeek: "XWF" } as const;
const times = { by24: "Hmsf", by12: "Phmsf" } as const;

/**
 * The component that a picture for parsing lacks: the engine throws D3136 if one between a larger and a smaller one is
 * missing. It never parses week dates. Undefined if none is missing.
 */
export function parseGap(components: readonly Component[]): string | undefined {
  const letters = new Set(components.map(({ letter }) => letter));
  const has = (letter: string): boolean => letters.has(letter);
  const date = dateOrder(has);
  if (date === dates.byMonthWeek || date === dates.byWeek) return "a month and a day of the month";
  const order = `${date}${timeOrder(has)}`;
  let isOpen = false;
  let missing: string | undefined;
  for (const letter of order) {
    if (!has(letter)) {
      if (isOpen) missing ??= letter;
      continue;
    }
    if (missing !== undefined) return `the ${componentNames[missing] ?? missing}`;
    isOpen = true;
  }
  return undefined;
}

/** Equivalent to the engine's bit masks: only components of the order, and at least one. */
function dateOrder(has: (letter: string) => boolean): string {
  const isOnly = (letters: string): boolean =>
    [..."YXMxWwdD"].every((letter) => !has(letter) || letters.includes(letter)) && [...letters].some(has);
  if (isOnly("YMD")) return dates.byMonth;
  if (isOnly("Yd")) return dates.byDay;
  if (isOnly("Xxw")) return dates.byMonthWeek;
  return isOnly("XW") ? dates.byWeek : dates.byMonth;
}

function timeOrder(has: (letter: string) => boolean): string {
  const is24 = [..."PHhmsf"].every((letter) => !has(letter) || "Hmsf".includes(letter));
  return !is24 && [..."PHhmsf"].every((letter) => !has(letter) || "Phmsf".includes(letter)) ? times.by12 : times.by24;
}
