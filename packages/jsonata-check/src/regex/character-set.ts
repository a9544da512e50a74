type Range = readonly [first: number, last: number];

const maxUnit = 0xffff;
const lowerToUpper = "a".charCodeAt(0) - "A".charCodeAt(0);

/** A set of UTF-16 units, as ranges in ascending order that do not touch. */
export class CharacterSet {
  readonly ranges: readonly Range[];

  private constructor(ranges: readonly Range[]) {
    this.ranges = ranges;
  }

  static readonly none = new CharacterSet([]);
  static readonly digits = CharacterSet.range(0x30, 0x39);
  static readonly words = CharacterSet.merged([
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x5f, 0x5f],
    [0x61, 0x7a],
  ]);
  static readonly lineEnds = CharacterSet.merged([
    [0xa, 0xa],
    [0xd, 0xd],
    [0x2028, 0x2029],
  ]);
  static readonly spaces = CharacterSet.merged([
    [0x9, 0xd],
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
  ]);

  static of(character: string): CharacterSet {
    return CharacterSet.range(character.charCodeAt(0), character.charCodeAt(0));
  }

  static range(first: number, last: number): CharacterSet {
    return new CharacterSet([[first, last]]);
  }

  private static merged(ranges: readonly Range[]): CharacterSet {
    const merged: [number, number][] = [];
    for (const [first, last] of ranges.toSorted((a, b) => a[0] - b[0])) {
      const before = merged.at(-1);
      if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
      else merged.push([first, last]);
    }
    return new CharacterSet(merged);
  }

  /** The only unit; undefined if there are none or several. */
  get only(): number | undefined {
    const [range, ...others] = this.ranges;
    return range !== undefined && others.length === 0 && range[0] === range[1] ? range[0] : undefined;
  }

  get complement(): CharacterSet {
    const ranges: Range[] = [];
    let from = 0;
    for (const [first, last] of this.ranges) {
      if (first > from) ranges.push([from, first - 1]);
      from = last + 1;
    }
    if (from <= maxUnit) ranges.push([from, maxUnit]);
    return new CharacterSet(ranges);
  }

  union(other: CharacterSet): CharacterSet {
    return CharacterSet.merged([...this.ranges, ...other.ranges]);
  }

  has(unit: number): boolean {
    return this.ranges.some(([first, last]) => first <= unit && unit <= last);
  }

  /** The set extended by the other case of every letter. */
  withBothCases(): CharacterSet {
    const others = this.ranges.flatMap(([first, last]) => [
      ...shifted(Math.max(first, 0x41), Math.min(last, 0x5a), lowerToUpper),
      ...shifted(Math.max(first, 0x61), Math.min(last, 0x7a), -lowerToUpper),
    ]);
    return CharacterSet.merged([...this.ranges, ...others]);
  }
}

function shifted(first: number, last: number, by: number): readonly Range[] {
  return first > last ? [] : [[first + by, last + by]];
}
