import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { transform } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { getLanguageService, TextDocument } from "vscode-json-languageservice";

/** The examples in the README are true. Needs a build. */
const command = resolve("dist/cli.cjs");
let readme: string;
let folder: string;

beforeAll(async () => {
  readme = await readFile("README.md", "utf8");
  folder = await mkdtemp(join(tmpdir(), "intlint-readme-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The code blocks of a language under a heading. */
function blocks(heading: string, language: string): readonly string[] {
  const section = readme.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? "";
  return [...section.matchAll(/```(\w+)(?: \S+)?\n([^]*?)```/g)]
    .filter(([, name]) => name === language)
    .map(([, , text]) => text ?? "");
}

function intlint(cwd: string, args: readonly string[]) {
  const env = { ...process.env, CI: undefined, FORCE_COLOR: undefined, NO_COLOR: "1" };
  return spawnSync(process.execPath, [command, ...args], { cwd, env, encoding: "utf8" });
}

it("shows the current output", async () => {
  const { stdout } = intlint("examples/flawed", ["tidewater.json", "--format", "pretty"]);
  const output = stdout.replace(/\(\d+ ms\)/, "(9 ms)").trimEnd();
  const current = readme.replace(
    /```console\n\$ npx intlint tidewater\.json\n[^]*?```/,
    () => `\`\`\`console\n$ npx intlint tidewater.json\n${output}\n\`\`\``,
  );
  await expect(current).toMatchFileSnapshot("../../README.md");
});

it("has examples that are clean or flawed, as their folders say", async () => {
  const clean = intlint("examples/clean", ["--fail-on", "info"]);
  expect(clean.status, clean.stdout).toBe(0);
  for (const file of await readdir("examples/flawed")) {
    expect(intlint("examples/flawed", [file]).status, file).toBe(1);
  }
});

it("has a first document with two slips", async () => {
  const [text = ""] = blocks("Try it", "json");
  await writeFile(join(folder, "first.json"), text);
  const { stdout } = intlint(folder, ["first.json", "--format", "compact"]);
  expect(stdout.match(/ error \S+/g)).toEqual([" error placeholder/undeclared", " error schema/unknown-property"]);
  await rm(join(folder, "first.json"));
});

it("names commands for continuous integration that work", async () => {
  await cp("examples/flawed", join(folder, "integrations"), { recursive: true });
  const commands = blocks("In continuous integration", "sh").join("").trim().split("\n");
  expect(commands).toHaveLength(2);
  const outputs = commands.map((line) => {
    const [, args = ""] = /^npx intlint (.*?) *#/.exec(line) ?? [];
    const { status, stdout, stderr } = intlint(folder, args.split(" "));
    expect(stderr).toBe("");
    expect(status).toBe(1);
    return stdout;
  });
  expect(outputs[0]).toMatch(/^::error .*file=integrations\/tidewater\.json,line=\d+/m);
  expect(outputs[1]).toMatch(/^integrations\/tidewater\.json:\d+:\d+/m);
  const sarif = JSON.parse(await readFile(join(folder, "intlint.sarif"), "utf8")) as { version: string };
  expect(sarif.version).toBe("2.1.0");
});

it("names a hook that exists", async () => {
  const [config = ""] = blocks("Before every commit", "yaml");
  const [, id = ""] = /- id: (\S+)/.exec(config) ?? [];
  expect(await readFile(".pre-commit-hooks.yaml", "utf8")).toContain(`- id: ${id}\n`);
});

it("associates schemas so that an editor checks, completes and explains", async () => {
  const [settings = "{}"] = blocks("In the editor", "json");
  const { "json.schemas": schemas } = JSON.parse(settings) as {
    "json.schemas": readonly { fileMatch: string[]; url: string }[];
  };
  const service = getLanguageService({
    schemaRequestService: (uri) => readFile(uri.replace("workspace:/node_modules/intlint/", ""), "utf8"),
  });
  service.configure({
    schemas: schemas.map(({ fileMatch, url }) => ({ fileMatch, uri: url.replace("./", "workspace:/") })),
  });
  const text = '{ "name": "acme", "config": { "authorization": { "format": "bearers" } }, "lable": "Acme" }';
  const document = TextDocument.create("workspace:/acme.integration.json", "json", 1, text);
  const tree = service.parseJSONDocument(document);

  const problems = await service.doValidation(document, tree);
  const marked = problems.map(({ range }) => document.getText(range));
  expect(marked).toContain('"bearers"');
  expect(marked).toContain('"lable"');

  // A file is judged by one schema, in the folder of the other one as well.
  const clean = async (path: string, text: string): Promise<boolean> => {
    const other = TextDocument.create(`workspace:/${path}`, "json", 1, text);
    return (await service.doValidation(other, service.parseJSONDocument(other))).length === 0;
  };
  const config = '{ "label": "Acme", "base_url": "https://api.acme.example" }';
  const integration = `{ "name": "acme", "category": "crm", "label": "Acme", "config": ${config} }`;
  expect(await clean("integrations/acme.json", config)).toBe(true);
  expect(await clean("integrations/acme.json", integration)).toBe(false);
  expect(await clean("integrations/acme.integration.json", integration)).toBe(true);
  expect(await clean("integrations/acme.integration.json", config)).toBe(false);

  const inValue = document.positionAt(text.indexOf("bearers"));
  const completions = await service.doComplete(document, inValue, tree);
  expect(completions?.items.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['"bearer"', '"basic"', '"header"']),
  );

  const hover = await service.doHover(document, document.positionAt(text.indexOf("authorization")), tree);
  expect(JSON.stringify(hover?.contents)).toMatch(/\w{4}/);
});

it("has a program that compiles and runs", async () => {
  const [program = ""] = blocks("As a library", "ts");
  // A file inside the package may import the package by its own name.
  const scratch = resolve(".cache/readme");
  await mkdir(scratch, { recursive: true });
  await writeFile(join(scratch, "program.ts"), program);
  const options = [
    "--noEmit",
    "--strict",
    "--target",
    "es2022",
    "--module",
    "nodenext",
    "--types",
    "node",
    "--ignoreConfig",
  ];
  const tsc = spawnSync(
    process.execPath,
    ["node_modules/typescript/bin/tsc", ...options, join(scratch, "program.ts")],
    {
      encoding: "utf8",
    },
  );
  expect(tsc.stdout).toBe("");

  const { code } = await transform(program, { loader: "ts" });
  await writeFile(join(scratch, "program.mjs"), code);
  const { stdout, stderr } = spawnSync(process.execPath, [join(scratch, "program.mjs")], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^\d+:\d+ [a-z]+\/[a-z-]+ at/m);
  expect(stdout).toMatch(/^true$/m);
});

it("links only to files that exist", async () => {
  const targets = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target]) => target ?? "");
  expect(targets.length).toBeGreaterThan(3);
  for (const target of targets) expect(await readFile(target, "utf8"), pathToFileURL(target).href).not.toBe("");
});
