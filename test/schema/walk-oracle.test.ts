import { readdirSync, readFileSync } from "node:fs";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentKinds, shapes, type DocumentKind } from "../../generated/shapes.js";
import { mutate, pathsIn, randomSource, type Json, type Vocabulary } from "./mutations.js";
import { compileValidator, findingsOf, isBreach } from "./oracle.js";

const mutationsPerKind = 20_000;
const examples = "../shared/examples";

/** Every property name and every value that the schema mentions. */
const words: Vocabulary = {
  keys: [...new Set(shapes.flatMap((shape) => Object.keys(shape.properties ?? {})))],
  values: [
    ...new Set(shapes.flatMap((shape) => [...(shape.values ?? []), ...(shape.known ?? [])])),
    ...["GET", "Post", "HMAC-SHA256", "bearr", "sha-256", "2024-01-01"],
  ],
};

function seedsOf(kind: DocumentKind): Json[] {
  const folder = `fixtures/documents/${kind}`;
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Json);
}

/** The seeds of mutations: if nothing is required, one document per section, so that each section is hit often. */
function startsOf(kind: DocumentKind): Json[] {
  if (kind !== "config" && kind !== "override") return seedsOf(kind);
  return seedsOf(kind).flatMap((seed) =>
    Object.entries(seed ?? {}).map(([name, section]: [string, Json]) => ({ [name]: section })),
  );
}

describe.each(documentKinds)("%s: the walk and ajv", (kind) => {
  const validate = compileValidator(kind);

  it("accept the documents the mutations start from", () => {
    for (const seed of seedsOf(kind)) {
      expect(findingsOf(seed, kind)).toEqual([]);
      expect(validate(seed), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it(`agree on ${mutationsPerKind} mutations`, () => {
    const random = randomSource(1 + documentKinds.indexOf(kind));
    const seeds = startsOf(kind).map((value) => ({ value, paths: pathsIn(value) }));
    const verdicts = { accepted: 0, refused: 0 };
    for (let run = 0; run < mutationsPerKind; run++) {
      const seed = seeds[run % seeds.length] ?? { value: null, paths: [] };
      let { value } = seed;
      for (let change = 0; change <= run % 3; change++) value = mutate(value, seed.paths, random, words);
      const isAccepted = validate(value);
      const breaches = findingsOf(value, kind).filter(isBreach);
      if (isAccepted !== (breaches.length === 0)) {
        const findings = breaches.map(({ kind: rule }) => rule).join(", ");
        expect.fail(`ajv: ${JSON.stringify(validate.errors)}\nwalk: ${findings}\n${JSON.stringify(value)}`);
      }
      verdicts[isAccepted ? "accepted" : "refused"]++;
    }
    expect(verdicts.accepted).toBeGreaterThan(mutationsPerKind / 50);
    expect(verdicts.refused).toBeGreaterThan(mutationsPerKind / 4);
  });
});

describe.skipIf(!existsSync(examples))("the examples of ../shared (skipped where they are absent)", () => {
  const names = existsSync(examples) ? readdirSync(examples).filter((name) => name.endsWith(".json")) : [];

  it.each(documentKinds)("get one verdict as %s", (kind) => {
    const validate = compileValidator(kind);
    for (const name of names) {
      const value = readExample(name);
      if (value === undefined) continue;
      const breaches = findingsOf(value, kind).filter(isBreach);
      expect(breaches.length === 0, name).toBe(validate(value));
    }
  });
});

/** Undefined for an example that is no JSON: some elide parts. */
function readExample(name: string): Json | undefined {
  try {
    return JSON.parse(readFileSync(join(examples, name), "utf8")) as Json;
  } catch {
    return undefined;
  }
}
