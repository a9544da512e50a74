/**
 * Installs the vendor's function library into a temporary folder (it is too big for a dependency) and compares what it
 * registers with the committed record and with our table. `--write` records the newest release instead.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { format } from "prettier";
import { Checks, expect, mustRun, withTemporaryFolder } from "./support/checks.js";
import { disagreements, type RegisteredFunction, type VendorRecord } from "./support/vendor-functions.js";

const recordFile = "fixtures/vendor-functions.json";
const packageName = "@truto/truto-jsonata";
const presets = ["core", "datetime", "html", "markdown", "data-formats", "ai"];

type Implementation = (...args: unknown[]) => unknown;
interface Expression {
  registerFunction(name: string, implementation: Implementation, signature?: string): void;
  evaluate(input: unknown): Promise<unknown>;
}
type Compile = (text: string) => Expression;

/** Reads the functions that a release registers, without calling them. */
async function inspect(version: string): Promise<VendorRecord> {
  return withTemporaryFolder(async (folder) => {
    await writeFile(join(folder, "package.json"), '{ "private": true }\n');
    const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--silent"];
    mustRun(folder, "npm", ["install", ...flags, `${packageName}@${version}`]);
    const require = createRequire(join(folder, "index.js"));
    const installed = join(folder, "node_modules", packageName, "package.json");
    const about = JSON.parse(await readFile(installed, "utf8")) as { version: string };
    const compile = require("jsonata") as Compile;
    const entries: [string, readonly RegisteredFunction[]][] = [];
    for (const preset of presets) {
      const module = require(`${packageName}/presets/${preset}`) as Record<string, (fake: object) => unknown>;
      entries.push([preset, await registered(module, compile)]);
    }
    return { package: packageName, version: about.version, presets: Object.fromEntries(entries) };
  });
}

/** The functions that a preset's `register…` functions put on an expression. */
async function registered(
  preset: Record<string, (fake: object) => unknown>,
  compile: Compile,
): Promise<readonly RegisteredFunction[]> {
  const found: { name: string; implementation: Implementation; signature?: string }[] = [];
  const fake = {
    registerFunction: (name: string, implementation: Implementation, signature?: string) =>
      found.push({ name, implementation, signature }),
  };
  for (const register of Object.values(preset)) register(fake);
  return Promise.all(
    found.map(async ({ name, implementation, signature }) => {
      const expression = compile(`$${name}(?)`);
      expression.registerFunction(name, implementation, signature);
      return {
        name,
        signature: signature ?? null,
        arity: implementation.length,
        isPartialApplicable: await expression.evaluate({}).then(
          () => true,
          () => false,
        ),
      };
    }),
  );
}

/** The committed record. */
function print(record: VendorRecord): Promise<string> {
  return format(JSON.stringify(record), { parser: "json", printWidth: 120 });
}

if (process.argv.includes("--write")) {
  const record = await inspect("latest");
  await writeFile(recordFile, await print(record));
  for (const line of disagreements(record)) console.log(line);
} else {
  const checks = new Checks();
  const committed = JSON.parse(await readFile(recordFile, "utf8")) as VendorRecord;
  const record = await inspect(committed.version);
  const total = Object.values(record.presets).flat().length;
  await checks.check(`${packageName} ${record.version} registers the ${total} functions on record`, async () => {
    expect((await print(record)) === (await print(committed)), "they differ: run with --write and look at the change");
  });
  await checks.check("our table says of them what they say", () => {
    const lines = disagreements(record);
    expect(lines.length === 0, lines.join("\n"));
  });
  process.exitCode = checks.close();
}
