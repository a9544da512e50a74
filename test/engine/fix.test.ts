import { describe, expect, it } from "vitest";
import { parseYaml } from "../../src/document/yaml.js";
import type { Diagnostic, LintResult } from "../../src/engine/diagnostic.js";
import { fixText, type LintOptions } from "../lint.js";
import type { FixTier, Severity } from "../../src/rule-kit/finding.js";
import type { Edit } from "../../src/text/edit.js";

const override: LintOptions = { kind: "override", path: "a.json", explicit: true };

function fixed(text: string, options: LintOptions = {}, reach: "safe" | "all" = "safe"): string {
  return fixText(text, { ...override, ...options }, reach).text;
}

describe("fixes by tier", () => {
  const text = `{
  "pagination": { "format": "page", "config": { "page_param": "page" } },
  "headers_all": {},
  "webhook": { "signature_verification": { "format": "hmac", "config": { "algorithm": "SHA-256" } } }
}`;

  it("are safe unless all are asked for", () => {
    const safe = text.replace("page_param", "page_key").replace("SHA-256", "sha256");
    expect(fixed(text)).toBe(safe);
    expect(fixed(text, {}, "all")).toBe(safe.replace("headers_all", "headers"));
  });

  it("are never suggestions", () => {
    const broken = '{ "headers": {}, "headers": {} }';
    const result = fixText(broken, override, "all");
    expect(result.original.diagnostics.flatMap(({ fixes }) => fixes.map(({ tier }) => tier))).toEqual(["suggestion"]);
    expect(result).toMatchObject({ text: broken, fixed: 0, refused: [] });
  });

  it("are those of the selected rules", () => {
    expect(fixed(text, { selection: { only: ["schema/enum"] } })).toBe(text.replace("SHA-256", "sha256"));
    const severities = new Map([["schema/enum", "off"]] as const);
    expect(fixed(text, { selection: { severities } })).toBe(text.replace("page_param", "page_key"));
  });

  it("are counted, and the result is that of the fixed text", () => {
    const { fixed: count, result, original } = fixText(text, override, "safe");
    expect(count).toBe(2);
    expect(original.diagnostics).toHaveLength(3);
    expect(result.diagnostics.map(({ rule }) => rule)).toEqual(["schema/unknown-property"]);
  });
});

describe("what is not wrong", () => {
  it("stays as it is, byte for byte", () => {
    const text = '\ufeff{\r\n\t"headers" :{"X-A":"{{context.a}}"},\r\n\r\n  "label":"\\u0041cme"   }';
    expect(fixed(text)).toBe(text.replace("context.", ""));
    const yaml =
      "# who\nlabel:   'It''s'\nrate_limit:\n    is_rate_limited: >-   # when\n      status == 429\n        and true\n\n";
    expect(fixed(yaml, { path: "a.yaml", yaml: parseYaml })).toBe(yaml.replace("==", "="));
  });

  it("is not touched in another kind of text", () => {
    const text = '{ "paginations": { "page_param": 1 }, }';
    const other = fixText(text, { path: "a.json", explicit: true }, "all");
    expect(other).toMatchObject({ text, fixed: 0 });
  });
});

describe("a fix that would do harm", () => {
  const text = `{
  "authorization": { "format": "berer", "config": { "username": "{{context.a}}", "password": "b" } },
  "pagination": { "format": "page", "config": { "page_param": "page" } }
}`;

  it("is refused with its place and the reason; the others are applied", () => {
    const { text: after, refused, fixed: count } = fixText(text, { ...override, kind: "config" }, "all");
    expect(after).toBe(text.replace("page_param", "page_key").replace("context.", ""));
    expect(count).toBe(2);
    expect(refused.map(({ diagnostic, fix, reason }) => [diagnostic.range.start.line, fix.title, reason])).toEqual([
      [2, "Write `bearer`", "it would bring a new schema/required"],
    ]);
  });

  it("is refused whatever rules are selected", () => {
    const selection = { only: ["schema/enum", "schema/unknown-property"] };
    const { text: after, refused } = fixText(text, { ...override, kind: "config", selection }, "all");
    expect(after).toBe(text);
    expect(refused).toHaveLength(1);
  });

  it("of a key is applied although its value has mistakes: they were reported before", () => {
    const misspelt = '{ "error_expresion": "status = (" }';
    const { text: after, refused, result } = fixText(misspelt, override, "all");
    expect(after).toBe('{ "error_expression": "status = (" }');
    expect(refused).toEqual([]);
    expect(result.diagnostics.map(({ rule }) => rule)).toEqual(["jsonata/syntax"]);
  });
});

/** Findings that a test makes up: each match of a pattern, with a fix that replaces it. */
interface MadeUp {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly replacement: string;
  readonly tier?: FixTier;
  readonly severity?: Severity;
}

function linterOf(rules: readonly MadeUp[]): (text: string) => LintResult {
  return (text) => ({
    kind: "override",
    diagnostics: rules.flatMap(({ rule, pattern, replacement, tier = "safe", severity = "error" }) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
        ...finding(rule, tier, { start: index, end: index + found.length, text: replacement }),
        severity,
      })),
    ),
    suppressed: [],
    secrets: [],
  });
}

function finding(rule: string, tier: FixTier, edit: Edit): Diagnostic {
  const position = (offset: number) => ({ offset, line: 1, column: offset + 1 });
  return {
    path: "a.json",
    rule,
    severity: "error",
    confidence: "certain",
    message: rule,
    identity: rule,
    pointer: `/${edit.start}`,
    range: { start: position(edit.start), end: position(edit.end) },
    related: [],
    fixes: [{ title: rule, tier, edits: [edit] }],
    url: "",
  };
}

