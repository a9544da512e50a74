import { spawnSync } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CachedLoader } from "../../src/cli/launch/cached-loader.js";
import { CodeCache } from "../../src/cli/launch/code-cache.js";
import { userCacheFolder } from "../../src/cli/launch/user-cache-folder.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "intlint-launcher-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the launcher", () => {
  let copy: string;
  let expected: string;
  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), "intlint-launched-"));
    await cp("dist", join(copy, "dist"), { recursive: true });
    await cp("package.json", join(copy, "package.json"));
    expected = run(resolve("dist/cli.cjs"), ["--fail-on", "never", "examples"], { NODE_DISABLE_COMPILE_CACHE: "1" });
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  function run(command: string, args: readonly string[], env: Readonly<Record<string, string>>): string {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      encoding: "utf8",
      env: { ...process.env, ...env },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    return stdout.replace(/ \(\d+ ms\)/, "");
  }
  const lint = (cache: string): string =>
    run(join(copy, "dist/cli.cjs"), ["--fail-on", "never", "examples"], { XDG_CACHE_HOME: cache, HOME: cache });

  it("says the same with the code of an earlier run as without", async () => {
    expect(lint(folder)).toBe(expected.replace(/ \(\d+ ms\)/, ""));
    expect(await filesBelow(folder)).not.toEqual([]);
    expect(lint(folder)).toBe(expected);
  });

  it("reads nothing but ASCII, which is the same in every encoding", async () => {
    const files = (await filesBelow("dist/cli")).filter((file) => file.endsWith(".cjs"));
    const texts = await Promise.all(files.map(async (file) => [file, await readFile(file, "utf8")] as const));
    expect(texts.flatMap(([file, text]) => (/[^\0-\x7f]/.test(text) ? [file] : []))).toEqual([]);
    expect(files.length).toBeGreaterThan(10);
  });

  it("takes no code that is not what was written", async () => {
    lint(folder);
    for (const file of await filesBelow(folder)) {
      const bytes = await readFile(file);
      bytes.writeUInt8(255 - bytes.readUInt8(bytes.length >> 1), bytes.length >> 1);
      await writeFile(file, bytes);
    }
    expect(lint(folder)).toBe(expected);
  });

  /** The cached code of the main file for some flags. */
  async function codeOf(flags: string): Promise<Buffer> {
    const files = await filesBelow(folder);
    const file = files.find((one) => one.includes("main.cjs-") && one.endsWith(`-${flags}.bin`));
    return readFile(file ?? "");
  }

  it("caches what most runs need, whatever the first run needs", async () => {
    const cache = { XDG_CACHE_HOME: folder, HOME: folder };
    run(join(copy, "dist/cli.cjs"), ["rules"], cache);
    const afterRules = await codeOf("limited");
    run(join(copy, "dist/cli.cjs"), ["examples", "--fail-on", "never"], cache);
    expect(afterRules.equals(await codeOf("limited"))).toBe(true);
    await rm(folder, { recursive: true });
    run(join(copy, "dist/cli.cjs"), ["examples", "--fail-on", "never"], cache);
    expect(afterRules.length).toBeGreaterThan((await codeOf("limited")).length * 0.9);
  });

  it("does not replace the code of runs under other flags", async () => {
    const cache = { XDG_CACHE_HOME: folder, HOME: folder };
    const small = resolve("examples/clean/ledgerline.integration.json");
    run(join(copy, "dist/cli.cjs"), [small], cache);
    const before = await codeOf("");
    run(join(copy, "dist/cli.cjs"), ["examples", "--threads", "2", "--fail-on", "never"], cache);
    run(join(copy, "dist/cli.cjs"), [small], { ...cache, NODE_OPTIONS: "--max-semi-space-size=32" });
    expect(before.equals(await codeOf(""))).toBe(true);
  });

  it("runs where nothing can be kept", async () => {
    await writeFile(join(folder, "a file"), "");
    expect(lint(join(folder, "a file"))).toBe(expected);
  });
});

async function filesBelow(top: string): Promise<readonly string[]> {
  const entries = await readdir(top, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe("the cache of compiled code", () => {
  const source = (path: string, ctimeMs = 1) => ({ path, size: 6, ctimeMs });

  it("returns code for the same source only", () => {
    const cache = new CodeCache(join(folder, "v8"), "20");
    cache.write(source("a/main.cjs"), Buffer.from("code"));
    expect(cache.read(source("a/main.cjs"))).toEqual(Buffer.from("code"));
    expect(cache.read(source("a/main.cjs", 2))).toBeUndefined();
    expect(cache.read({ ...source("a/main.cjs"), size: 7 })).toBeUndefined();
    expect(cache.read(source("a/chunk.cjs"))).toBeUndefined();
    expect(new CodeCache(join(folder, "v8"), "22").read(source("a/main.cjs"))).toBeUndefined();
  });

  it("takes away what was written long ago", async () => {
    const cache = new CodeCache(folder, "20");
    cache.write(source("old"), Buffer.from("code"));
    const [old = ""] = await readdir(folder);
    const twoMonthsAgo = Date.now() / 1000 - 60 * 24 * 60 * 60;
    await utimes(join(folder, old), twoMonthsAgo, twoMonthsAgo);
    cache.write(source("new"), Buffer.from("code"));
    expect(cache.read(source("old"))).toBeUndefined();
    expect(cache.read(source("new"))).toEqual(Buffer.from("code"));
  });

  it("loads modules once, with their own paths, and those of Node", async () => {
    const a = join(folder, "a.cjs");
    await writeFile(a, 'exports.b = require("./b.cjs"); exports.same = require("./b.cjs") === exports.b;');
    await writeFile(join(folder, "b.cjs"), 'exports.file = require("node:path").relative(__dirname, __filename);');
    const loader = new CachedLoader(new CodeCache(join(folder, "none"), "20"));
    expect(loader.load(a, { keeps: "nothing" })).toEqual({ b: { file: "b.cjs" }, same: true });
  });
});

describe("the user's cache folder", () => {
  const linux = (home: string) => ({ platform: "linux", env: { XDG_CACHE_HOME: home }, getuid: process.getuid });

  it("is made for the user alone", async () => {
    const made = userCacheFolder(linux(folder));
    expect(made).toBe(join(folder, "intlint"));
    expect((await stat(made as string)).mode & 0o777).toBe(0o700);
  });

  it.each([0o770, 0o707, 0o777])("is not taken where others may write (%o)", async (mode) => {
    await mkdir(join(folder, "intlint"));
    await chmod(join(folder, "intlint"), mode);
    expect(userCacheFolder(linux(folder))).toBeUndefined();
  });

  it("is not taken from another user, nor from a relative path", () => {
    expect(userCacheFolder({ ...linux(folder), getuid: () => 4242 })).toBeUndefined();
    expect(userCacheFolder({ platform: "linux", env: { XDG_CACHE_HOME: "caches" } })).toBeUndefined();
  });
});
