#!/usr/bin/env node
// Bundles a TypeScript script and runs it: `node scripts/run.mjs scripts/generate.ts [arguments]`.
import { mkdir, rm } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) throw new Error("usage: node scripts/run.mjs <script.ts> [arguments]");
const folder = resolve("node_modules/.cache/intlint-scripts");
await mkdir(folder, { recursive: true });
const outfile = join(folder, `${basename(script, ".ts")}-${process.pid}.mjs`);
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  packages: "external",
  // The workspace package is TypeScript source, which Node cannot load.
  alias: { "jsonata-check": "./packages/jsonata-check/src" },
  platform: "node",
  format: "esm",
  target: "node20",
  sourcemap: "inline",
  logLevel: "warning",
});
process.argv = [process.argv[0] ?? "node", resolve(script), ...rest];
try {
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(outfile, { force: true });
}
