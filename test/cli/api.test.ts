import { readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Apis } from "../../src/cli/descriptions/apis.js";
import { nodeFiles } from "../../src/cli/process-io.js";
import { inFolder, run, type Tree } from "./harness.js";

const config = JSON.stringify({ label: "Acme", base_url: "https://api.acme.com", resources: {} });
const yaml = "openapi: 3.0.0\npaths: {}\n";
const broken = "openapi: 9.0.0\n";
const lint = (files: Tree, ...argv: string[]): ReturnType<typeof run> =>
  run(["--format", "compact", ...argv], { files });

describe("descriptions that cannot be used", () => {
  it.each([
    ["specs/none.json", "specs/none.json does not exist"],
    ["specs/broken.yaml", 'specs/broken.yaml is of version "9.0"'.slice(0, 34)],
    ["specs/*.yml", "specs/*.yml matches no file"],
  ])("are findings at their place in the configuration file: %s", async (description, said) => {
    const apis = [{ files: "*.json", descriptions: ["specs/good.yaml", description] }];
    const { code, stdout } = await lint(
      {
        "intlint.config.json": JSON.stringify({ apis }),
        "acme.json": config,
        "specs/good.yaml": yaml,
        "specs/broken.yaml": broken,
      },
      "acme.json",
    );
    expect(stdout).toContain("intlint.config.json:1:");
    expect(stdout).toContain("api/unusable-description");
    expect(stdout).toContain(said);
    expect(code).toBe(1);
  });

  it("are failures if the command line names them, or if they are next to a document", async () => {
    const named = await lint({ "acme.json": config }, "acme.json", "--api", "none.yaml");
    expect(named).toMatchObject({ code: 2, stderr: "intlint: none.yaml: the API description does not exist\n" });
    const beside = await lint(
      { "acme.integration.json": `{"name":"a","config":${config}}`, "acme.openapi.yaml": broken },
      ".",
    );
    expect(beside.code).toBe(2);
    expect(beside.stderr).toMatch(/^intlint: acme\.openapi\.yaml: the API description is of version "9\.0\.0"/);
  });

  it("are not looked at where no document matches", async () => {
    for (const files of ["integrations/*.json", "other.json", "acme.json/*"]) {
      const configuration = JSON.stringify({ apis: [{ files, descriptions: ["none.json"] }] });
      const { stdout, stderr } = await lint({ "intlint.config.json": configuration, "acme.json": config }, "acme.json");
      expect(stdout + stderr).not.toContain("none.json");
    }
  });

  it("may not refer to files outside of the project's folder", async () => {
    const files = {
      "secret.yaml": "a: 1",
      "p/acme.json": config,
      "p/a.yaml": `${yaml}x: { $ref: "../secret.yaml" }\n`,
    };
    const { code, stderr } = await run(["acme.json", "--api", "a.yaml"], { files, cwd: "p" });
    expect(stderr).toContain("a.yaml refers to ../secret.yaml, which is outside of the project's folder");
    expect(code).toBe(2);
    const linked = { ...files, "p/in.yaml": { link: "../secret.yaml" }, "p/a.yaml": `${yaml}x: { $ref: "in.yaml" }\n` };
    expect((await run(["acme.json", "--api", "a.yaml"], { files: linked, cwd: "p" })).stderr).toContain("outside");
  });
});

describe("descriptions in folders", () => {
  it("are not documents", async () => {
    const files = {
      "acme.json": config,
      "acme.openapi.yaml": yaml,
      "specs/a.yaml": `# Acme\n${yaml}`,
      "b.json": '{"swagger":"2.0"}',
    };
    const { stdout } = await run(["--format", "json", "."], { files });
    expect(JSON.parse(stdout)).toMatchObject({ summary: { files: 1, skipped: 3 } });
  });
});

describe("the cache", () => {
  it("takes what it has written, and nothing else", async () => {
    await inFolder({ "node_modules/a": "", "a.yaml": `${yaml}info: { title: Acme }\n` }, async (folder) => {
      const title = async (): Promise<string | undefined> => {
        const apis = new Apis({ cwd: folder, env: {}, files: nodeFiles });
        const api = await apis.of({ files: [join(folder, "a.yaml")], configured: [] });
        return api?.descriptions[0]?.title;
      };
      const cache = join(folder, "node_modules/.cache/intlint/api");
      expect(await title()).toBe("Acme");
      const [name = ""] = readdirSync(cache);
      const kept = readFileSync(join(cache, name), "utf8");
      expect(await title()).toBe("Acme");
      for (const text of ["", "foreign", kept.slice(0, -3), kept.replace("Acme", "Evil")]) {
        writeFileSync(join(cache, name), text);
        expect(await title()).toBe("Acme");
      }
      expect(readFileSync(join(cache, name), "utf8")).toBe(kept);
    });
  });

  it("does not look at what has not changed", async () => {
    const described = (title: string): string => JSON.stringify({ openapi: "3.0.0", info: { title } });
    await inFolder({ "node_modules/a": "", "a.json": described("Acme") }, async (folder) => {
      let [stamp, reads]: [string | undefined, number] = ["1", 0];
      const read = (path: string): Uint8Array => {
        reads++;
        return nodeFiles.read(path);
      };
      const files = { ...nodeFiles, read, stampOf: () => stamp };
      const title = async (): Promise<string | undefined> => {
        const api = await new Apis({ cwd: folder, env: {}, files }).of({
          files: [join(folder, "a.json")],
          configured: [],
        });
        return api?.descriptions[0]?.title;
      };
      expect([await title(), await title(), reads]).toEqual(["Acme", "Acme", 1]);
      writeFileSync(join(folder, "a.json"), described("Other"));
      stamp = undefined;
      expect([await title(), reads]).toEqual(["Other", 2]);
      stamp = "2";
      expect([await title(), await title(), reads]).toEqual(["Other", "Other", 3]);
    });
  });

  it("drops what was written long ago, and leaves foreign files alone", async () => {
    await inFolder({ "node_modules/a": "", "a.yaml": yaml, "b.yaml": `${yaml}x: 1\n` }, async (folder) => {
      const cache = join(folder, "node_modules/.cache/intlint/api");
      const read = async (name: string): Promise<unknown> => {
        const apis = new Apis({ cwd: folder, env: {}, files: nodeFiles });
        return apis.of({ files: [join(folder, name)], configured: [] });
      };
      await read("a.yaml");
      const [old = ""] = readdirSync(cache);
      writeFileSync(join(cache, "foreign.txt"), "");
      const longAgo = Date.now() / 1000 - 31 * 24 * 60 * 60;
      for (const name of [old, "foreign.txt"]) utimesSync(join(cache, name), longAgo, longAgo);
      await read("b.yaml");
      const kept = readdirSync(cache);
      expect(kept).not.toContain(old);
      expect(kept).toContain("foreign.txt");
      expect(kept).toHaveLength(2);
    });
  });
});
