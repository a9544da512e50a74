/** The most candidates compared with a word, so that many words and candidates do not take quadratic time. */
const mostCompared = 250;

/** The most likely intended candidate, for "Did you mean …?"; undefined if none is near. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const all = comparable(candidates).filter((candidate) => candidate !== word);
  return sameLetters(word, all)[0] ?? closest(word, all)[0] ?? extended(word, all)[0];
}

/**
 * The one candidate that a word certainly misspells: another case or separator, or one typing slip. Stricter than
 * `suggest`: names that differ in a digit (`sha1`, `sha256`) are different.
 */
export function nearMiss(word: string, candidates: Iterable<string>): string | undefined {
  const all = comparable(candidates);
  if (candidates instanceof Set ? candidates.has(word) : all.includes(word)) return undefined;
  const folded = fold(word);
  const known = all.map((candidate) => ({ candidate, letters: fold(candidate) }));
  const same = folded === "" ? [] : known.filter(({ letters }) => letters === folded);
  const near = same.length > 0 ? same : known.filter(({ letters }) => isSlip(folded, letters));
  return near.length === 1 ? near[0]?.candidate : undefined;
}

/**
 * The one well-known word that a word of an open set misspells: two letters swapped, one left out, doubled, or hit beside its
 * key. Everything else may be a name of its own: other letters, other ends, another case, other separators.
 */
export function typoOf(word: string, known: ReadonlySet<string>): string | undefined {
  if (known.has(word)) return undefined;
  let near: string | undefined;
  for (const candidate of known) {
    if (!isTypo(word, candidate)) continue;
    if (near !== undefined) return undefined;
    near = candidate;
  }
  return near;
}

/** The known value that another one certainly means: a misspelling, or a hash name with its usage. */
export function nearValue(value: string, known: readonly string[]): string | undefined {
  const bare = value.replace(/^hmac(?:[\s_-]?with)?[\s_-]?/i, "");
  return nearMiss(value, known) ?? (bare !== value && known.includes(bare) ? bare : nearMiss(bare, known));
}

/** The one multi-word candidate that differs from a name by one word. An additional first word names another thing. */
export function otherWords(name: string, candidates: Iterable<string>): string | undefined {
  const words = wordsOf(name);
  const alike = comparable(candidates).filter((candidate) => {
    const known = wordsOf(candidate);
    if (words.slice(1).join() === known.join()) return false;
    const [fewer, more] = words.length < known.length ? [words, known] : [known, words];
    return fewer.length >= 3 && more.length === fewer.length + 1 && fewer.every((word) => more.includes(word));
  });
  return alike.length === 1 ? alike[0] : undefined;
}

/** The edit distance of two words, with transpositions as one edit; `limit + 1` stands for any greater distance. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const shorter = Math.min(a.length, b.length);
  let front = 0;
  while (front < shorter && a.charCodeAt(front) === b.charCodeAt(front)) front++;
  let back = 0;
  while (back < shorter - front && a.charCodeAt(a.length - 1 - back) === b.charCodeAt(b.length - 1 - back)) back++;
  // Two swapped letters remain between the common ends.
  if (limit === 1 && shorter - front - back > 2) return 2;
  return distance(a.slice(front, a.length - back), b.slice(front, b.length - back), limit);
}

/** Only cells within the limit of the diagonal are computed, so the time is linear in the length. */
function distance(a: string, b: string, limit: number): number {
  const far = limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: 2 * limit + 1 }, (_, index) => Math.abs(index - limit));
  for (let row = 1; row <= a.length; row++) {
    const current: number[] = [];
    // The cell at `index` is in column `row + index - limit`; the one above it is at `index + 1`.
    for (let index = 0; index <= 2 * limit; index++) {
      // Outside of a word, `charCodeAt` is NaN, which equals nothing.
      const column = row + index - limit;
      const isSame = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      const isSwap =
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      current.push(
        Math.min(
          (last[index + 1] ?? far) + 1,
          (current[index - 1] ?? far) + 1,
          (last[index] ?? far) + (isSame ? 0 : 1),
          isSwap ? (beforeLast[index] ?? far) + 1 : far,
        ),
      );
    }
    if (Math.min(...current) > limit) return far;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length - a.length + limit] ?? far, far);
}

function comparable(candidates: Iterable<string>): readonly string[] {
  if (Array.isArray(candidates)) return (candidates as readonly string[]).slice(0, mostCompared);
  const first: string[] = [];
  for (const candidate of candidates) {
    if (first.length === mostCompared) break;
    first.push(candidate);
  }
  return first;
}

/** A word without case and separators. */
export function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_.-]+/g, "");
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[\s_.-]+/)
    .filter((word) => word !== "");
}

