import { spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  existsSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { clean, inFolder, run, withError, type Outcome } from "./harness.js";

const command = resolve("dist/cli.cjs");
const outdated = withError.replace(
  '"base_url"',
  '"pagination": { "format": "page", "config": { "page_param": "page" } },\n    "base_url"',
);

/** Runs the built command in a folder of files, as a process: some files would block it. */
async function spawnIn(
  prepare: (folder: string) => void,
  args: readonly string[],
  user?: number,
): Promise<Omit<Outcome, "written">> {
  return inFolder({ "a.json": withError }, (folder) => {
    chmodSync(folder, 0o777);
    prepare(folder);
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      cwd: folder,
      encoding: "utf8",
      timeout: 20_000,
      env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" },
      ...(user === undefined ? {} : { uid: user, gid: user }),
    });
    return { code: status ?? -1, stdout, stderr };
  });
}

const makePipe = (folder: string): void => {
  spawnSync("mkfifo", [join(folder, "pipe.json")]);
};

describe.skipIf(!existsSync(command) || process.platform === "win32")("odd files (needs npm run build)", () => {
  it("does not block on a named pipe without a writer", async () => {
    const named = await spawnIn(makePipe, ["pipe.json"]);
    expect(named).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("pipe.json: cannot be read: it is not a regular file") as string,
    });
    const asConfiguration = await spawnIn(makePipe, ["a.json", "--config", "pipe.json"]);
    expect(asConfiguration).toMatchObject({
      code: 2,
      stderr: "intlint: pipe.json: the configuration cannot be read: it is not a regular file\n",
    });
    const found = await spawnIn(makePipe, ["--format", "compact"]);
    expect(found).toMatchObject({ code: 1, stderr: "" });
  });

  it("does not read devices that a link leads to", async () => {
    const link = (folder: string): void => symlinkSync("/dev/zero", join(folder, "zero.json"));
    expect(await spawnIn(link, ["zero.json"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("not a regular file") as string,
    });
    expect(await spawnIn(link, [])).toMatchObject({ code: 1, stderr: "" });
    expect(await spawnIn(link, ["--base", "zero.json", "a.json"])).toMatchObject({ code: 2 });
  });

  it("refuses a file that is far too large, and lints the rest", async () => {
    const huge = (folder: string): void => {
      writeFileSync(join(folder, "huge.json"), "");
      truncateSync(join(folder, "huge.json"), 200 * 1024 * 1024);
    };
    const { code, stdout, stderr } = await spawnIn(huge, ["--format", "compact"]);
    expect(code).toBe(2);
    expect(stderr).toBe("intlint: huge.json: cannot be read: it is larger than 64 MB\n");
    expect(stdout).toContain("a.json:");
  });

  it("names a file whose name is not UTF-8", async () => {
    const odd = (folder: string): void => {
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xff]), Buffer.from(".json")]), clean);
    };
    const { code, stderr } = await spawnIn(odd, []);
    expect(code).toBe(2);
    expect(stderr).toBe("intlint: b\ufffd.json: cannot be read: its name is not UTF-8\n");
  });

  it.skipIf(process.getuid?.() !== 0)("lints the rest where a folder or an ignore file cannot be read", async () => {
    const nobody = 65534;
    for (const mode of [0o000, 0o444]) {
      const folderDenied = (folder: string): void => {
        spawnSync("mkdir", [join(folder, "closed")]);
        writeFileSync(join(folder, "closed/b.json"), clean);
        chmodSync(join(folder, "closed"), mode);
      };
      const { code, stdout, stderr } = await spawnIn(folderDenied, ["--format", "compact"], nobody);
      expect({ code, lints: stdout.includes("a.json:") }, stderr).toEqual({ code: 2, lints: true });
      expect(stderr).toContain("closed");
      expect(stderr).not.toContain("mistake in intlint");
    }
    const ignoreDenied = (folder: string): void => {
      writeFileSync(join(folder, ".intlintignore"), "b.json", { mode: 0o000 });
    };
    const { code, stdout, stderr } = await spawnIn(ignoreDenied, ["--format", "compact"], nobody);
    expect({ code, lints: stdout.includes("a.json:") }).toEqual({ code: 2, lints: true });
    expect(stderr).toBe("intlint: .intlintignore: cannot be read: permission denied\n");
  });

  it.each([
    ["fixes something", ["--fix"], ["a.json"]],
    ["writes a report", ["--format", "json:z.json"], ["a.json", "z.json"]],
    ["writes a baseline", ["baseline"], ["a.json", "intlint.baseline"]],
  ])(
    "takes away what a killed run left, once it %s in that folder; not what belongs to a running one",
    async (_, args, files) => {
      await inFolder({ "a.json": outdated }, (folder) => {
        const dead = spawnSync(process.execPath, ["-e", ""]).pid;
        const name = (pid: number): string => `.intlint-${pid}-${crypto.randomUUID()}.tmp`;
        const alive = name(process.pid);
        for (const leftover of [name(dead), alive]) writeFileSync(join(folder, leftover), "half");
        spawnSync(process.execPath, [command, ...args, "a.json"], { cwd: folder });
        expect(readdirSync(folder).sort()).toEqual([alive, ...files]);
      });
    },
  );

  it("does not cut a file off from its other hard links", async () => {
    await inFolder({ "a.json": outdated }, (folder) => {
      linkSync(join(folder, "a.json"), join(folder, "same.txt"));
      const { status, stderr } = spawnSync(process.execPath, [command, "--fix", "a.json"], {
        cwd: folder,
        encoding: "utf8",
      });
      expect(status).toBe(2);
      expect(stderr).toContain("a.json: cannot be fixed: it has other hard links");
      expect(readFileSync(join(folder, "a.json"), "utf8")).toBe(outdated);
    });
  });

  it.skipIf(!existsSync("/dev/full"))("says why standard output cannot be written", () => {
    const output = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [command, "--version"], {
      encoding: "utf8",
      stdio: ["ignore", output, "pipe"],
    });
    closeSync(output);
    expect(status).toBe(2);
    expect(stderr).toBe("intlint: the output cannot be written: no space left on the device\n");
  });

  it("says why a report cannot be written to a device", async () => {
    const { code, stderr } = await spawnIn(() => undefined, ["--format", "json:/dev/full", "a.json"]);
    expect(code).toBe(2);
    expect(stderr).toContain("dev/full: the report cannot be written: no space left on the device\n");
  });
});

it("refuses an empty path", async () => {
  const { code, stderr } = await run(["lint", ""], { files: { "a.json": withError } });
  expect({ code, stderr }).toEqual({ code: 2, stderr: 'intlint: a path is empty; "." is the current folder\n' });
});
