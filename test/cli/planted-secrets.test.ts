import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatNames } from "../../src/report/formats.js";
import { documentOf, drawn, places, showing, tokens, type Output } from "../secrets/planted.js";
import { run, type Outcome, type Tree } from "./harness.js";
import { watching, write } from "./watching.js";

async function outputsOf(command: readonly string[], files: Tree): Promise<readonly Output[]> {
  return outputsIn(command, files, await run(command, { files }));
}

function outputsIn(command: readonly string[], files: Tree, outcome: Outcome): readonly Output[] {
  const { stdout, stderr, written } = outcome;
  const shown = command.join(" ");
  const reports = [...written].filter(([path]) => !(path in files));
  const outputs = [[shown, stdout] as const, ...reports.map(([path, text]) => [`${shown}: ${path}`, text] as const)];
  for (const [name, text] of outputs) expect(text, name).toMatch(/\S/);
  return [...outputs, [shown, stderr]];
}

/** All formats in one run. */
const formats = [
  ...["--format", "pretty"],
  ...formatNames.filter((name) => name !== "pretty").flatMap((name) => ["--format", `${name}:report.${name}`]),
];

/** The output of all report formats for a text. */
async function reportsOf(name: string, text: string, other: string): Promise<readonly Output[]> {
  const commands = [
    [name, "--as", "config", ...formats],
    [name, "--as", "config", "--fix", "--format", "pretty"],
    ["baseline", name, "--as", "config"],
    ["diff", name, "b.json"],
    ["diff", "b.json", name],
  ];
  const outputs: Output[] = [];
  for (const command of commands) outputs.push(...(await outputsOf(command, { [name]: text, "b.json": other })));
  return outputs;
}

/** The explanations of the first method and of its secret. */
async function explanationsOf(text: string, secret: string): Promise<readonly Output[]> {
  const lines = text.slice(0, text.indexOf(secret)).split("\n");
  const place = `a.json:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
  const files = { "a.json": text };
  return [
    ...(await outputsOf(["explain", place, "--as", "config"], files)),
    ...(await outputsOf(["explain", "--effective", "a.json", "users.m0"], files)),
  ];
}

describe(`${tokens.length} planted secrets`, () => {
  const other = documentOf([{ path: "/people" }]);

  it.each(Object.entries(places))("show nowhere: %s", async (name, plant) => {
    const text = documentOf(tokens.map(plant));
    expect(showing(await reportsOf("a.json", text, other), tokens)).toEqual([]);
    for (const secret of tokens.filter((_, index) => (index + name.length) % 14 === 0)) {
      expect(showing(await explanationsOf(documentOf([plant(secret)]), secret), [secret])).toEqual([]);
    }
  });

  it.each(Object.entries(places))("show nowhere while watching: %s", async (name, plant) => {
    const planted = tokens.filter((_, index) => (index + name.length) % 4 === 0);
    const text = documentOf(planted.map(plant));
    const files = { "a.json": text };
    const command = [".", "--as", "config", ...formats];
    const broken = text.replace('"base_url":', '"base_url"');
    const outcome = await watching(command, [write("a.json", `${text}\n`), write("a.json", broken)], { files });
    expect(outcome.stderr.match(/waiting for changes/g)).toHaveLength(3);
    expect(showing(outputsIn(command, files, outcome), planted)).toEqual([]);
  });

  it.skipIf(!existsSync("dist/cli/main.cjs"))("show nowhere in the cache (needs npm run build)", async () => {
    const texts = Object.entries(places).map(
      ([name, plant]) => [`${name}.json`, documentOf(tokens.map(plant))] as const,
    );
    const files = { "node_modules/x": "x", ...Object.fromEntries(texts) };
    const { written } = await run([".", "--as", "config", "--cache"], { files });
    const cached = [...written].filter(([path]) => path.includes("/.cache/"));
    expect(cached).toHaveLength(texts.length);
    expect(showing(cached, tokens)).toEqual([]);
  });

  it("show nowhere: keys, if their form tells", async () => {
    const known = tokens.slice(
      0,
      tokens.findIndex((token) => token.startsWith("eyJ")),
    );
    const keys = known.map((secret) => [secret, 1] as const);
    const planted = { ...Object.fromEntries(keys), headers: Object.fromEntries(keys), path: "/x{{nothing}}" };
    expect(showing(await reportsOf("a.json", documentOf([planted]), other), known)).toEqual([]);
  });

  it("show nowhere: comments", async () => {
    const comments = tokens.map((secret) => `// api_key: ${secret}\n`).join("");
    const text = `${comments}${documentOf([{}]).replaceAll("\n", " ")} // password=${tokens[0]}`;
    expect(showing(await reportsOf("a.jsonc", text, other), tokens)).toEqual([]);
  });

  it("show nowhere: files with syntax errors", async () => {
    const texts = tokens.map(
      (secret) =>
        `{ "headers": { "X-Api-Key": "${secret}, "accpt": 1\n "password": '${secret}' "note": "a token=${secret}" } "x"`,
    );
    const files = Object.fromEntries(texts.map((text, index) => [`${index}.json`, text]));
    expect(showing(await outputsOf([".", "--as", "config", ...formats], files), tokens)).toEqual([]);
  });

  it("are seen where a report does show them", async () => {
    const text = documentOf([{ path: "/hunter2/x" }]);
    const outputs = [...(await reportsOf("a.json", text, other)), ...(await explanationsOf(text, "hunter2"))];
    const commands = showing(outputs, ["hunter2"]).map((shown) => shown.split(" ", 2).join(" "));
    expect(commands).toEqual(
      expect.arrayContaining(["a.json --as", "diff a.json", "diff b.json", "explain --effective"]),
    );
    const [end, shorter] = ["its end is Xv5LtR84.", "its end is Xv5LtR8."];
    expect(showing([["", end]], [drawn])).toHaveLength(1);
    expect(showing([["", shorter]], [drawn])).toEqual([]);
  });
});
