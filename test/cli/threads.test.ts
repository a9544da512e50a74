import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { FileOutcome } from "../../src/cli/run/file-outcome.js";
import { lintInThreads } from "../../src/cli/threads/lint-in-threads.js";
import { clean, inFolder, withError } from "./harness.js";

const files = Array.from({ length: 500 }, (_, index) => {
  const shown = `${index}.json`;
  return { path: `/${shown}`, shown, isExplicit: false };
});
const outcomeOf = ({ shown }: { readonly shown: string }): FileOutcome => ({ is: "unreadable", problem: shown });

/** A thread that takes its time, each batch another one. */
const slowThread = (milliseconds: () => number) => ({
  async lint(batch: readonly (typeof files)[number][]) {
    await new Promise((done) => setTimeout(done, milliseconds()));
    return batch.map(outcomeOf);
  },
  end: () => Promise.resolve([]),
  stop() {},
});

describe("files that several threads lint", () => {
  it("come in order, each once, whichever thread is faster", async () => {
    let delay = 0;
    const threads = [slowThread(() => (delay = (delay * 7 + 3) % 11)), slowThread(() => 1)];
    const seen: string[] = [];
    for await (const [file, outcome] of lintInThreads(files, (file) => Promise.resolve(outcomeOf(file)), threads)) {
      expect(outcome).toEqual(outcomeOf(file));
      seen.push(file.shown);
    }
    expect(seen).toEqual(files.map(({ shown }) => shown));
  });

  it("are not read far ahead of the one whose turn it is", async () => {
    let read = 0;
    const results = lintInThreads(files, (file) => Promise.resolve((read++, outcomeOf(file))), [slowThread(() => 0)]);
    await results.next();
    await new Promise((done) => setTimeout(done, 50));
    expect(read).toBeLessThan(files.length);
    await results.return(undefined);
  });

  it("fail where a thread does", async () => {
    const failing = { ...slowThread(() => 0), lint: () => Promise.reject(new Error("out of memory")) };
    const all = async (): Promise<void> => {
      for await (const [file] of lintInThreads(files, (one) => Promise.resolve(outcomeOf(one)), [failing])) void file;
    };
    await expect(all()).rejects.toThrow("out of memory");
  });
});

const command = resolve("dist/cli.cjs");

describe.skipIf(!existsSync(command))("--threads (needs npm run build)", () => {
  const documents = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`many/${index}.json`, index % 3 === 0 ? clean : withError]),
  );
  const about = (files: string, reason: string) => ({ files, rules: { "schema/type": "off" }, reason });
  const configuration = {
    exceptions: [about("many/1.json", "known"), about("many/3.json", "not needed"), about("gone/**", "no such file")],
    apis: [{ files: "many/*", descriptions: ["missing.json"] }],
  };
  const baseline = "many/2.json schema/type / version\nmany/6.json schema/type / version\n";

  it("prints what one thread prints: exceptions, baseline, descriptions and all", async () => {
    const more = {
      "intlint.config.json": JSON.stringify(configuration),
      "many/broken.json": "\xff",
      "other.json": "[]",
    };
    await inFolder({ ...documents, ...more, "intlint.baseline": baseline }, (cwd) => {
      const print = (threads: string): string => {
        const argv = [command, ".", "--threads", threads, "--format", "jsonl"];
        const { status, signal, stdout, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: "utf8" });
        return `${status ?? signal ?? ""}\n${stderr}${stdout}`;
      };
      const one = print("1");
      expect(one).toContain("suppression/unused");
      expect(one).toContain("api/unusable-description");
      expect(print("3")).toBe(one);
      return Promise.resolve();
    });
  });

  it.each(["1", "2"])("lint a large file apart, whose need of memory does not end the run (%s)", async (threads) => {
    const large = `{ "version": 1, "config": { "base_url": "https://a.test" }, "x": [${"1,".repeat(5_000_000)}1] }`;
    await inFolder({ "a.json": withError, "b.json": large, "c.json": withError }, (cwd) => {
      const argv = ["--max-old-space-size=150", command, ".", "--threads", threads, "--format", "compact"];
      const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: "utf8" });
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: "intlint: b.json: cannot be linted: Node ran out of memory\n",
      });
      expect(stdout).toMatch(/^a\.json:.+schema\/type[^]+^c\.json:.+schema\/type/m);
    });
  });
});
