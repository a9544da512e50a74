import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

/** The examples in docs/cli.md and docs/configuration.md are true. Needs a build. */
const command = resolve("dist/cli.cjs");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "intlint-docs-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function intlint(...args: readonly string[]) {
  return spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: "utf8" });
}

/** The names of an object's properties, at every depth, by path; items of arrays share one path. */
function propertyPaths(value: unknown, path = ""): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => propertyPaths(item, `${path}/*`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    `${path}/${key}`,
    ...propertyPaths(member, `${path}/${key}`),
  ]);
}

it("prints the help that docs/cli.md shows", async () => {
  const page = await readFile("docs/cli.md", "utf8");
  const help = intlint("--help").stdout.trimEnd();
  const current = page.replace(
    /```console\n\$ intlint --help\n[^]*?```/,
    () => `\`\`\`console\n$ intlint --help\n${help}\n\`\`\``,
  );
  await expect(current).toMatchFileSnapshot("../../docs/cli.md");
});

it("prints JSON with the properties that docs/cli.md shows", async () => {
  const page = await readFile("docs/cli.md", "utf8");
  const [, example = ""] = /```json\n([^]*?)```/.exec(page) ?? [];
  await writeFile(
    join(folder, "acme.json"),
    '{ "base_url": "https://a.example", "resources": {}, "rate_limit": { "retry_after_header_expression": "headers.retry-after" } }\n',
  );
  const { stdout } = intlint("acme.json", "--format", "json", "--only", "jsonata/hyphenated-name");
  const shown = new Set(propertyPaths(JSON.parse(example)));
  expect(new Set(propertyPaths(JSON.parse(stdout)))).toEqual(shown);
});

it("accepts the configuration that docs/configuration.md shows", async () => {
  const page = await readFile("docs/configuration.md", "utf8");
  const [, example = ""] = /```jsonc\n([^]*?)```/.exec(page) ?? [];
  expect(example).toContain('"preset"');
  await mkdir(join(folder, "integrations"), { recursive: true });
  await writeFile(join(folder, "integrations/acme.integration.json"), "{}\n");
  await writeFile(join(folder, "intlint.config.json"), example);
  const { status, stdout, stderr } = intlint("intlint.config.json", "--format", "compact");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).not.toContain("intlint.config.json:");

  await writeFile(join(folder, "intlint.config.json"), example.replace("schema/method-case", "schema/method-caze"));
  expect(intlint("acme.json", "--format", "compact").stdout).toMatch(
    /^intlint\.config\.json:\d+:\d+.*no rule `schema\/method-caze`/m,
  );
});
