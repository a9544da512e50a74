import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { documentKinds } from "../../generated/shapes.js";
import { rules } from "../../generated/rules.js";
import { displayWidth } from "../../src/report/display.js";
import { run } from "./harness.js";

describe("explain", () => {
  it("prints every rule's page with the real output of its wrong examples", async () => {
    for (const rule of rules) {
      const { code, stdout, stderr } = await run(["explain", rule.id]);
      expect(code, stderr).toBe(0);
      expect(stdout.startsWith(`${rule.id}\n`)).toBe(true);
      const shown = stdout.split("\n").filter((line) => line.trim().endsWith(`  ${rule.id}`)).length;
      expect(shown, rule.id).toBeGreaterThanOrEqual(rule.examples.bad.length);
    }
  });

  it("wraps its text", async () => {
    const { stdout } = await run(["explain", "schema/type"], { isTerminal: true, columns: 60 });
    expect(stdout).toContain("\u001b[");
    const prose = stripVTControlCharacters(stdout)
      .split("\n")
      .filter((line) => !line.startsWith("  "));
    for (const line of prose) expect(displayWidth(line), line).toBeLessThanOrEqual(60);
  });
});

describe("rules", () => {
  it("lists every rule", async () => {
    const { stdout } = await run(["rules"]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.slice(1).map((line) => line.split(" ", 1)[0])).toEqual(rules.map(({ id }) => id));
  });

  it("lists them as JSON", async () => {
    const { stdout } = await run(["rules", "--json"]);
    const list = JSON.parse(stdout) as readonly Record<string, unknown>[];
    expect(list.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const rule of list) expect(Object.keys(rule)).toEqual(Object.keys(list[0] ?? {}));
  });
});

describe("schema", () => {
  it.each([[], ...documentKinds.map((kind) => [kind]), ["intlint-config"]])("prints %s", async (...argv) => {
    const { code, stdout } = await run(["schema", ...argv]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#" });
  });

  it("writes a file", async () => {
    const { stdout, written } = await run(["schema", "override", "--out", "o.schema.json"]);
    expect(stdout).toBe("");
    expect(written.get("o.schema.json")).toBe((await run(["schema", "override"])).stdout);
  });
});
