import { componentNames, type Component } from "./date-picture.js";

/** The components of a date, and those of a time, from the largest to the smallest. */
const dates = { byMonth: "YMD", byDay: "YD", byMonthWeek: "XxwF", byWeek: "XWF" } as const;
const times = { by24: "Hmsf", by12: "Phmsf" } as const;

/**
 * What is missing between the components that a text is read by: the engine throws D3136 where a larger and a smaller one
 * are there, and one between them is not. Dates by weeks it reads never. Undefined where all is there.
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

/** As the engine's bit masks decide: only what belongs to the order, and something of it. */
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
