/** The components of date formats in other languages: Java, .NET, Moment and Luxon, then `strftime`. */
const words: readonly (readonly [word: string, component: string])[] = [
  ["YYYY", "[Y0001]"],
  ["yyyy", "[Y0001]"],
  ["YY", "[Y01]"],
  ["yy", "[Y01]"],
  ["MMMM", "[MNn]"],
  ["MMM", "[MNn,3-3]"],
  ["MM", "[M01]"],
  ["DD", "[D01]"],
  ["dd", "[D01]"],
  ["HH", "[H01]"],
  ["hh", "[h01]"],
  ["mm", "[m01]"],
  ["SSS", "[f001]"],
  ["ss", "[s01]"],
];

const directives: Readonly<Record<string, string>> = {
  Y: "[Y0001]",
  y: "[Y01]",
  m: "[M01]",
  d: "[D01]",
  H: "[H01]",
  I: "[h01]",
  M: "[m01]",
  S: "[s01]",
  p: "[PN]",
  B: "[MNn]",
  b: "[MNn,3-3]",
  A: "[FNn]",
  a: "[FNn,3-3]",
  j: "[d001]",
  z: "[Z0001]",
};

/** Longer texts are not pictures. */
const maxLength = 100;

/** Translates a date format of another language; undefined if a part is unclear. */
export function translatePicture(picture: string): string | undefined {
  if (picture.length > maxLength) return undefined;
  return picture.includes("%") ? translateDirectives(picture) : translateWords(picture);
}

function translateDirectives(picture: string): string | undefined {
  let isPlain = true;
  const translated = picture.replaceAll(/%(.?)/g, (_, letter: string) => {
    const component = directives[letter];
    isPlain &&= component !== undefined;
    return component ?? "";
  });
  return isPlain && !/[[\]]/.test(picture) ? translated : undefined;
}

function translateWords(picture: string): string | undefined {
  let translated = "";
  for (let at = 0; at < picture.length;) {
    const found = words.find(([word]) => picture.startsWith(word, at));
    if (found === undefined) {
      const literal = /^(?:[^A-Za-z[\]]+|'[^'[\]]*'|[TZ](?![A-Za-z])|T(?=HH|hh))/.exec(picture.slice(at))?.[0];
      if (literal === undefined) return undefined;
      translated += literal.replaceAll("'", "");
      at += literal.length;
      continue;
    }
    translated += isMonth(picture, at, found[0]) ? "[M01]" : found[1];
    at += found[0].length;
  }
  return translated.includes("[") ? translated : undefined;
}

/** `yyyy-mm-dd`: lower-case `mm` beside a year or a day means the month. */
function isMonth(picture: string, at: number, word: string): boolean {
  if (word !== "mm" || picture.includes("MM")) return false;
  return /[yYdD][-/. ]?$/.test(picture.slice(0, at)) || /^[-/. ]?[yYdD]/.test(picture.slice(at + word.length));
}
