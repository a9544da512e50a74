import { describe, expect, it } from "vitest";
import { formatNames } from "../../src/report/formats.js";
import { clean, run, withError } from "./harness.js";

/** Whatever a named file contains: a message and an exit code, never a stack trace. */
describe("bad input", () => {
  const documents: readonly (readonly [name: string, text: string | Uint8Array, code: number, message: RegExp])[] = [
    ["an empty file", "", 1, /schema\/syntax|schema\/unknown-kind/],
    ["blank space", " \n\t", 1, /schema\/syntax|schema\/unknown-kind/],
    ["an array", "[]", 1, /schema\/unknown-kind/],
    ["null", "null", 1, /schema\/unknown-kind/],
    ["a text", '"text"', 1, /schema\/unknown-kind/],
    ["a number", "1e999", 1, /schema\/unknown-kind/],
    ["truncated JSON", clean.slice(0, -5), 1, /schema\/syntax/],
    ["no JSON at all", "#!/bin/sh\necho", 1, /schema\/syntax/],
    ["a prototype", '{"__proto__": {"config": {}}, "constructor": 1}', 1, /schema\/unknown-kind/],
    [
      "a document with a prototype",
      '{"version": 1, "config": {"label": "x", "__proto__": {}}}',
      0,
      /schema\/unknown-property/,
    ],
    ["deep nesting", "[".repeat(200_000), 1, /schema\/too-deep/],
    ["no integration", '{"name": "x", "scripts": {}}', 1, /schema\/unknown-kind/],
    [
      "a binary file",
      Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0xff, 0xfe, 0]),
      2,
      /cannot be read: it is not valid UTF-8/,
    ],
    ["UTF-16", Buffer.from("\ufeff{}", "utf16le"), 2, /cannot be read: it is UTF-16; save it as UTF-8/],
    ["half a character", Uint8Array.from([0x7b, 0x22, 0xc3]), 2, /not valid UTF-8/],
  ];
  it.each(documents)("%s", async (_name, text, code, message) => {
    const outcome = await run(["a.json"], { files: { "a.json": text } });
    expect(outcome.stdout + outcome.stderr).toMatch(message);
    expect(outcome.stdout + outcome.stderr).not.toContain("    at ");
    expect(outcome.code).toBe(code);
    expect(outcome.stdout === "" || outcome.stdout.startsWith("a.json:")).toBe(true);
  });

  it.each(documents)("%s, in every format", async (_name, text) => {
    for (const format of formatNames) {
      const { code, stderr } = await run(["a.json", "--format", format], { files: { "a.json": text } });
      expect(code, stderr).toBeLessThan(3);
    }
  });

  it("has a byte-order mark and carriage returns", async () => {
    const text = `\ufeff${withError.replaceAll("\n", "\r\n")}`;
    const { stdout } = await run(["a.json"], { files: { "a.json": text } });
    expect(stdout).toMatch(/^a\.json:2:14: error schema\/type/);
  });

  it("lints the rest when something cannot be read", async () => {
    const { code, stdout, stderr } = await run([".", "missing.json", "*.yaml"], {
      files: { "a.json": withError, "b.json": clean, "closed/c.json": clean, "dead.json": { link: "nowhere" } },
      denied: ["b.json", "closed"],
    });
    expect(stderr.split("\n").toSorted()).toEqual([
      "",
      "intlint: *.yaml: no file matches",
      "intlint: b.json: cannot be read: permission denied",
      "intlint: closed: cannot be read: permission denied",
      "intlint: dead.json: cannot be read: no such file",
      "intlint: missing.json: no such file or folder",
    ]);
    expect(stdout).toMatch(/^a\.json:2:14: error/);
    expect(code).toBe(2);
  });

  it("says when a folder holds no document", async () => {
    const empty = await run(["."], { files: { "x/readme.txt": "" } });
    expect(empty.stderr).toBe("intlint: .: no integration documents; --as KIND says what kind of document a file is\n");
    expect(empty.code).toBe(2);
    const other = await run(["x", "y"], { files: { "x/a.json": "{}", "y/b.json": clean } });
    expect(other.stderr).toContain("intlint: x: no integration documents, only one other file");
    expect(other.code).toBe(2);
    const allowed = await run(["x", "--allow-empty"], { files: { "x/a.json": "{}" } });
    expect([allowed.code, allowed.stderr]).toEqual([0, ""]);
  });
});
