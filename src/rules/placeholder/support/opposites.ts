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

/** Whether a name has the opposite word, and not the word itself. */
export function means([own, other]: Opposite, name: string): boolean {
  const words = wordsIn(name);
  return words.includes(other) && !words.includes(own);
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
