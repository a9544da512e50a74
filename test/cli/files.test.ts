import { describe, expect, it } from "vitest";
import { clean, parseReport, run, type Situation, type Tree } from "./harness.js";

async function found(argv: readonly string[], files: Tree, rest: Situation = {}): Promise<string[]> {
  const { stdout, stderr, code } = await run([...argv, "--format", "json"], { ...rest, files });
  expect(code, stderr).toBe(0);
  return parseReport(stdout).files.map(({ path }) => path);
}

describe("folders", () => {
  it("are searched for the four kinds of names, in one order", async () => {
    const yaml = "version: 1\nconfig: {}\n";
    const files = {
      "b/z.json": clean,
      "b/a.yml": yaml,
      "a.YAML": yaml,
      "c.jsonc": clean,
      "d.txt": clean,
      ".e/f.json": clean,
    };
    expect(await found(["."], files)).toEqual([".e/f.json", "a.YAML", "b/a.yml", "b/z.json", "c.jsonc"]);
    expect(await found(["b"], files)).toEqual(["b/a.yml", "b/z.json"]);
    expect(await found(["../b"], files, { cwd: "b" })).toEqual(["a.yml", "z.json"]);
    expect(await found([".."], files, { cwd: "b" })).toEqual([
      "../.e/f.json",
      "../a.YAML",
      "../c.jsonc",
      "a.yml",
      "z.json",
    ]);
  });

  it("leave out what is never searched", async () => {
    const files = {
      "a.json": clean,
      "node_modules/b.json": clean,
      "x/node_modules/c.json": clean,
      "x/.git/d.json": clean,
    };
    expect(await found(["."], files)).toEqual(["a.json"]);
    expect(await found([".", "--no-ignore"], files)).toEqual(["a.json"]);
    expect(await found(["node_modules"], files)).toEqual(["node_modules/b.json"]);
  });

  it("do not lead in circles", async () => {
    const files = {
      "a/b.json": clean,
      "a/loop": { link: ".." },
      "c.json": { link: "a/b.json" },
      "a/self": { link: "self" },
    };
    expect(await found(["."], files)).toEqual(["a/b.json", "c.json"]);
  });

  it("may contain leftovers of an interrupted write, which are not documents", async () => {
    const leftover = ".intlint-4242-0f8fad5b-d9cb-469f-a165-70867728950e.tmp";
    const files = { "a/b.json": clean, [`a/${leftover}`]: clean };
    expect(await found([".", "a/*"], files)).toEqual(["a/b.json"]);
  });

  it("are not searched twice", async () => {
    const files = { "a/b.json": clean };
    expect(await found([".", "a", "a/b.json", "./a/../a/b.json", "a/*.json"], files)).toEqual(["a/b.json"]);
  });
});

describe("ignore files", () => {
  const files: Tree = {
    ".git/HEAD": "",
    ".gitignore": "/dist/\n*.tmp.json\n!keep.tmp.json\n",
    ".intlintignore": "legacy\n",
    "a.json": clean,
    "x.tmp.json": clean,
    "keep.tmp.json": clean,
    "dist/b.json": clean,
    "legacy/c.json": clean,
    "sub/.gitignore": "d.json\n!x.tmp.json\n",
    "sub/d.json": clean,
    "sub/x.tmp.json": clean,
    "sub/dist/e.json": clean,
    "sub/.intlintignore": "!d2.json\nf.json",
    "sub/f.json": clean,
  };

  it("apply, the inner over the outer", async () => {
    expect(await found(["."], files)).toEqual(["a.json", "keep.tmp.json", "sub/dist/e.json", "sub/x.tmp.json"]);
  });

  it("reach down from the root of the repository", async () => {
    expect(await found(["."], { ...files, "sub/y.tmp.json": clean }, { cwd: "sub" })).toEqual([
      "dist/e.json",
      "x.tmp.json",
    ]);
    expect(await found(["sub"], files)).toEqual(["sub/dist/e.json", "sub/x.tmp.json"]);
  });

  it("do not count for what is named", async () => {
    expect(await found(["x.tmp.json", "dist", "legacy"], files)).toEqual([
      "dist/b.json",
      "legacy/c.json",
      "x.tmp.json",
    ]);
  });

  it("can be switched off", async () => {
    expect(await found(["sub", "--no-ignore"], files)).toEqual([
      "sub/d.json",
      "sub/dist/e.json",
      "sub/f.json",
      "sub/x.tmp.json",
    ]);
  });
});

describe("globs", () => {
  it("are expanded", async () => {
    const files = {
      "a/b.json": clean,
      "a/c.txt": clean,
      "d.json": clean,
      "[x].json": clean,
      "a/node_modules/e.json": clean,
    };
    expect(await found(["a/*"], files)).toEqual(["a/b.json", "a/c.txt"]);
    expect(await found(["*.json"], files)).toEqual(["[x].json", "d.json"]);
    expect(await found(["**/*.json"], files)).toEqual(["[x].json", "a/b.json", "d.json"]);
    expect(await found(["[x].json"], files)).toEqual(["[x].json"]);
    expect(await found(["../a/{b,c}.json"], files, { cwd: "a" })).toEqual(["b.json"]);
  });
});

it("many files are read in order", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`f${String(index).padStart(3, "0")}.json`, clean]),
  );
  expect(await found(["."], files)).toEqual(Object.keys(files));
});
