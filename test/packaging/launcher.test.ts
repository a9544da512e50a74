import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Script } from "node:vm";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CachedLoader, cachedFile, codeCacheFolder } from "../../src/cli/cached-loader.js";

/** The launcher runs the command with the code compiled at build time, and without it. Needs a build. */
let folder: string;
let expected: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "intlint-launcher-"));
  await cp("dist", join(folder, "dist"), { recursive: true });
  expected = lintExamples(resolve("dist/cli.cjs"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function lintExamples(command: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "lint", "examples"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  return stdout;
}

it("finds code that this Node takes", () => {
  const file = resolve("dist/cli/main.cjs");
  const cacheFolder = codeCacheFolder(resolve("dist/cli"));
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "utf8")}\n})`;
  const script = new Script(source, { filename: file, cachedData: readFileSync(cachedFile(cacheFolder, file)) });
  expect(script.cachedDataRejected).toBe(false);
});

it("parses where the code is of no use", async () => {
  const cacheFolder = codeCacheFolder(join(folder, "dist/cli"));
  for (const name of await readdir(cacheFolder)) await writeFile(join(cacheFolder, name), "of another version");
  expect(lintExamples(join(folder, "dist/cli.cjs"))).toBe(expected);
});

it("parses where there is no such code", async () => {
  await rm(codeCacheFolder(join(folder, "dist/cli")), { recursive: true });
  expect(lintExamples(join(folder, "dist/cli.cjs"))).toBe(expected);
});

it("loads modules once, with their own paths, and those of Node", async () => {
  await writeFile(
    join(folder, "a.cjs"),
    'exports.b = require("./b.cjs"); exports.same = require("./b.cjs") === exports.b;',
  );
  await writeFile(join(folder, "b.cjs"), 'exports.file = require("node:path").relative(__dirname, __filename);');
  const loaded = new CachedLoader(join(folder, "none")).load(join(folder, "a.cjs"));
  expect(loaded).toEqual({ b: { file: "b.cjs" }, same: true });
});
