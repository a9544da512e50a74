import { describe, expect, it } from "vitest";
import { withTriedFixes, lintText, type LintOptions } from "../lint.js";

const options: LintOptions = { kind: "config", path: "a.json", explicit: true };

function offersOf(document: object): readonly string[] {
  const text = JSON.stringify(document);
  const { diagnostics } = withTriedFixes(text, lintText(text, options), options);
  return diagnostics.flatMap(({ rule, fixes }) => fixes.map(({ title }) => `${rule}: ${title}`));
}

describe("the fixes and suggestions that reports offer", () => {
  const pages = { format: "page", config: { page_param: "page" } };

  it("are those that mend their finding", () => {
    expect(offersOf({ pagination: pages })).toEqual(["schema/deprecated-spelling: Rename to `page_key`"]);
  });

  it("are not those that bring something as bad, whatever the others do", () => {
    const authorization = { format: "berer", config: { username: "a", password: "b" } };
    expect(offersOf({ authorization, pagination: pages, headrs: 5 })).toEqual([
      "schema/deprecated-spelling: Rename to `page_key`",
    ]);
  });

  it("take one lint where all of them do good, and none where there are none", () => {
    let lints = 0;
    const linter: typeof lintText = (...given) => {
      lints++;
      return lintText(...given);
    };
    for (const [document, expected] of [
      [
        { pagination: pages, headers: { a: "{{context.a}}" }, resources: { a: { list: { path: "/{{context.b}}" } } } },
        1,
      ],
      [{ label: "Acme" }, 0],
    ] as const) {
      lints = 0;
      const text = JSON.stringify(document);
      withTriedFixes(text, lintText(text, options), options, linter);
      expect(lints).toBe(expected);
    }
  });
});
