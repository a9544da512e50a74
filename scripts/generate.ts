/**
 * Writes every generated file of the repository, or with `--check` lists the stale ones (exit 1).
 * A generator returns its files by path and never writes them itself.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { commandDocsGenerator } from "./generate/command-docs.js";
import type { Generator } from "./generate/generator.js";
import { grammarsGenerator } from "./generate/grammars.js";
import { httpFactsGenerator } from "./generate/http-facts.js";
import { referenceGenerator } from "./generate/reference.js";
import { rolesGenerator } from "./generate/roles.js";
import { ruleDocsGenerator } from "./generate/rule-docs.js";
import { rulesGenerator } from "./generate/rules.js";
import { schemasGenerator } from "./generate/schemas.js";
import { shapesGenerator } from "./generate/shapes.js";
import { typesGenerator } from "./generate/types.js";
import { validatorGenerator } from "./generate/validator.js";

/** Every generator, in the order in which they run. */
const generators: readonly Generator[] = [
  schemasGenerator,
  shapesGenerator,
  rolesGenerator,
  referenceGenerator,
  typesGenerator,
  validatorGenerator,
  httpFactsGenerator,
  rulesGenerator,
  ruleDocsGenerator,
  grammarsGenerator,
  commandDocsGenerator,
];

/** Writes the files that differ, or only lists them; returns the paths of the stale files. */
async function run(generator: Generator, isCheck: boolean): Promise<string[]> {
  const stale: string[] = [];
  const files = await generator.generate();
  for (const path of await filesBelow(generator.folder)) {
    if (files.has(path)) continue;
    stale.push(path);
    if (!isCheck) await rm(path);
  }
  for (const [path, text] of files) {
    if ((await readFile(path, "utf8").catch(() => undefined)) === text) continue;
    stale.push(path);
    if (isCheck) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return stale;
}

/** The paths of all files in a folder, recursively, with `/`. */
async function filesBelow(folder: string | undefined): Promise<readonly string[]> {
  if (folder === undefined) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"));
}

const isCheck = process.argv.includes("--check");
const stale: string[] = [];
for (const generator of generators) stale.push(...(await run(generator, isCheck)));
for (const path of stale) console.log(isCheck ? `stale: ${path}` : `wrote ${path}`);
if (isCheck && stale.length > 0) {
  console.error("Generated files are not up to date. Run: npm run generate");
  process.exitCode = 1;
}
