import { rules } from "../../generated/rules.js";
import { describe, expect, it } from "vitest";
import { FileBaseline, readBaseline, writeBaseline } from "../../src/engine/suppression/baseline.js";
import type { Diagnostic, LintResult } from "../../src/engine/diagnostic.js";
import { lintText } from "../lint.js";
import type { Language } from "../../src/document/source-document.js";
import { AnalysisCache } from "../../src/model/uses.js";
import { defaultSettings } from "../../src/rule-kit/settings.js";
import { readCleanDocuments } from "../mutation/clean-documents.js";
import { operators } from "../mutation/operators.js";
import { Subject } from "../mutation/subject.js";
import { Random } from "./random.js";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A document with some defects, as strict JSON without repeated keys. */
interface Flawed {
  readonly subject: Subject;
  readonly value: Json;
}

/** Of a part whose base is unknown it is not known either that something is gone. */
const partialKinds: ReadonlySet<string> = new Set(["override", "integration-update", "environment-integration"]);

const cache = new AnalysisCache(defaultSettings);

function lint({ path, kind }: Subject, text: string, baseline?: FileBaseline, language: Language = "json"): LintResult {
  const suppressors = baseline === undefined ? {} : { baseline };
  return lintText(text, { path, kind, language, cache, suppressors });
}

/** Two defects in every document, each by an operator drawn at random. */
function flawedDocuments(count: number, random: Random): readonly Flawed[] {
  const clean = readCleanDocuments().filter(({ text }) => isPlain(text));
  const flawed: Flawed[] = [];
  while (flawed.length < count) {
    let document = random.pick(clean);
    for (let defect = 0; defect < 2; defect++) {
      const mutant = random.pick(operators).mutate(new Subject(document), random);
      if (mutant !== undefined && isPlain(mutant.text)) document = { ...document, text: mutant.text };
    }
    const subject = new Subject(document);
    flawed.push({ subject, value: JSON.parse(document.text) as Json });
  }
  return flawed;
}

/** Whether reading and writing a text changes nothing but its layout. */
function isPlain(text: string): boolean {
  try {
    const value = JSON.parse(text) as Json;
    return JSON.stringify(value) === text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, "$1");
  } catch {
    return false;
  }
}

/** The same value with its objects and lists rearranged. */
function rearranged(value: Json, keys: (names: string[]) => string[], items: (list: Json[]) => Json[]): Json {
  if (Array.isArray(value)) return items((value as Json[]).map((item) => rearranged(item, keys, items)));
  if (value === null || typeof value !== "object") return value;
  const object = value as { readonly [key: string]: Json };
  return Object.fromEntries(
    keys(Object.keys(object)).map((key) => [key, rearranged(object[key] as Json, keys, items)]),
  );
}

const same = <T>(list: T[]): T[] => list;
const commented = (value: Json): string =>
  `// a comment\n${JSON.stringify(value, undefined, 3).replace(/([^\s{[,])\n(\s*[}\]])/g, "$1, // last\n$2")}\n`;

/** Changes after which the same defects are there. */
const changes: Readonly<Record<string, (value: Json) => { readonly text: string; readonly language?: Language }>> = {
  "no layout": (value) => ({ text: JSON.stringify(value) }),
  indentation: (value) => ({ text: JSON.stringify(value, undefined, "\t").replaceAll("\n", "\r\n") }),
  "comments and trailing commas": (value) => ({ text: commented(value), language: "jsonc" }),
  "sorted keys": (value) => ({ text: JSON.stringify(rearranged(value, (names) => names.sort(), same)) }),
  "reversed keys": (value) => ({
    text: JSON.stringify(
      rearranged(value, (names) => names.reverse(), same),
      null,
      2,
    ),
  }),
  "moved items": (value) => ({
    text: JSON.stringify(
      rearranged(value, same, (list) => list.reverse()),
      null,
      2,
    ),
  }),
};

function baselineOf(subject: Subject, text: string): string {
  const found = new FileBaseline([]);
  lint(subject, text, found);
  return writeBaseline([...found.use.present].map((identity) => ({ path: subject.path, identity })));
}

/** The number of findings per place and rule. */
function countByPlace(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, pointer } of diagnostics) {
    const place = `${rule} ${pointer}`;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

describe("the baseline of flawed documents", () => {
  const documents = flawedDocuments(500, new Random(11));
  const known = documents.map(({ subject }) => baselineOf(subject, subject.text));

  it.each(Object.keys(changes))(
    "holds after a change: %s",
    (name) => {
      const failures = documents.flatMap(({ subject, value }, index) => {
        const { text, language } = changes[name]?.(value) ?? { text: "" };
        const baseline = new FileBaseline(readBaseline(known[index] ?? "", rules));
        const { diagnostics } = lint(subject, text, baseline, language);
        const fresh = diagnostics.map(({ rule, pointer, message }) => `new ${rule} ${pointer} ${message}`);
        const unused = baseline.unused.map(({ identity }) => `unused ${identity}`);
        return [...fresh, ...unused].map((failure) => `${index} ${subject.path} ${failure}`);
      });
      // A form asks its questions in order, and a signature signs its parts in order.
      const isKept = (failure: string): boolean =>
        name !== "moved items" || !/action\/form-dependency|webhook\/vendor-scheme \S+\/parts\//.test(failure);
      expect(failures.filter(isKept)).toEqual([]);
    },
    120_000,
  );

  it("does not cover a defect that is new", () => {
    const random = new Random(13);
    const missed = documents.flatMap(({ subject }, index) => {
      const mutant = random.pick(operators).mutate(subject, random);
      if (mutant === undefined || !isPlain(mutant.text)) return [];
      const before = countByPlace(lint(subject, subject.text).diagnostics);
      const after = countByPlace(lint(subject, mutant.text).diagnostics);
      const baseline = new FileBaseline(readBaseline(known[index] ?? "", rules));
      const reported = countByPlace(lint(subject, mutant.text, baseline).diagnostics);
      // Another mistake of the same rule in the same text may replace the known one: only the number counts.
      const isMissed = ([place, count]: [string, number]): boolean =>
        (reported.get(place) ?? 0) < count - (before.get(place) ?? 0);
      return [...after].filter(isMissed).map(([place]) => `${index} ${subject.path} ${place}`);
    });
    expect(missed).toEqual([]);
  }, 120_000);

  it("has one line for every finding, which alone goes when the finding goes", () => {
    const failures = documents.flatMap(({ subject }, index) => {
      const lines = readBaseline(known[index] ?? "", rules);
      return lines.flatMap((line) => {
        const more = { ...line, identity: `${line.identity} more` };
        const baseline = new FileBaseline([...lines.filter((other) => other !== line), more]);
        const { diagnostics } = lint(subject, subject.text, baseline);
        const isGone = baseline.unused[0] === more || partialKinds.has(subject.kind);
        const isExact = diagnostics.length === 1 && baseline.unused.length <= 1 && isGone;
        return isExact ? [] : [`${index} ${line.identity}: ${diagnostics.length} ${baseline.unused.length}`];
      });
    });
    expect(failures).toEqual([]);
  }, 120_000);
});
