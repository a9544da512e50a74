import { describe, expect, it } from "vitest";
import { applyPrecedence } from "../../src/engine/precedence.js";
import { ParsedDocument } from "../../src/document/parsed-document.js";
import { TreeNull } from "../../src/document/tree-nodes.js";
import type { Node } from "../../src/document/tree.js";
import type { Finding } from "../../src/rule-kit/finding.js";
import type { Rule, Silence } from "../../src/rule-kit/rule.js";

const document = new ParsedDocument(undefined, "json", "");
const [x, below] = [1, 2].map((key) => new TreeNull(document, undefined, key, 0, 1));

function finding(rule: string, start: number, end: number, node?: Node): Finding {
  return {
    rule,
    severity: "error",
    confidence: "certain",
    message: { what: rule },
    messageId: rule,
    location: { document, span: { start, end }, node },
    related: [],
    fixes: [],
  };
}

function rule(id: string, silences?: readonly Silence[]): Rule {
  const base = { severity: "error", confidence: "certain", summary: "", description: "" } as const;
  return { ...base, id, examples: { bad: [], good: [] }, start: () => ({}), ...(silences ? { silences } : {}) };
}

describe("applyPrecedence", () => {
  const rules = [
    rule("a/strong", [{ rules: ["b/weak"], on: "text" }]),
    rule("a/owner", [{ rules: ["b/*"], on: "value" }]),
    rule("b/weak"),
    rule("b/other"),
  ];
  const left = (...findings: Finding[]): string[] => applyPrecedence(findings, rules).map((one) => one.rule);

  it("silences on overlapping text only", () => {
    expect(left(finding("a/strong", 5, 9), finding("b/weak", 7, 12))).toEqual(["a/strong"]);
    expect(left(finding("a/strong", 5, 9), finding("b/weak", 9, 12))).toEqual(["a/strong", "b/weak"]);
    expect(left(finding("a/strong", 5, 9), finding("b/other", 5, 9))).toEqual(["a/strong", "b/other"]);
  });

  it("silences a whole area at the same value", () => {
    expect(left(finding("a/owner", 0, 1, x), finding("b/weak", 50, 60, x))).toEqual(["a/owner"]);
    expect(left(finding("a/owner", 0, 1, x), finding("b/weak", 50, 60, below))).toEqual(["a/owner", "b/weak"]);
  });

  it("keeps a repetition of the same rule", () => {
    expect(left(finding("a/owner", 0, 1, x), finding("a/owner", 0, 1, x))).toHaveLength(2);
  });
});
