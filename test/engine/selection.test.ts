import { describe, expect, it } from "vitest";
import { effectiveSeverity } from "../../src/engine/selection.js";

const warning = { rule: "a/b", severity: "warning", confidence: "likely" } as const;
const guess = { rule: "a/b", severity: "warning", confidence: "guess" } as const;

describe("effectiveSeverity", () => {
  it("keeps the rule's severity in the recommended preset and raises warnings in the strict one", () => {
    expect(effectiveSeverity(warning, {})).toBe("warning");
    expect(effectiveSeverity(warning, { preset: "strict" })).toBe("error");
    expect(effectiveSeverity({ ...warning, severity: "info" }, { preset: "strict" })).toBe("info");
  });

  it("lets the configuration win over the preset", () => {
    const severities = new Map([["a/b", "info"]] as const);
    expect(effectiveSeverity(warning, { preset: "strict", severities })).toBe("info");
    expect(effectiveSeverity(warning, { severities: new Map([["a/b", "off"]]) })).toBeUndefined();
  });

  it("shows guesses only when asked for", () => {
    expect(effectiveSeverity(guess, {})).toBeUndefined();
    expect(effectiveSeverity(guess, { pedantic: true })).toBe("warning");
    expect(effectiveSeverity(guess, { preset: "all" })).toBe("warning");
    expect(effectiveSeverity(guess, {}, "error")).toBe("error");
    const severities = new Map([["a/b", "error"]] as const);
    expect(effectiveSeverity(guess, { severities, named: new Set(["a/b"]) })).toBe("error");
    expect(effectiveSeverity(guess, { severities, only: ["a/b"] })).toBeUndefined();
  });
});
