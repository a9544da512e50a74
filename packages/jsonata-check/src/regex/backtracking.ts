import { Matcher } from "./matcher.js";
import { parsePattern, type Pattern } from "./pattern.js";
import { samplesOf } from "./samples.js";

/** An attack string: each further `pump` between `prefix` and `suffix` doubles the time. */
export interface Attack {
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
}

/** The most UTF-16 units of a regular expression that is analyzed. */
const maxLength = 1_000;

/** The most attacks that are tried on a loop, the longest string that they repeat, and how often. */
const limits = { pumps: 4, pump: 12, repetitions: 8 } as const;

/** Endings with which a match may fail. */
const suffixes = ["", "!", " ", "\n", "a", "0", "\0"];

/**
 * A witness that a regular expression may take exponential time: a part that can repeatedly match the same text in two
 * ways, and then fail. Undefined if there is none, or if it is not certain.
 */
export function exponentialBacktracking(source: string, flags: string): Attack | undefined {
  // Only a repeated group can match in two ways.
  if (source.length > maxLength || !/\)[*+{]/.test(source)) return undefined;
  const pattern = parsePattern(source, flags);
  if (pattern === undefined) return undefined;
  for (const loop of loopsIn(pattern, [])) {
    const attack = attackOn(loop, pattern, flags.includes("m"));
    if (attack !== undefined) return attack;
  }
  return undefined;
}

/** An unlimited repetition, and all that has to match before it. */
interface Loop {
  readonly pattern: Extract<Pattern, { type: "repeat" }>;
  readonly before: Pattern;
}

function loopsIn(pattern: Pattern, before: readonly Pattern[]): readonly Loop[] {
  switch (pattern.type) {
    case "sequence":
      return pattern.parts.flatMap((part, index) => loopsIn(part, [...before, ...pattern.parts.slice(0, index)]));
    case "choice":
      return pattern.options.flatMap((option) => loopsIn(option, before));
    case "repeat": {
      const here: Loop = { pattern, before: { type: "sequence", parts: before } };
      return [...(pattern.max === Infinity ? [here] : []), ...loopsIn(pattern.body, before)];
    }
    default:
      return [];
  }
}

function attackOn({ pattern: repeat, before }: Loop, pattern: Pattern, isMultiline: boolean): Attack | undefined {
  const samples = samplesOf(repeat.body).filter((text) => text !== "" && text.length <= limits.pump);
  const [prefix = ""] = samplesOf(before).toSorted((a, b) => a.length - b.length);
  const start = prefix.length;
  const pumps = samples
    .flatMap((text) => [text, text + text])
    .filter((pump) => {
      const matcher = new Matcher(prefix + pump.repeat(2), isMultiline);
      return (matcher.ends(repeat, start).get(start + pump.length) ?? 0) > 1 && matcher.ends(before, 0).has(start);
    });
  for (const pump of pumps.slice(0, limits.pumps)) {
    const suffix = suffixes.find((end) => isRefused(prefix + pump.repeat(limits.repetitions) + end));
    if (suffix !== undefined) return { prefix, pump, suffix };
  }
  return undefined;

  function isRefused(text: string): boolean {
    const matcher = new Matcher(text, isMultiline);
    return Array.from({ length: text.length + 1 }).every((_, at) => matcher.ends(pattern, at).size === 0);
  }
}
