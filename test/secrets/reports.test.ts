import { describe, expect, it } from "vitest";
import { lintText } from "../lint.js";
import { formatNames, isFormatName, loadFormat } from "../../src/report/formats.js";
import { maskSpans } from "../../src/text/mask.js";
import { options, reportOf } from "../report/scenarios.js";

/** Written in two parts: scanners of repositories look for the whole. */
const known = [
  "sk_" + "live_4eC39HqLyjWDarjtT1zdp7dc",
  "ghp" + "_16C7e42F292c6912E7710c838347Ae178B4a",
  "xoxb" + "-2048173650-9817263540-Qm27Xv5LtR84wcZa0PbN1dYe",
  "AKIA" + "Q4VZ7KXM3T2WJ5RN",
  "GOCSPX" + "-7f9aB3kQ2mXv8LtRw4cYpZs1DhEu",
  "glpat" + "-Zx7Kp2QmV9sL4tRw8cYd",
  "eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiI0Mjk4In0.Qm27Xv5LtR84wcZa0PbN1dYeKs3Hj6",
];

describe("reports of a document with secrets", () => {
  const token = known[0] ?? "";
  const escaped = token.replace("_", "\\u005f");
  const text = `{
  "headers": { "X-Token": "${escaped}", "accpt": "x" },
  "error_expression": "headers.retry-after & \\"${token}\\" & \\n 'x'",
  "webhook": { "signature_verification": { "format": "hmac", "config": {
    "secret": "${token}", "algorithm": "sha256", "parts": ["$body"], "compare_with": "${token}" } } },
  "authorization": { "format": "bearer", "config": { "value": "Bearer ${token}" } }
}
`;
  const { diagnostics, secrets: spans } = lintText(text, { path: "a.json", kind: "override", explicit: true });

  it("hide every one of them", async () => {
    const rules = new Set(diagnostics.map(({ rule }) => rule));
    expect([...rules]).toEqual(
      expect.arrayContaining(["auth/hard-coded-secret", "auth/scheme-doubled", "webhook/compare-with"]),
    );
    const result = {
      files: [{ path: "a.json", kind: "override" }],
      findings: [{ path: "a.json", diagnostics, suppressed: diagnostics, source: maskSpans(text, spans) }],
      summary: { files: 1, skipped: 0, error: 1, warning: 0, info: 0, fixable: 0 },
      durationMs: 1,
    };
    for (const name of formatNames) {
      if (!isFormatName(name)) continue;
      for (const columns of [40, 80, 200]) {
        const report = reportOf(await loadFormat(name), result, { ...options, columns });
        expect(report).toContain("hard-coded-secret");
        expect(report, name).not.toMatch(/4eC39|yjWDar|zdp7dc|live_/);
      }
    }
  });

  it("keep every offset and line", () => {
    const masked = maskSpans(text, spans);
    expect(masked).toHaveLength(text.length);
    expect(masked.split("\n").map(({ length }) => length)).toEqual(text.split("\n").map(({ length }) => length));
    expect(() => JSON.parse(masked) as unknown).not.toThrow();
  });

  it("hide them where the rule is off too", () => {
    const off = lintText(text, { kind: "override", selection: { only: ["webhook/compare-with"] } });
    expect(off.secrets).toEqual(spans);
    expect(JSON.stringify(off.diagnostics)).not.toContain(token);
  });
});
