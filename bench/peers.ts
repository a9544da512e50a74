/** Measures other JSON checkers on the same files, each as installed from npm. */
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { withTemporaryFolder } from "../scripts/support/checks.js";
import { writeCorpus } from "./corpus.js";
import { wallTime } from "./processes.js";
import { markdownTable, median } from "./table.js";

/** A checker: how to call it for files or folders, and what it checks. */
interface Peer {
  readonly name: string;
  readonly checks: string;
  command(target: string): readonly [file: string, ...args: string[]];
}

const packages = {
  ajv: "ajv-cli@5.0.0",
  sourcemeta: "@sourcemeta/jsonschema@16.11.0",
  biome: "@biomejs/biome@2.6.8",
  eslint: "eslint@10.15.0",
  eslintJson: "@eslint/json@2.1.1",
  spectral: "@stoplight/spectral-cli@6.16.3",
} as const;

/** Installs the peers and configures them to validate against our schema where they can. */
async function preparePeers(folder: string): Promise<readonly Peer[]> {
  await writeFile(join(folder, "package.json"), "{}");
  const install = ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...Object.values(packages)];
  execFileSync("npm", install, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  const schema = resolve("generated/schemas/config.schema.json");
  const configuration =
    'import json from "@eslint/json";\nexport default [{ files: ["**/*.json"], plugins: { json }, language: "json/json", rules: json.configs.recommended.rules }];\n';
  await writeFile(join(folder, "eslint.config.mjs"), configuration);
  const rule = {
    given: "$",
    severity: "error",
    then: { function: "schema", functionOptions: { schema: JSON.parse(await readFile(schema, "utf8")) as unknown } },
  };
  await writeFile(join(folder, "ruleset.json"), JSON.stringify({ rules: { structure: rule } }));
  const bin = (name: string): string => join(folder, "node_modules", ".bin", name);
  const structure = "structure";
  return [
    {
      name: "`@sourcemeta/jsonschema` (native)",
      checks: structure,
      command: (target) => [bin("jsonschema"), "validate", schema, target],
    },
    { name: "Biome (native)", checks: "syntax, duplicate keys", command: (target) => [bin("biome"), "lint", target] },
    {
      name: "`ajv-cli`",
      checks: structure,
      command: (target) => {
        const files = target.endsWith(".json") ? target : join(target, "*.json");
        return [bin("ajv"), "validate", "--strict=false", "--all-errors", "-s", schema, "-d", files];
      },
    },
    {
      name: "ESLint, `@eslint/json`",
      checks: "syntax, duplicate keys",
      command: (target) => [bin("eslint"), "--config", join(folder, "eslint.config.mjs"), target],
    },
    {
      name: "Spectral",
      checks: structure,
      command: (target) => {
        const files = target.endsWith(".json") ? target : join(target, "*.json");
        return [bin("spectral"), "lint", "--ruleset", join(folder, "ruleset.json"), files];
      },
    },
  ];
}

/** Prints a Markdown table: one small file and two hundred files, each the median of several alternating runs. */
export async function comparePeers(): Promise<void> {
  await withTemporaryFolder(async (folder) => {
    const documents = join(folder, "documents");
    await writeCorpus(documents, 200);
    const command = resolve("dist/cli.cjs");
    const peers: readonly Peer[] = [
      { name: "`node -e 0`", checks: "", command: () => [process.execPath, "-e", "0"] },
      {
        name: "intlint",
        checks: "structure, expressions, placeholders, meaning",
        command: (target) => [process.execPath, command, "--no-config", "--fail-on", "never", target],
      },
      ...(await preparePeers(folder)),
    ];
    const targets = [join(documents, "vendor-0.json"), documents];
    const times = new Map(peers.map((peer) => [peer, targets.map((): number[] => [])]));
    for (let run = 0; run < 6; run++) {
      for (const [peer, lists] of times) {
        for (const [index, target] of targets.entries()) {
          const [file, ...args] = peer.command(target);
          const elapsed = wallTime(file, args, folder);
          if (run > 0) lists[index]?.push(elapsed);
        }
      }
    }
    const rows = [...times].map(([{ name, checks }, lists]) => {
      return [name, checks, ...lists.map((list) => `${median(list).toFixed(0)} ms`)];
    });
    console.log(markdownTable([["", "checks", "one file of 20 KB", "200 files"], ...rows]));
    console.log(`\n${Object.values(packages).join(", ")}; Node ${process.version}`);
  });
}
