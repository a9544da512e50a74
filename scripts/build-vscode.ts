/** Builds the Visual Studio Code extension and packs it into `editors/vscode/dist/intlint.vsix`. */
import { cp, rm, stat } from "node:fs/promises";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { mustRun } from "./support/checks.js";

const folder = "editors/vscode";
const made = `${folder}/dist`;
const file = "dist/intlint.vsix";
/** The packer has more dependencies than everything else together, so it is fetched only here. */
const packer = "@vscode/vsce@3.9.2";
/** In bytes. */
const sizeLimit = 3_000_000;

/** The server's code for files and processes is in the bundle for browsers too, where nothing calls it. */
const withoutNode: Plugin = {
  name: "without-node",
  setup(build) {
    build.onResolve({ filter: /^node:(child_process|fs|module|os|util|zlib)$/ }, ({ path }) => ({
      path,
      namespace: "without-node",
    }));
    build.onLoad({ filter: /./, namespace: "without-node" }, () => ({ contents: "module.exports = {};" }));
  },
};

await rm(made, { recursive: true, force: true });
const common = {
  bundle: true,
  minify: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  logLevel: "warning",
} satisfies BuildOptions;
await build({
  ...common,
  entryPoints: [`${folder}/src/extension.ts`],
  outfile: `${made}/extension.cjs`,
  external: ["vscode"],
});
// The command with all its dependencies in one file: an extension has no node_modules.
await build({
  ...common,
  entryPoints: ["src/cli/bin.ts"],
  outfile: `${made}/server.cjs`,
  define: { "import.meta.url": "importMetaUrl" },
  banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
});
await build({
  ...common,
  entryPoints: ["src/cli/evaluation/evaluator.ts"],
  outfile: `${made}/evaluator.mjs`,
  format: "esm",
});
// The same for editors in browsers: the extension, and the server for its worker.
await build({
  ...common,
  platform: "browser",
  entryPoints: [`${folder}/src/web/extension.ts`],
  outfile: `${made}/web/extension.js`,
  external: ["vscode"],
});
await build({
  ...common,
  platform: "browser",
  format: "iife",
  entryPoints: [`${folder}/src/web/server.ts`],
  outfile: `${made}/web/server.js`,
  // Schemas are looked for above this file.
  define: { "import.meta.url": '"file:///intlint/server.js"' },
  banner: { js: 'const process = { env: {}, platform: "browser" };' },
  alias: { "node:path": "path-browserify", "node:url": `./${folder}/src/web/node-url.ts` },
  plugins: [withoutNode],
});
await cp("generated/schemas", `${made}/generated/schemas`, { recursive: true });
// The server looks for its schemas and the evaluator in its own folder.
mustRun(made, process.execPath, ["server.cjs", "schema", "config"]);
console.log(mustRun(folder, "npx", ["--yes", packer, "package", "--no-dependencies", "--out", file]));
const { size } = await stat(`${folder}/${file}`);
if (size > sizeLimit) throw new Error(`${file} has ${size} bytes, the limit is ${sizeLimit}`);
