import { expect, it, vi } from "vitest";
import type * as engine from "../../src/engine/lint.js";
import { parseReport, run, withError } from "./harness.js";

vi.mock("../../src/engine/lint.js", async (original) => {
  const actual = await original<typeof engine>();
  const failing: typeof engine.lintText = (text, options) => {
    if (options?.path === "b.json") throw new RangeError("out of something");
    return actual.lintText(text, options);
  };
  return { ...actual, lintText: failing };
});

it("a failure on one file is reported, the others are linted, and the exit code says so", async () => {
  const files = { "a.json": withError, "b.json": withError, "c.json": withError };
  const { code, stdout } = await run([".", "--format", "json"], { files });
  expect(parseReport(stdout).diagnostics.map(({ path, rule, message }) => `${path} ${rule} ${message}`)).toEqual([
    expect.stringMatching(/^a\.json schema\/type/),
    "b.json internal-error intlint failed on this file: out of something",
    expect.stringMatching(/^c\.json schema\/type/),
  ]);
  expect(code).toBe(3);
  expect((await run([".", "--fail-on", "never", "--quiet"], { files })).code).toBe(3);
});
