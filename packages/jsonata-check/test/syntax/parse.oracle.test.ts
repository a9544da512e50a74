import { describe, expect, it } from "vitest";
import { parse } from "../../src/syntax/parse.js";
import { treeDifference } from "../engine-tree.js";
import { engineVerdict } from "../engine.js";
import { countDefaults, mutate, Random, randomExpression, tokenSoup } from "../random.js";
import { hasSuite, suiteAbsent, suiteExpressions } from "../suite.js";

/** How ours differs from the engine: verdict, first code, position, tree. */
function disagreement(text: string): string | undefined {
  const verdict = engineVerdict(text);
  const { root, errors } = parse(text);
  const [first] = errors;
  if (verdict.accepts) {
    if (root === undefined) return `refused with ${String(first?.code)}`;
    return treeDifference(text, root);
  }
  if (first === undefined) return `accepted; the engine says ${String(verdict.code)}`;
  if (verdict.code === undefined) return undefined;
  if (first.code !== verdict.code) return `${first.code}; the engine says ${verdict.code}`;
  if (verdict.position === undefined || verdict.position === first.position) return undefined;
  return `${first.code} at ${String(first.position)}; the engine says ${String(verdict.position)}`;
}

/** Checks many texts and shows the first few on which we disagree. */
function expectAgreement(count: number, text: () => string): void {
  const found: string[] = [];
  let accepted = 0;
  for (let checked = 0; checked < count && found.length < 5;) {
    const candidate = text();
    // The engine takes twice as long for each nested one.
    if (countDefaults(candidate) > 6) continue;
    checked++;
    const difference = disagreement(candidate);
    if (difference !== undefined) found.push(`${JSON.stringify(candidate)}: ${difference}`);
    if (parse(candidate).root !== undefined) accepted++;
  }
  expect(found).toEqual([]);
  expect(accepted).toBeGreaterThan(count / 50);
  expect(accepted).toBeLessThan(count);
}

describe.skipIf(!hasSuite)(`agreement with the engine on its own suite${suiteAbsent}`, () => {
  it("holds for every expression", () => {
    const differences = suiteExpressions()
      .map((text) => [text, disagreement(text)] as const)
      .filter(([, difference]) => difference !== undefined);
    expect(differences).toEqual([]);
  });

  it("holds for 20,000 mutations", () => {
    const random = new Random(20_000);
    const expressions = suiteExpressions();
    expectAgreement(20_000, () => mutate(random.pick(expressions), random));
  });
});

describe("agreement with the engine", () => {
  it("holds for 20,000 sequences of tokens", () => {
    const random = new Random(50_000);
    expectAgreement(20_000, () => tokenSoup(random));
  });

  it("holds for 5,000 expressions that mostly compile", () => {
    const random = new Random(5_000);
    expectAgreement(5_000, () => randomExpression(random, 1 + random.below(4)));
  });

  it.each([
    ["/+/", "invalid-regex"],
    ["/a/ii", "invalid-regex"],
    ["function($x)<(z-a):n>{1}", "invalid-signature"],
  ])("refuses %s, of which the engine has no code", (text, code) => {
    expect(engineVerdict(text)).toMatchObject({ accepts: false, code: undefined });
    expect(parse(text).errors[0]?.code).toBe(code);
  });
});
