/** A seeded source of random numbers (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 to below `limit`. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new RangeError("nothing to pick from");
    return value;
  }
}

/** Pieces of expressions, frequent ones several times. */
const pieces = [
  ..."a b c.d $x $ $$ 1 2.5 0 \"s\" 't' `q r` true null and or in * ** %".split(" "),
  ..."( ) ( ) [ ] [ ] { } { } [] () . . .. , , ; : ? ?: ?? + - * / % & = != < <= > >= ~> ^ ^( @$v #$i := | !".split(
    " ",
  ),
  ...[
    "function($x){",
    "function(",
    "<s-:n>",
    "$f(",
    "f(",
    "λ($y){",
    "$x:=",
    "/a+/i",
    "/[(]/",
    "/* c */",
    "a.b[0]",
    "{'k':",
  ],
  ...[
    "%.a",
    "a.%",
    "(%.b)",
    "[%.c=1]",
    "a@$p.b",
    "a#$i[0]",
    "^(<a,>b)",
    "'\\n'",
    "'\\u00e9'",
    "9e999",
    "1e3",
    "~",
    "\u00a0",
  ],
  ...[
    "|$|{'a':1}|",
    "|a|b,c|",
    "?, 1)",
    "$f(?)",
    "[1..3]",
    "a{'x':b}",
    "-1",
    "--2",
    "a[]",
    "$x[]",
    "'n'.m",
    "//",
    '"',
    "`",
    "\\",
  ],
  ..."= == && || !x => ?.".split(" "),
];

const joints = ["", "", "", " ", "\n"];

/** A random sequence of tokens, most of which does not compile. */
export function tokenSoup(random: Random): string {
  let text = "";
  const length = 1 + random.below(12);
  for (let count = 0; count < length; count++) text += random.pick(pieces) + random.pick(joints);
  return text;
}

/** An expression that compiles nearly always. */
export function randomExpression(random: Random, depth: number): string {
  const inner = (): string => randomExpression(random, depth - 1);
  if (depth <= 0) return random.pick(["a", "b", "$x", "$", "1", "'s'", "`q`", "*", "true", "%", "**", "a.b", "/x/"]);
  switch (random.below(24)) {
    case 0:
      return `${inner()}.${inner()}`;
    case 1:
      return `${inner()}[${inner()}]`;
    case 2:
      return `${inner()}[]`;
    case 3:
      return `${inner()}{${inner()}: ${inner()}}`;
    case 4:
      return `${inner()}^(${random.pick(["", "<", ">"])}${inner()})`;
    case 5:
      return `${inner()}@$v`;
    case 6:
      return `${inner()}#$i`;
    case 7:
      return `(${inner()}; ${inner()})`;
    case 8:
      return `(${inner()})`;
    case 9:
      return `[${inner()}, ${inner()}]`;
    case 10:
      return `{${inner()}: ${inner()}}`;
    case 11:
      return `${inner()} ? ${inner()} : ${inner()}`;
    case 12:
      return `${inner()} ${random.pick(["?:", "??"])} ${inner()}`;
    case 13:
      return `$y := ${inner()}`;
    case 14:
      return `function($p, $q)${random.pick(["", "<nn:n>"])}{ ${inner()} }`;
    case 15:
      return `$f(${inner()}, ${inner()})`;
    case 16:
      return `${inner()} ~> ${inner()}`;
    case 17:
      return `| ${inner()} | ${inner()} |`;
    case 18:
      return `$f(?, ${inner()})`;
    case 19:
      return `-${inner()}`;
    case 20:
      return `[${inner()}..${inner()}]`;
    case 21:
      return `%.${inner()}`;
    default:
      return `${inner()} ${random.pick(["+", "-", "*", "/", "%", "&", "=", "<", "in", "and", "or"])} ${inner()}`;
  }
}

/** A text with a few pieces deleted, doubled, replaced, swapped or inserted. */
export function mutate(text: string, random: Random): string {
  let mutated = text;
  const count = 1 + random.below(3);
  for (let round = 0; round < count; round++) mutated = mutateOnce(mutated, random);
  return mutated;
}

function mutateOnce(text: string, random: Random): string {
  const start = random.below(text.length + 1);
  const end = Math.min(text.length, start + 1 + random.below(4));
  switch (random.below(6)) {
    case 0:
      return text.slice(0, start) + text.slice(end);
    case 1:
      return text.slice(0, end) + text.slice(start);
    case 2:
      return text.slice(0, start) + random.pick(pieces) + text.slice(end);
    case 3:
      return text.slice(0, start) + random.pick(pieces) + text.slice(start);
    case 4:
      return text.slice(0, end);
    default:
      return text.slice(0, start) + text.slice(start, end).split("").reverse().join("") + text.slice(end);
  }
}

/** How often `??` or `?:` occurs: the engine needs twice the time for each that is nested. */
export function countDefaults(text: string): number {
  return text.match(/\?[?:]/g)?.length ?? 0;
}
