import { spawn, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isLeftover, replaceFile, startFile, writeWhole } from "../../src/cli/files/replace-file.js";
import { Random } from "../property/random.js";
import { inFolder, parseReport } from "./harness.js";

// A fake file system in which single steps can fail.
vi.mock("node:fs", async (original) => {
  const real = await original<typeof fs>();
  return { ...real, fsyncSync: vi.fn(real.fsyncSync), renameSync: vi.fn(real.renameSync) };
});

afterEach(() => vi.restoreAllMocks());

function replace(path: string, before: string, after: string): void {
  replaceFile(path, Buffer.from(before), after);
}

describe("startFile", () => {
  it("shows nothing of a file before all of it is there", async () => {
    await inFolder({ "b.json": "old" }, (folder) => {
      for (const name of ["a.json", "b.json"]) {
        const file = startFile(join(folder, name));
        const long = "ü".repeat(100_000);
        file.append(long);
        file.append("end");
        expect(fs.readdirSync(folder).filter(isLeftover)).toEqual([]);
        file.keep();
        file.drop();
        expect(fs.readFileSync(join(folder, name), "utf8")).toBe(`${long}end`);
      }
      startFile(join(folder, "c.json")).drop();
      expect(fs.readdirSync(folder)).toEqual(["a.json", "b.json"]);
    });
  });
});

describe("replaceFile", () => {
  it("replaces a text, and leaves nothing else behind", async () => {
    await inFolder({ "a.json": "old" }, (folder) => {
      replace(join(folder, "a.json"), "old", "\ufeffnew ü\r\n");
      expect(fs.readFileSync(join(folder, "a.json"), "utf8")).toBe("\ufeffnew ü\r\n");
      expect(fs.readdirSync(folder)).toEqual(["a.json"]);
    });
  });

  it.skipIf(process.platform === "win32")("keeps the mode, whatever the mask", async () => {
    await inFolder({ "a.json": "old" }, (folder) => {
      const path = join(folder, "a.json");
      for (const mode of [0o600, 0o664, 0o755, 0o666]) {
        fs.writeFileSync(path, "old");
        fs.chmodSync(path, mode);
        replace(path, "old", "new");
        expect(fs.statSync(path).mode & 0o7777).toBe(mode);
      }
    });
  });

  it.skipIf(process.getuid?.() !== 0)("keeps the owner, where the system allows it (only root may)", async () => {
    await inFolder({ "a.json": "old" }, (folder) => {
      const path = join(folder, "a.json");
      fs.chownSync(path, 1234, 2345);
      replace(path, "old", "new");
      expect(fs.statSync(path)).toMatchObject({ uid: 1234, gid: 2345 });
    });
  });

  it("replaces what links lead to; the links stay", async () => {
    const tree = { "real/a.json": "old", "b.json": { link: "real/a.json" }, "c.json": { link: "b.json" } };
    await inFolder(tree, (folder) => {
      replace(join(folder, "c.json"), "old", "new");
      expect(fs.readFileSync(join(folder, "real/a.json"), "utf8")).toBe("new");
      expect(fs.readlinkSync(join(folder, "c.json"))).toBe("b.json");
      expect(fs.readdirSync(join(folder, "real"))).toEqual(["a.json"]);
    });
  });

  it("leaves a file alone that was changed or removed in the meantime", async () => {
    await inFolder({ "a.json": "changed" }, (folder) => {
      expect(() => replace(join(folder, "a.json"), "old", "new")).toThrow("it was changed in the meantime");
      expect(() => replace(join(folder, "b.json"), "old", "new")).toThrow("ENOENT");
      expect(fs.readFileSync(join(folder, "a.json"), "utf8")).toBe("changed");
      expect(fs.readdirSync(folder)).toEqual(["a.json"]);
    });
  });

  it("leaves alone anything but a regular file", async () => {
    await inFolder({ "a/b.json": "old" }, (folder) => {
      expect(() => replace(join(folder, "a"), "old", "new")).toThrow("it is not a regular file");
    });
  });

  it("leaves no part of a new file that cannot be written whole", async () => {
    await inFolder({}, (folder) => {
      vi.mocked(fs.renameSync).mockImplementationOnce(() => {
        throw Object.assign(new Error("no space"), { code: "ENOSPC" });
      });
      expect(() => writeWhole(join(folder, "intlint.baseline"), "lines")).toThrow("no space");
      expect(fs.readdirSync(folder)).toEqual([]);
    });
  });

  it.each(["fsyncSync", "renameSync"] as const)("removes its temporary file when %s fails", async (step) => {
    await inFolder({ "a.json": "old" }, (folder) => {
      vi.mocked(fs[step]).mockImplementationOnce(() => {
        throw Object.assign(new Error("no space"), { code: "ENOSPC" });
      });
      expect(() => replace(join(folder, "a.json"), "old", "new")).toThrow("no space");
      expect(fs.readdirSync(folder)).toEqual(["a.json"]);
      expect(fs.readFileSync(join(folder, "a.json"), "utf8")).toBe("old");
    });
  });

  it.skipIf(process.getuid?.() === 0)("leaves a write-protected file alone (root is refused nothing)", async () => {
    await inFolder({ "a.json": "old" }, (folder) => {
      fs.chmodSync(join(folder, "a.json"), 0o444);
      expect(() => replace(join(folder, "a.json"), "old", "new")).toThrow("EACCES");
      expect(fs.readdirSync(folder)).toEqual(["a.json"]);
    });
  });
});