function withRules(text: string, rules: readonly MadeUp[]) {
  return fixText(`{ "label": "${text}" }`, override, "safe", linterOf(rules));
}

describe("several fixes", () => {
  const label = (text: string) => `{ "label": "${text}" }`;

  it("are applied once where they are the same", () => {
    const same = { pattern: /a/g, replacement: "b" };
    expect(
      withRules("x-a-y", [
        { rule: "one", ...same, pattern: /(?<=-)a/g },
        { rule: "two", ...same, pattern: /(?<=-)a/g },
      ]),
    ).toMatchObject({ text: label("x-b-y"), fixed: 2 });
  });

  it("take turns where they touch, in the order of the findings", () => {
    const rules: readonly MadeUp[] = [
      { rule: "one", pattern: /pq/g, replacement: "1" },
      { rule: "two", pattern: /qr/g, replacement: "2" },
      { rule: "three", pattern: /1r/g, replacement: "3", severity: "info" },
    ];
    expect(withRules("pqr qr", rules)).toMatchObject({ text: label("3 2"), fixed: 3 });
  });

  it("do not go round in circles, and end where they end again", () => {
    const rules = [
      { rule: "there", pattern: /ping/g, replacement: "pong" },
      { rule: "back", pattern: /pong/g, replacement: "ping" },
      { rule: "aside", pattern: /old/g, replacement: "new" },
    ];
    const once = withRules("ping old", rules);
    expect(once.refused.map(({ reason }) => reason)).toEqual(["it would bring a new back"]);
    expect(once.text).toBe(label("ping new"));
    const twice = fixText(once.text, override, "safe", linterOf(rules));
    expect(twice).toMatchObject({ text: once.text, fixed: 0 });
  });

  it("end where one changes nothing", () => {
    const { text, refused, fixed: count } = withRules("x", [{ rule: "idle", pattern: /x/g, replacement: "x" }]);
    expect({ text, count }).toEqual({ text: label("x"), count: 0 });
    expect(refused.map(({ reason }) => reason)).toEqual(["it would change nothing"]);
  });

  it("are rejected where the finding would stay", () => {
    const { text, refused } = withRules("x", [{ rule: "more", pattern: /x/g, replacement: "yx" }]);
    expect(text).toBe(label("x"));
    expect(refused.map(({ reason }) => reason)).toEqual(["the finding would stay"]);
  });

  it("may bring a milder finding, but none that is as bad", () => {
    const rules = (severity: Severity): readonly MadeUp[] => [
      { rule: "bad", pattern: /x/g, replacement: "y", severity: "warning" },
      { rule: "next", pattern: /y/g, replacement: "z", severity },
    ];
    expect(withRules("x", rules("info"))).toMatchObject({ text: label("z"), fixed: 2 });
    expect(withRules("x", rules("warning"))).toMatchObject({ text: label("x"), fixed: 0 });
    expect(withRules("x", rules("error"))).toMatchObject({ text: label("x"), fixed: 0 });
  });

  it("are separated, the bad from the good, among many", () => {
    const rules = [
      { rule: "good", pattern: /g/g, replacement: "G" },
      { rule: "bad", pattern: /b/g, replacement: '"' },
    ];
    const many = "g-b-g-g-g-b-".repeat(20);
    const {
      text,
      refused,
      fixed: count,
    } = fixText(`[${many.replace(/./g, '"$&",')}0]`, override, "safe", linterOf(rules));
    expect(text).toBe(`[${many.replaceAll("g", "G").replace(/./g, '"$&",')}0]`);
    expect(count).toBe(80);
    expect(refused.map(({ diagnostic }) => diagnostic.rule)).toEqual(Array.from({ length: 40 }, () => "bad"));
  });

  it("are refused together if the new findings are at their places", () => {
    let lints = 0;
    const linter = linterOf([
      { rule: "good", pattern: /g/g, replacement: "G" },
      { rule: "bad", pattern: /b/g, replacement: "c" },
      { rule: "worse", pattern: /c/g, replacement: "c" },
    ]);
    const text = `[${'"g","b",'.repeat(100)}0]`;
    const result = fixText(text, override, "safe", (tried) => {
      lints++;
      return linter(tried);
    });
    expect(result.text).toBe(text.replaceAll("g", "G"));
    expect(result.refused).toHaveLength(100);
    expect(lints).toBeLessThan(8);
  });

  it("are given up where too many are bad, in bounded time", () => {
    const rules = [{ rule: "bad", pattern: /b/g, replacement: '"' }];
    const text = `[${'"b",'.repeat(5000)}0]`;
    const result = fixText(text, override, "safe", linterOf(rules));
    expect(result.text).toBe(text);
    expect(result.refused).toHaveLength(5000);
    expect(result.refused.at(-1)?.reason).toBe("to try more fixes of this file would take too long");
  }, 60_000);

  it("leave other files alone", () => {
    const other = (text: string): LintResult => {
      const result = linterOf([{ rule: "base", pattern: /x/g, replacement: "y" }])(text);
      return { ...result, diagnostics: result.diagnostics.map((diagnostic) => ({ ...diagnostic, path: "base.json" })) };
    };
    expect(fixText(label("x"), override, "safe", other)).toMatchObject({ text: label("x"), fixed: 0 });
  });

  it("do not reach what is suppressed", () => {
    const suppressed = (text: string): LintResult => {
      const { diagnostics, ...rest } = linterOf([{ rule: "quiet", pattern: /x/g, replacement: "y" }])(text);
      return { ...rest, diagnostics: [], suppressed: diagnostics };
    };
    expect(fixText(label("x"), override, "safe", suppressed)).toMatchObject({ text: label("x"), fixed: 0 });
  });
});
