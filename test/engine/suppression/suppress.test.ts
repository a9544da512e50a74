import { describe, expect, it } from "vitest";
import { lint, type IntlintConfiguration, type Language } from "../../../src/index.js";

/** The findings of a text as `rule line`; suppressed ones with the suppression and reason. */
function judge(text: string, language: Language, config: IntlintConfiguration = {}) {
  const result = lint(text, { kind: "config", language, path: "legacy/a", config });
  const isOwn = ({ rule }: { readonly rule: string }): boolean => /^(suppression|auth|schema\/type|jsonata)/.test(rule);
  return {
    shown: result.diagnostics.filter(isOwn).map(({ rule, range }) => `${rule} ${range.start.line}`),
    suppressed: result.suppressed.map(({ rule, suppression }) =>
      [rule, suppression?.kind, suppression?.reason].filter(Boolean).join(", "),
    ),
    messages: result.diagnostics.filter(({ rule }) => rule.startsWith("suppression/")),
  };
}

const insecure = "auth/insecure-url";
const jsonc = (...lines: readonly string[]): string => ["{", ...lines, "}"].join("\n");
const url = '"base_url": "http://api.acme.example",';

describe("comments", () => {
  it("cover the next line that holds more than comments", () => {
    const comment = `// intlint-disable-next-line ${insecure} -- inside the network`;
    for (const between of [[], ["// why", "", "/* and", "why */"], [`// intlint-disable-next-line schema/type -- x`]]) {
      const { suppressed } = judge(jsonc(comment, ...between, url), "jsonc");
      expect(suppressed).toEqual([`${insecure}, comment, inside the network`]);
    }
    expect(judge(jsonc(comment, '"label": "Acme",', url), "jsonc").shown).toEqual([
      "suppression/unused 2",
      `${insecure} 4`,
    ]);
  });

  it("are read with every line end and in both forms", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      for (const comment of [
        `// intlint-disable-next-line ${insecure} -- x`,
        `/* intlint-disable-next-line ${insecure} -- x */`,
      ]) {
        expect(judge(["{", comment, url, "}"].join(end), "jsonc").suppressed).toEqual([`${insecure}, comment, x`]);
      }
    }
  });

  it("cover a stretch until they are ended", () => {
    const text = (...ends: readonly string[]): string =>
      jsonc(`// intlint-disable ${insecure}, schema/type -- x`, url, ...ends, '"label": 1');
    expect(judge(text(), "jsonc").suppressed).toEqual([`${insecure}, comment, x`, "schema/type, comment, x"]);
    expect(judge(text("// intlint-enable schema/type"), "jsonc").shown).toEqual([
      "suppression/unused 2",
      "schema/type 5",
    ]);
    expect(judge(text("// intlint-enable"), "jsonc").shown).toEqual(["suppression/unused 2", "schema/type 5"]);
    expect(judge(text(`// intlint-enable ${insecure}`), "jsonc").shown).toEqual([]);
    expect(judge(jsonc("// intlint-enable", '"label": "a"'), "jsonc").shown).toEqual(["suppression/unused 2"]);
  });

  it("are not called unused where their rule had no description of an API to compare with", () => {
    const comment = "// intlint-disable-next-line api/unknown-operation -- documented elsewhere";
    expect(judge(jsonc(comment, '"label": "Acme"'), "jsonc").shown).toEqual([]);
  });

  it("cover the strings of YAML, which cannot contain comments", () => {
    const comment = "# intlint-disable-next-line jsonata/hyphenated-name -- x";
    const expression = ["$number(", "  headers.retry-after", ")"];
    const indented = expression.map((line) => `    ${line}`);
    for (const value of [
      ["  retry_after_header_expression: |-", ...indented],
      ["  retry_after_header_expression: >", ...indented],
      ["  retry_after_header_expression:", "    $number(", "      headers.retry-after)"],
      ['  retry_after_header_expression: "$number(', '    headers.retry-after)"'],
    ]) {
      const text = ["rate_limit:", `  ${comment}`, ...value, ""].join("\n");
      expect(judge(text, "yaml"), text).toMatchObject({
        shown: [],
        suppressed: ["jsonata/hyphenated-name, comment, x"],
      });
    }
  });

  it("are not comments in a string or in strict JSON", () => {
    expect(judge(`error_expression: "# intlint-disable-next-line a/b"\n`, "yaml").messages).toEqual([]);
    expect(judge(jsonc(`// intlint-disable-next-line ${insecure} -- x`, url), "json").suppressed).toEqual([]);
  });

  it("know rules by the nearest name, and need one", () => {
    const said = (comment: string) => {
      return judge(jsonc(`// ${comment}`, url), "jsonc").messages.map(({ message, help }) => `${message} ${help}`);
    };
    expect(said("intlint-disable-next-line auth/insecure-urls -- x")).toEqual([
      "There is no rule `auth/insecure-urls`. Did you mean `auth/insecure-url`?",
    ]);
    expect(said("intlint-disable-next-line auth/insecure-url inside our network")).toEqual([
      "The comment does not say why it disables a rule. Write the reason at its end, after ` -- `.",
      "There is no rule `inside`. `intlint rules` lists all rules; a reason follows ` -- `.",
    ]);
    expect(said("intlint-disable-next-line -- x")[0]).toMatch(/^The comment names no rule/);
    expect(said("intlint-disable-nextline auth/insecure-url -- x")[0]).toBe(
      "`intlint-disable-nextline` is not a linter directive. Did you mean `intlint-disable-next-line`?",
    );
    expect(said("intlint-config.json has the rest")).toEqual([]);
  });

  it("work without a reason, which is missed", () => {
    const { shown, suppressed } = judge(jsonc(`// intlint-disable-next-line ${insecure}`, url), "jsonc");
    expect([shown, suppressed]).toEqual([["suppression/without-reason 2"], [`${insecure}, comment`]]);
  });

  it("cannot switch off what judges them, nor a failure of the linter", () => {
    const comment = "// intlint-disable suppression/unused, suppression/without-reason";
    const { shown } = judge(jsonc(comment, '"label": "a"'), "jsonc");
    expect(shown.toSorted()).toEqual(["suppression/unused 2", "suppression/unused 2", "suppression/without-reason 2"]);
    expect(judge(jsonc("// intlint-disable internal-error -- x", '"label": "a"'), "jsonc").shown).toHaveLength(1);
  });

  it("are not called unused where that is not known", () => {
    const unused = (text: string, options: Parameters<typeof lint>[1]) => {
      const { diagnostics } = lint(text, { language: "jsonc", ...options });
      return diagnostics.filter(({ rule }) => rule === "suppression/unused").length;
    };
    const text = (rule: string, more = ""): string =>
      `{ // intlint-disable ${rule} -- x\n"base_url": "https://a.example"${more}}`;
    expect(unused(text(insecure), { kind: "config" })).toBe(1);
    expect(unused(text(insecure), { kind: "config", only: ["schema/type", "suppression/unused"] })).toBe(0);
    expect(unused(text(insecure), { kind: "config", config: { rules: { [insecure]: "off" } } })).toBe(0);
    expect(unused(text(insecure, ', "label" "a"'), { kind: "config" })).toBe(0);
    expect(unused(text("placeholder/undeclared"), { kind: "override" })).toBe(0);
    const base = {
      text: '{ "label": "a", "credentials": { "format": "api_key", "config": { "fields": [] } } }',
      path: "b.json",
    };
    expect(unused(text("placeholder/undeclared"), { kind: "override", base })).toBe(1);
  });

  it("are taken out with their lines, their pair, or by name", () => {
    const fixed = (...lines: readonly string[]): string => {
      const text = jsonc(...lines);
      const found = judge(text, "jsonc").messages.find(({ rule }) => rule === "suppression/unused");
      const edits = found?.fixes[0]?.edits.toSorted((a, b) => b.start - a.start) ?? [];
      expect(found?.fixes[0]?.tier).toBe("safe");
      return edits.reduce((at, edit) => at.slice(0, edit.start) + edit.text + at.slice(edit.end), text);
    };
    const label = '"label": "a"';
    expect(fixed("  // intlint-disable-next-line schema/type -- x", label)).toBe(jsonc(label));
    expect(fixed(`${label} // intlint-disable schema/type -- x`)).toBe(jsonc(label));
    expect(fixed("// intlint-disable schema/type -- x", label, "// intlint-enable schema/type")).toBe(jsonc(label));
    expect(fixed(`// intlint-disable schema/type, ${insecure} -- x`, url)).toBe(
      jsonc(`// intlint-disable ${insecure} -- x`, url),
    );
    expect(fixed(`// intlint-disable ${insecure}, schema/type -- x`, url)).toBe(
      jsonc(`// intlint-disable ${insecure} -- x`, url),
    );
  });

  it("are all used where several cover one finding, and the last one tells why", () => {
    const line = (why: string): string => `// intlint-disable-next-line ${insecure} -- ${why}`;
    const stretch = (why: string): string => `/* intlint-disable ${insecure} -- ${why} */`;
    const ofLines = judge(jsonc(line("a"), line("b"), "/* c", "*/", line("d"), url), "jsonc");
    expect(ofLines).toEqual({ shown: [], suppressed: [`${insecure}, comment, d`], messages: [] });
    const ofStretches = judge(jsonc(stretch("a"), stretch("b"), line("c"), url, stretch("d"), '"label": ""'), "jsonc");
    expect(ofStretches.shown).toEqual(["suppression/unused 6"]);
    expect(ofStretches.suppressed).toEqual([`${insecure}, comment, c`]);
  });

  it("work in their thousands", () => {
    const lines = Array.from({ length: 5000 }, (_, index) => [
      `// intlint-disable-next-line schema/unknown-property -- ${index}`,
      `"unknown${index}": 1,`,
    ]);
    expect(judge(jsonc(...lines.flat(), '"label": "a"'), "jsonc").suppressed).toHaveLength(5000);
    const same = Array<string>(1000).fill(`/* intlint-disable-next-line ${insecure} -- x */`);
    expect(judge(jsonc(same.join(" "), ...same, url), "jsonc").shown).toEqual([]);
  });
});