const command = resolve("dist/cli.cjs");
const count = 150;

describe.skipIf(!fs.existsSync(command))("a process that is killed while it writes (needs npm run build)", () => {
  const filler = Array.from({ length: 300 }, (_, index) => `    "X-${index}": "some value that takes its time"`);
  const before = `{
  "version": 1,
  "config": { "pagination": { "format": "page", "config": { "page_param": "page" } }, "headers": {
${filler.join(",\n")}
  } }
}
`;
  const after = before.replace("page_param", "page_key");
  const names = Array.from({ length: count }, (_, index) => `f${String(index).padStart(3, "0")}.json`);
  const tree = Object.fromEntries(names.map((name) => [name, before]));
  const random = new Random(Date.now());

  it("leaves each file old or new, and nothing that is taken for a document", { timeout: 120_000 }, async () => {
    const progress: number[] = [];
    for (let round = 0; round < 12; round++) {
      await inFolder(tree, async (folder) => {
        await killWhileFixing(folder, Math.round(random.next() * 40));
        const texts = names.map((name) => fs.readFileSync(join(folder, name), "utf8"));
        expect(texts.filter((text) => text !== before && text !== after)).toEqual([]);
        progress.push(texts.filter((text) => text === after).length);
        const others = fs.readdirSync(folder).filter((name) => !names.includes(name));
        expect(others.filter((name) => !isLeftover(name))).toEqual([]);

        const { stdout } = spawnSync(process.execPath, [command, ".", "--format", "json"], {
          cwd: folder,
          encoding: "utf8",
        });
        expect(parseReport(stdout).files).toHaveLength(count);
      });
    }
    // The test proves nothing if no process was killed between the first and the last file.
    expect(progress.filter((fixed) => fixed > 0 && fixed < count).length).toBeGreaterThan(0);
  });

  /** Starts fixing all files and kills the process some milliseconds after the first one was written. */
  async function killWhileFixing(folder: string, delay: number): Promise<void> {
    const child = spawn(process.execPath, [command, ".", "--fix"], { cwd: folder, stdio: "ignore" });
    const ended = new Promise((done) => child.once("close", done));
    const first = join(folder, names[0] ?? "");
    const started = fs.statSync(first).ino;
    while (child.exitCode === null && fs.statSync(first).ino === started) await sleep(1);
    await sleep(delay);
    child.kill("SIGKILL");
    await ended;
  }
});

function sleep(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