function sameLetters(word: string, candidates: readonly string[]): string[] {
  const folded = fold(word);
  return folded === "" ? [] : candidates.filter((candidate) => fold(candidate) === folded);
}

/** The candidates with the fewest edits, if most letters stay; those with the same first letter first. */
function closest(word: string, candidates: readonly string[]): string[] {
  const folded = fold(word);
  let limit = folded.length < 3 ? 0 : folded.length < 6 ? 1 : folded.length < 10 ? 2 : 3;
  let nearest: string[] = [];
  for (const candidate of candidates) {
    const distance = editDistance(folded, fold(candidate), limit);
    if (distance > limit || distance === 0) continue;
    if (distance < limit) nearest = [];
    limit = distance;
    nearest.push(candidate);
  }
  const startsAlike = (candidate: string) => fold(candidate)[0] === folded[0];
  return [...nearest.filter(startsAlike), ...nearest.filter((candidate) => !startsAlike(candidate))];
}

/** The shortest candidate that starts with the word, or the longest that the word starts with. */
function extended(word: string, candidates: readonly string[]): string[] {
  const folded = fold(word);
  const longer = candidates.filter((candidate) => folded.length >= 4 && fold(candidate).startsWith(folded));
  const shorter = candidates.filter((candidate) => fold(candidate).length >= 4 && folded.startsWith(fold(candidate)));
  return [...longer.sort((a, b) => a.length - b.length), ...shorter.sort((a, b) => b.length - a.length)];
}

/** Whether one typing slip turns the candidate into the word. In a short word, one other letter makes another word. */
function isSlip(word: string, candidate: string): boolean {
  if (candidate.length < 3 || editDistance(word, candidate, 1) !== 1) return false;
  if (!hasSameDigits(word, candidate)) return false;
  if (candidate.length > 4) return true;
  return word.length === candidate.length ? isSwap(word, candidate) : isLostOrDoubled(word, candidate);
}

/**
 * Whether two names differ by swapped letters, a doubled one or one hit beside its key, so that hardly both of them are
 * meant. Shorter words may be: `trial` and `trail`, `filed` and `filled`.
 */
export function isMistyped(one: string, other: string): boolean {
  const [longer, shorter] = one.length < other.length ? [other, one] : [one, other];
  return shorter.length >= 6 && isTypo(longer, shorter);
}

/** Whether a word misspells a well-known one, as `typoOf` judges. */
export function isTypo(word: string, candidate: string): boolean {
  if (candidate.length < 5 || Math.abs(word.length - candidate.length) > 1 || word[0] !== candidate[0]) return false;
  let at = 1;
  while (at < word.length && word[at] === candidate[at]) at++;
  const [wrong, right] = [word.slice(at), candidate.slice(at)];
  if (right === "") return false;
  if (wrong.length > right.length)
    return /[A-Za-z_-]/.test(word.charAt(at - 1)) && wrong === word.charAt(at - 1) + right;
  if (wrong.length < right.length) return wrong === right.slice(1) && isInside(right);
  const isSwapped = /^[A-Za-z]{2}/.test(right) && wrong === right.charAt(1) + right.charAt(0) + right.slice(2);
  return isSwapped || (candidate.length > 5 && isInside(right) && isNextKey(wrong, right));
}

/** Whether a text begins with a letter inside of a word: words that differ in their last letter may both exist. */
function isInside(text: string): boolean {
  return /^[A-Za-z]{2}|^[a-ce-rt-z][_-]/i.test(text);
}

/** Whether two texts differ only in their first letters, which are neighbors on a keyboard. */
function isNextKey(wrong: string, right: string): boolean {
  const [one = "", other = ""] = [wrong[0], right[0]];
  const areNeighbors = keyRows.some((row) => row.includes(one + other) || row.includes(other + one));
  return areNeighbors && wrong.slice(1) === right.slice(1);
}

const keyRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

function isSwap(word: string, candidate: string): boolean {
  return sorted(word) === sorted(candidate);
}

function isLostOrDoubled(word: string, candidate: string): boolean {
  const [shorter, longer] = word.length < candidate.length ? [word, candidate] : [candidate, word];
  if (word === shorter) return true;
  const at = [...longer].findIndex((letter, index) => letter !== shorter[index]);
  return longer[at] === longer[at - 1];
}

/** Digits name variants: of three, they may be swapped, or one lost or doubled, but not become another number. */
function hasSameDigits(word: string, candidate: string): boolean {
  const [mine, theirs] = [word.replace(/\D/g, ""), candidate.replace(/\D/g, "")];
  if (sorted(mine) === sorted(theirs)) return true;
  if (theirs.length < 3) return false;
  return mine.length === theirs.length - 1 || (mine.length === theirs.length + 1 && isLostOrDoubled(mine, theirs));
}

function sorted(text: string): string {
  return [...text].sort().join("");
}
