import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { processIo } from "../../src/cli/process-io.js";
import { Random } from "../property/random.js";
import { inFolder, Recorder } from "./harness.js";

const documents = [
  '{ "version": 1, "config": { "base_url": "https://a.example", "resources": {} } }',
  '{ "version": "1", "config": { "base_url": "https://a.example" } }',
  '{ "version": 1, "config": { "base_url": "https://a.example", "resources": { "users": { "list": { "path": "/u", "metod": "get" } } } } }',
  '{ "version": 1, "config": { "base_url": "ftp://a.example", "resources": { "users": { "list": { "path": "u?x={{y}}" } } } } }',
  '{ "base_url": "https://a.example", "label": "A", "resources": { "user": { "list": { "path": "/u" } } } }',
  '{ "base_url": "https://a.example", "label": "A", "resources": { "users": { "list": { "path": "/u" } } } }',
  "{ broken",
  "[]",
];
const overrides = ['{ "resources": { "users": { "list": { "query": { "a": "1" } } } } }', '{ "base_url": 1 }'];
const about = (files: string, rule: string) => ({ exceptions: [{ files, rules: { [rule]: "off" }, reason: "known" }] });
const configurations = [
  {},
  { rules: { "schema/unknown-property": "info" } },
  { preset: "all" },
  about("a.integration.json", "schema/unknown-property"),
  about("*.json", "placeholder/undeclared"),
  { context: ["nobody", "y"] },
];
const part = '{ "users": { "get": { "responses": { "200": { "description": "ok" } } } } }';
const descriptions = [
  '{ "openapi": "3.0.0", "servers": [{ "url": "https://a.example" }], "paths": { "/u": { "$ref": "part.json#/users" } } }',
  '{ "openapi": "3.0.0", "servers": [{ "url": "https://a.example" }], "paths": { "/v": { "$ref": "part.json#/users" } } }',
  "{ broken",
];
const baselines = ["", "a.integration.json schema/type /version version\n", "b.json schema/type /version version\n"];
const options = [[], ["--pedantic"], ["--only", "schema"], ["--rule", "schema/type=off"], ["--threads", "1"]];

async function output(cwd: string, argv: readonly string[]): Promise<string> {
  const [stdout, stderr] = [new Recorder({}), new Recorder({})];
  const io = processIo();
  // Files of a moment ago have no stamp yet.
  const stampOf = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");
  const files = { ...io.files, stampOf };
  const code = await main([".", "--format", "jsonl", ...argv], { ...io, files, cwd, stdout, stderr, now: () => 0 });
  return `${code}\n${stdout.text}${stderr.text}`;
}

/** The entries of the cache in a folder. */
function entriesIn(folder: string): readonly string[] {
  const cache = join(folder, "node_modules/.cache/intlint/results");
  return readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe.skipIf(!existsSync("dist/cli/main.cjs"))("--cache (needs npm run build)", () => {
  it("prints what a run without it prints, whatever has changed meanwhile", () =>
    inFolder({ "node_modules/x": "" }, async (folder) => {
      const random = new Random(14);
      const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
      write("intlint.config.json", "{}");
      for (let step = 0; step < 60; step++) {
        const change = random.pick([
          "document",
          "document",
          "override",
          "configuration",
          "baseline",
          "description",
          "nothing",
        ] as const);
        if (change === "document") write(random.pick(["a.integration.json", "b.json"]), random.pick(documents));
        if (change === "override") write("a.override.json", random.pick(overrides));
        if (change === "configuration") write("intlint.config.json", JSON.stringify(random.pick(configurations)));
        if (change === "baseline") write("intlint.baseline", random.pick(baselines));
        if (change === "description") {
          write("a.openapi.json", random.pick(descriptions));
          write("part.json", random.pick([part, part.replace("get", "post"), "{}"]));
        }
        const argv = random.pick(options);
        expect(await output(folder, [...argv, "--cache"]), `step ${step}`).toBe(await output(folder, argv));
      }
      expect(entriesIn(folder).length).toBeGreaterThan(1);
    }));

  it("takes away what a killed run left", () =>
    inFolder({ "node_modules/x": "" }, async (folder) => {
      const dead = spawnSync(process.execPath, ["-e", ""]).pid;
      const leftover = `.intlint-${dead}-${crypto.randomUUID()}.tmp`;
      const left: (readonly string[])[] = [];
      for (const text of documents.slice(0, 2)) {
        writeFileSync(join(folder, "a.json"), text);
        await output(folder, ["--cache"]);
        left.push(entriesIn(folder).map((path) => basename(path)));
        writeFileSync(join(dirname(entriesIn(folder)[0] ?? ""), leftover), "half");
      }
      expect(left[1]).toEqual(left[0]);
    }));

  it("lints a file again whose base has changed", () =>
    inFolder({ "node_modules/x": "", "a.override.json": overrides[0] ?? "" }, async (folder) => {
      const outputs = new Set<string>();
      for (const text of documents) {
        writeFileSync(join(folder, "a.integration.json"), text);
        const argv = ["--only", "override"];
        const fresh = await output(folder, argv);
        expect(await output(folder, [...argv, "--cache"])).toBe(fresh);
        outputs.add(fresh);
      }
      expect(outputs.size).toBeGreaterThan(1);
    }));

  it("lints a file again whose API description, or a file of that, has changed", () =>
    inFolder({ "node_modules/x": "", "a.integration.json": documents[5] ?? "" }, async (folder) => {
      const outputs = new Set<string>();
      for (const text of descriptions.slice(0, 2)) {
        for (const verb of ["get", "post"]) {
          writeFileSync(join(folder, "a.openapi.json"), text);
          writeFileSync(join(folder, "part.json"), part.replace("get", verb));
          const argv = ["--only", "api"];
          const fresh = await output(folder, argv);
          expect(await output(folder, [...argv, "--cache"])).toBe(fresh);
          // The document and the file that is a part of the description.
          expect(entriesIn(folder)).toHaveLength(2);
          expect(await output(folder, [...argv, "--cache"])).toBe(fresh);
          outputs.add(fresh);
        }
      }
      expect(outputs.size).toBeGreaterThan(2);
    }));

  it("ignores what is not as it was written, and says so", () =>
    inFolder({ "node_modules/x": "", "a.json": documents[1] ?? "" }, async (folder) => {
      const fresh = await output(folder, ["--cache"]);
      const [entry = ""] = entriesIn(folder);
      const written = readFileSync(entry, "utf8");
      for (const damage of [written.replace("schema/type", "schema/tipe"), written.slice(0, 60), "\0", ""]) {
        writeFileSync(entry, damage);
        const note = "intlint: one result in the cache was unreadable and ignored\n";
        expect(await output(folder, ["--cache"])).toBe(`${fresh}${note}`);
        expect(readFileSync(entry, "utf8")).toBe(written);
      }
      rmSync(entry);
      expect(await output(folder, ["--cache"])).toBe(fresh);
    }));

  it("keeps nothing that is secret", () =>
    inFolder({ "node_modules/x": "" }, async (folder) => {
      const secret = "sk_live_4eC39HqLyjWDarjtT1zdp7dc";
      const config = { base_url: "https://a.example", headers: { Authorization: `Bearer ${secret}` }, resources: {} };
      writeFileSync(join(folder, "a.json"), JSON.stringify({ version: 1, config }));
      expect(await output(folder, ["--cache"])).toContain("secret");
      for (const entry of entriesIn(folder)) expect(readFileSync(entry, "utf8")).not.toContain(secret.slice(8));
    }));
});
