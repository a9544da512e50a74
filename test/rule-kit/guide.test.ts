import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/document/parse.js";
import { Dispatcher } from "../../src/engine/dispatch.js";
import { analyzeDocument } from "../../src/engine/lint.js";
import type { Example } from "../../src/rule-kit/examples.js";
import { documents } from "../../src/rule-kit/examples.js";
import rule from "./scopeless-method.js";

/** The guide to semantic rules in `docs/internals.md`. */
const guide = /## Writing a semantic rule\n(.*?)\n## /s.exec(readFileSync("docs/internals.md", "utf8"))?.[1] ?? "";

/** The texts that the guide's rule underlines in a document. */
function found({ text, kind, language }: Example): readonly string[] {
  const document = parseDocument(text, { path: `a.${kind ?? "config"}.${language ?? "json"}` });
  const linted = analyzeDocument(document, kind, {});
  return new Dispatcher().run([rule], linted).map(({ location: { span } }) => text.slice(span.start, span.end));
}

describe("the guide to semantic rules", () => {
  it("shows a whole rule in less than 60 lines, with at most ten concepts", () => {
    const [, shown = ""] = /```ts\n(.*?)```/s.exec(guide) ?? [];
    expect(shown).toBe(readFileSync("test/rule-kit/scopeless-method.ts", "utf8").replaceAll('"../../src/', '"../../'));
    expect(shown.split("\n").length).toBeLessThan(60);
    expect(guide.match(/^\| `/gm)?.length).toBeLessThanOrEqual(10);
  });

  it("shows a rule that finds what its examples say", () => {
    for (const example of rule.examples.bad) expect(found(example)).toEqual(example.highlights);
    for (const example of rule.examples.good) expect(found(example)).toEqual([]);
  });

  it("shows a rule that is silent where a scope may be declared after all", () => {
    const users = { list: { path: "/u", scopes: ["r"] }, all: { path: "/u" } };
    expect(found(documents.override({ resources: { users } }))).toEqual([]);
    const misspelt = { ...users, all: { path: "/u", scopess: ["r"] } };
    expect(found(documents.config({ resources: { users: misspelt } }))).toEqual([]);
    const apart = { users: { list: users.list }, groups: { all: users.all } };
    expect(found(documents.config({ resources: apart }))).toEqual([]);
  });
});
