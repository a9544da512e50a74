import { execFile, spawn } from "node:child_process";
import { chmodSync, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { clean, inFolder, parseReport, withError } from "./harness.js";

const command = resolve("dist/cli.cjs");

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(cwd: string, argv: readonly string[], input = ""): Promise<Ended> {
  return new Promise((done) => {
    const options = { cwd, maxBuffer: 1 << 28 };
    const child = execFile(process.execPath, [command, ...argv], options, (error, stdout, stderr) => {
      done({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
    child.stdin?.end(input);
  });
}

describe.skipIf(!existsSync(command))("the built command (needs npm run build)", () => {
  it("lints files and standard input", async () => {
    await inFolder({ "a.json": withError, "b.yaml": "version: 1\nconfig: {}\n" }, async (folder) => {
      const files = await run(folder, ["."]);
      expect(files).toMatchObject({ code: 1, stderr: "" });
      expect(files.stdout).toMatch(/^a\.json:2:14: error schema\/type .+\n1 finding .+\n$/);
      expect(await run(folder, ["-"], clean)).toEqual({ code: 0, stdout: "", stderr: "" });
      expect((await run(folder, ["--nonsense"])).code).toBe(2);
      expect((await run(folder, ["missing.json"])).code).toBe(2);
    });
  });

  it("runs its other commands", async () => {
    await inFolder({}, async (folder) => {
      expect((await run(folder, ["explain", "schema/type"])).stdout).toMatch(/^schema\/type\n/);
      expect((await run(folder, ["rules"])).stdout).toContain("schema/type");
      expect(JSON.parse((await run(folder, ["schema", "config"])).stdout)).toHaveProperty("definitions");
    });
  });

  it("writes all of a large report into a slow pipe", async () => {
    const keys = Array.from({ length: 900 }, (_, index) => [`unknown_${index}`, 1] as const);
    const config = { base_url: "https://api.acme.test", ...Object.fromEntries(keys) };
    const names = ["a.json", "b.json", "c.json"];
    const files = Object.fromEntries(names.map((name) => [name, JSON.stringify({ version: 1, config })]));
    await inFolder(files, async (folder) => {
      const { stdout } = await run(folder, [...names, "--format", "json"]);
      expect(parseReport(stdout).diagnostics).toHaveLength(2700);
    });
  });

  it("tolerates a closed pipe", async () => {
    const keys = Array.from({ length: 5000 }, (_, index) => [`unknown_${index}`, 1] as const);
    const config = { base_url: "https://api.acme.test", ...Object.fromEntries(keys) };
    await inFolder({ "a.json": JSON.stringify({ version: 1, config }) }, async (folder) => {
      const child = spawn(process.execPath, [command, "a.json"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
      let complaint = "";
      child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
      child.stdout.once("data", () => child.stdout.destroy());
      const code = await new Promise((done) => child.once("close", done));
      expect(complaint).toBe("");
      expect(code).toBe(0);
    });
  });

  it.skipIf(process.getuid?.() === 0)("is refused a folder by the system (root is refused nothing)", async () => {
    await inFolder({ "a.json": clean, "closed/b.json": clean }, async (folder) => {
      chmodSync(join(folder, "closed"), 0);
      const { code, stderr } = await run(folder, ["."]);
      chmodSync(join(folder, "closed"), 0o755);
      expect(stderr).toBe("intlint: closed: cannot be read: permission denied\n");
      expect(code).toBe(2);
    });
  });
});
