/** Builds the extension for Visual Studio Code and packs it into `editors/vscode/dist/intlint.vsix`. Needs a build of the command. */
import { cp, rm, stat } from "node:fs/promises";
import { build } from "esbuild";
import { mustRun } from "./support/checks.js";

const folder = "editors/vscode";
const made = `${folder}/dist`;
const file = "dist/intlint.vsix";
/** The packer has more dependencies than everything else together: it is fetched only here. */
const packer = "@vscode/vsce@3.9.2";
/** In bytes. */
const sizeLimit = 3_000_000;

await rm(made, { recursive: true, force: true });
await build({
  entryPoints: [`${folder}/src/extension.ts`],
  outfile: `${made}/extension.cjs`,
  bundle: true,
  minify: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  external: ["vscode"],
  logLevel: "warning",
});
await cp("generated/schemas/intlint-config.schema.json", `${made}/intlint-config.schema.json`);
await cp("dist/cli.cjs", `${made}/server/cli.cjs`);
await cp("dist/cli", `${made}/server/cli`, { recursive: true });
console.log(mustRun(folder, "npx", ["--yes", packer, "package", "--no-dependencies", "--out", file]));
const { size } = await stat(`${folder}/${file}`);
if (size > sizeLimit) throw new Error(`${file} has ${size} bytes, the limit is ${sizeLimit}`);
