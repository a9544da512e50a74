import type { Pattern } from "./pattern.js";

/** The most samples of a pattern, and the most repetitions in one. */
const limits = { texts: 64, repetitions: 40 } as const;

/** Strings that a pattern matches: the ends and the middle of each range, and a few numbers of repetitions. */
export function samplesOf(pattern: Pattern): readonly string[] {
  switch (pattern.type) {
    case "empty":
    case "assertion":
      return [""];
    case "set": {
      const ends = pattern.set.ranges.flatMap(([first, last]) => [first, (first + last) >> 1, last]);
      return limited([...new Set(ends)].map((unit) => String.fromCharCode(unit)));
    }
    case "choice":
      return limited(pattern.options.flatMap(samplesOf));
    case "sequence":
      return pattern.parts.reduce<readonly string[]>((texts, part) => joined(texts, samplesOf(part)), [""]);
    case "repeat":
      return repeated(pattern);
  }
}

function repeated({ body, min, max }: Extract<Pattern, { type: "repeat" }>): readonly string[] {
  const counts = [min, min + 1, min + 7, max].filter((count) => count <= Math.min(max, limits.repetitions));
  const texts = samplesOf(body);
  return limited([...new Set(counts)].flatMap((count) => texts.map((text) => text.repeat(count))));
}

/** Joins each text and each ending at least once, without all combinations. */
function joined(texts: readonly string[], endings: readonly string[]): readonly string[] {
  const count = Math.max(texts.length, endings.length);
  return limited(
    Array.from({ length: count }, (_, at) => (texts[at % texts.length] ?? "") + (endings[at % endings.length] ?? "")),
  );
}

/** A limited number of texts, evenly distributed. */
function limited(texts: readonly string[]): readonly string[] {
  if (texts.length <= limits.texts) return texts;
  const step = texts.length / limits.texts;
  return Array.from({ length: limits.texts }, (_, at) => texts[Math.floor(at * step)] ?? "");
}