describe("exceptions", () => {
  const text = JSON.stringify({ base_url: "http://api.acme.example", headers: { "a/b": 1 } });
  const rulesOf = (exception: NonNullable<IntlintConfiguration["exceptions"]>[number]) =>
    judge(text, "json", { exceptions: [exception] });

  it("are about places and files", () => {
    const off = { rules: { [insecure]: "off", "schema/type": "off" } } as const;
    const both = [`${insecure}, exception, old`, "schema/type, exception, old"];
    const table: readonly (readonly [files: string | undefined, at: string | undefined, rules: readonly string[]])[] = [
      [undefined, undefined, both],
      [undefined, "", both],
      ["legacy/**", "/**", both],
      ["other/**", undefined, []],
      [undefined, "/base_url", both.slice(0, 1)],
      [undefined, "/headers", both.slice(1)],
      [undefined, "/**/a~1b", both.slice(1)],
      [undefined, "/*/*", both.slice(1)],
      [undefined, "/head*/a~1*", both.slice(1)],
      [undefined, "/headers/a/b", []],
      [undefined, "base_url", []],
    ];
    for (const [files, at, expected] of table) {
      const where = { ...(files === undefined ? {} : { files }), ...(at === undefined ? {} : { at }) };
      expect(rulesOf({ ...off, ...where, reason: "old" }).suppressed, JSON.stringify(where)).toEqual(expected);
    }
  });

  it("turn severities down and up, and rules on", () => {
    const severity = (config: IntlintConfiguration): string | undefined => {
      const { diagnostics } = lint(text, { kind: "config", config });
      return diagnostics.find(({ rule }) => rule === insecure)?.severity;
    };
    expect(severity({ exceptions: [{ rules: { [insecure]: "info" } }] })).toBe("info");
    expect(severity({ rules: { [insecure]: "off" }, exceptions: [{ rules: { [insecure]: "warning" } }] })).toBe(
      "warning",
    );
    expect(severity({ rules: { [insecure]: "off" }, exceptions: [{ at: "/x", rules: { [insecure]: "error" } }] })).toBe(
      undefined,
    );
    const exceptions = [{ rules: { [insecure]: "off" } }, { rules: { [insecure]: "warning" } }] as const;
    expect(severity({ exceptions: [...exceptions] })).toBe("warning");
  });

  it("may have a pattern that means many places, or none of them", () => {
    const deep = `${'{"a":'.repeat(900)}1${"}".repeat(900)}`;
    const covered = (at: string) =>
      judge(deep, "json", { exceptions: [{ at, rules: { "schema/unknown-property": "off" } }] }).suppressed.length;
    expect([covered("/**/a/**/a/**/a/**/b"), covered("/**/a")]).toEqual([0, 1]);
  });
});
