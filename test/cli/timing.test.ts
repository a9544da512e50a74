import { describe, expect, it } from "vitest";
import { clean, run, withError } from "./harness.js";

/** A clock that goes on by a millisecond whenever somebody looks at it. */
function busyClock(): () => number {
  let milliseconds = 0;
  return () => milliseconds++;
}

describe("--timing", () => {
  const files = { "a.json": withError, "b.json": clean };

  it("lists phases, rules and files on standard error, the slowest first", async () => {
    const { code, stderr } = await run([".", "--timing"], { files, now: busyClock() });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^intlint: \d+ ms for 2 files\n\nPhases\n/);
    const [, phases = "", rules = "", found = ""] = stderr.split("\n\n");
    const namesIn = (section: string): readonly string[] => section.match(/(?<=% {2}).+/g) ?? [];
    expect(namesIn(phases)).toEqual(expect.arrayContaining(["search", "configuration", "parse", "model", "rules"]));
    expect(namesIn(rules)).toHaveLength(10);
    expect(rules).toMatch(/^Slowest rules\n +\d+\.\d ms +\d+\.\d % {2}\w+\/[\w-]+\n/);
    expect(new Set(namesIn(found))).toEqual(new Set(["a.json", "b.json"]));
    const times = (rules.match(/\d+\.\d(?= ms)/g) ?? []).map(Number);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  it("leaves the report as it is", async () => {
    const argv = [".", "--format", "json"];
    const timed = await run([...argv, "--timing", "--threads", "2"], { files, now: busyClock() });
    const plain = await run(argv, { files });
    expect({ ...timed, stderr: "" }).toEqual(plain);
  });
});
