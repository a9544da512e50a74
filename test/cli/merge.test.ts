import { describe, expect, it } from "vitest";
import { clean, parseReport, run, withError, withWarning } from "./harness.js";

const files = {
  "a.json": withError,
  "b.json": clean,
  "c.json": withWarning,
  "d/e.json": withError,
  "d/f.json": "[]",
  "intlint.config.json": '{ "rules": { "no/rule": "off" } }',
};

/** The JSON reports of all parts. */
async function parts(count: number): Promise<Readonly<Record<string, string>>> {
  const reports = Array.from({ length: count }, async (_, index) => {
    const { stdout } = await run(["--shard", `${index + 1}/${count}`, "-f", "json"], { files });
    return [`part-${index + 1}.json`, stdout] as const;
  });
  return Object.fromEntries(await Promise.all(reports));
}

describe("merge", () => {
  it("makes the report of the whole run from its parts", async () => {
    const reports = await parts(3);
    for (const format of ["json", "compact", "junit", "csv", "checkstyle", "gitlab"]) {
      const whole = await run([".", "-f", format], { files });
      const merged = await run(["merge", ...Object.keys(reports), "-f", format], { files: reports });
      const withoutPrints = (text: string) => text.replaceAll(/"fingerprint": "\w+"/g, "");
      expect(withoutPrints(merged.stdout), format).toBe(withoutPrints(whole.stdout));
      expect(merged.code).toBe(whole.code);
    }
  });

  it.each(["pretty", "sarif", "github", "html", "markdown", "rdjson", "audit", "jsonl"])(
    "writes %s without the texts",
    async (format) => {
      const reports = await parts(1);
      const { code, stdout, stderr } = await run(["merge", "part-1.json", "-f", format], { files: reports });
      expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
      expect(stdout).toContain("schema/type");
    },
  );

  it("removes duplicates, and fails as requested", async () => {
    const reports = await parts(1);
    const twice = await run(["merge", "part-1.json", "part-1.json", "-f", "json", "--fail-on", "never"], {
      files: reports,
    });
    expect(parseReport(twice.stdout).diagnostics).toEqual(parseReport(reports["part-1.json"] ?? "").diagnostics);
    expect(twice.code).toBe(0);
  });

  it("rejects what is not a report", async () => {
    const refused = { "a.json": clean, "b.json": "{", "c.json": '{ "version": 1, "diagnostics": [1] }' };
    for (const name of Object.keys(refused)) {
      expect(await run(["merge", name], { files: refused })).toMatchObject({
        code: 2,
        stdout: "",
        stderr: `intlint: ${name} is not a report of --format json\n`,
      });
    }
    expect(await run(["merge"])).toMatchObject({ code: 2 });
  });
});
