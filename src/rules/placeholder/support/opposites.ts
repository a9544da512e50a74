/** Words whose values are hardly ever the same. */
const pairs: readonly (readonly [string, string])[] = [
  ["first", "last"],
  ["start", "end"],
  ["begin", "end"],
  ["from", "to"],
  ["since", "until"],
  ["after", "before"],
  ["min", "max"],
  ["gte", "lte"],
  ["gt", "lt"],
  ["in", "out"],
  ["lat", "lng"],
  ["lat", "lon"],
  ["latitude", "longitude"],
];

/** A word of a name, and the one with the opposite meaning. */
export type Opposite = readonly [own: string, other: string];

/** The opposites of the words in a name. */
export function oppositesIn(name: string): readonly Opposite[] {
  const words = wordsIn(name);
  const all = pairs.flatMap(([one, other]): Opposite[] => [
    [one, other],
    [other, one],
  ]);
  return all.filter(([own, other]) => words.includes(own) && !words.includes(other));
}

/** Whether two names differ in nothing but such a word. */
export function isCounterpart(name: string, [own, other]: Opposite, sibling: string): boolean {
  const theirs = wordsIn(sibling);
  return wordsIn(name).every((word, index) => theirs[index] === (word === own ? other : word));
}

/** Whether a name has the opposite word or one for the same end of a range, and not the word itself. */
export function means([own, other]: Opposite, name: string): boolean {
  const words = wordsIn(name);
  const has = (word: string): boolean => words.some((one) => one === word || isSameEnd(one, word));
  return has(other) && !has(own);
}

/** The words for the beginning and the end of a range. */
const ends: readonly (readonly string[])[] = [
  ["start", "begin", "from", "since", "after", "min", "gte", "gt"],
  ["end", "to", "until", "before", "max", "lte", "lt"],
];

function isSameEnd(one: string, other: string): boolean {
  return ends.some((words) => words.includes(one) && words.includes(other));
}

/** The words of a name in lowercase: of `startDate`, `start_date` or `startdate`. */
function wordsIn(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/(?<![a-z])(first|last|start|end|begin|min|max|from|to)(?=(?:name|date|time|day)(?![a-z]))/g, "$1_")
    .split(/[^a-z\d]+/)
    .filter((word) => word !== "");
}
