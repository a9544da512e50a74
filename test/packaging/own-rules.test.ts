import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { testRule } from "../../src/testing.js";
import { defineRule, type OwnRule } from "../../src/rule-kit/own-rule.js";

/** The examples in docs/rules-of-your-own.md work as typed. Needs a build. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "intlint-own-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(resolve("."), join(folder, "node_modules/intlint"));
  writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("docs/rules-of-your-own.md shows what happens", () => {
  const page = readFileSync("docs/rules-of-your-own.md", "utf8");
  for (const [, , file = "", text = ""] of page.matchAll(/^```(\w+) (\S+)\n([^]*?)^```$/gm)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const [lint, test] = [...page.matchAll(/^```console\n\$ (.*)\n([^]*?)^```$/gm)];
  const words = lint?.[1]?.replace("npx intlint", resolve("dist/cli.cjs")).split(" ") ?? [];
  expect(node(...words).stdout).toBe(lint?.[2]);
  const { status, stdout } = node(...(test?.[1]?.split(" ").slice(1) ?? []));
  expect([status, stdout]).toEqual([0, expect.stringMatching(/pass 3\n/)]);
});

function node(...argv: readonly string[]) {
  return spawnSync(process.execPath, argv, { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"] } });
}

/** Runs the tests of a rule and says which of them fail, and how. */
function failuresOf(rule: OwnRule): readonly string[] {
  const failures: string[] = [];
  testRule(rule, (name, run) => {
    try {
      run();
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : ""}`);
    }
  });
  return failures;
}

const text = '{ "label": "x", "base_url": "https://x.example" }';
const rule = defineRule({
  id: "acme/label",
  summary: "A label",
  create: ({ report, replace }) => ({
    Config(object) {
      const label = object.string("label");
      if (label?.value !== "x") return;
      report({ message: "x", at: label, fix: { title: "y", tier: "safe", edits: [replace(label, "y")] } });
    },
  }),
  examples: {
    bad: [{ kind: "config", text, highlights: ['"x"'], fixed: text.replace("x", "y") }],
    good: [{ kind: "config", text: text.replace("x", "y") }],
  },
});

it("the tester fails where an example does not hold", () => {
  expect(failuresOf(rule)).toEqual([]);
  const [bad] = rule.examples?.bad ?? [];
  const bads = [
    { kind: "config", text, highlights: ["x"] },
    { ...bad, text, highlights: ['"x"'], fixed: text },
  ] as const;
  expect(failuresOf({ ...rule, examples: { bad: bads, good: [{ kind: "config", text }] } })).toEqual([
    expect.stringMatching(/^acme\/label, bad example 1: highlights/),
    expect.stringMatching(/^acme\/label, bad example 2: fixed text/),
    expect.stringMatching(/^acme\/label, good example 1: findings/),
  ]);
  expect(failuresOf({ ...rule, examples: { bad: [], good: [] } })).toEqual([expect.stringContaining("both kinds")]);
  const fail = (): never => {
    throw new Error("oh");
  };
  const broken: OwnRule = { ...rule, create: () => ({ Config: fail }) };
  expect(failuresOf(broken)[0]).toContain("failed on this document");
});
