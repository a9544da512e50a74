/**
 * Builds `dist/`: the command (CommonJS, which starts faster than ESM), the library (ESM) and its declarations; and the
 * command of `packages/jsonata-check`. Beside the command is a document that it lints to compile its own code (`src/cli/launch`).
 * `--if-stale` does nothing if `dist/` is newer than every source; `--no-types` skips the declarations.
 */
import { spawnSync } from "node:child_process";
import { chmod, copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { build, transform, type BuildOptions, type Metafile } from "esbuild";
import { bundledPackages } from "./support/bundled-packages.js";
import { joinChunks, startingChunks } from "./support/join-chunks.js";
import { licencesFile, thirdPartyLicences } from "./support/licences.js";

const lastFile = "dist/types/generated/validate.d.ts";

/** Packages that only one command needs; they are loaded when it runs. */
const external = ["vscode-languageserver"];

const common = {
  bundle: true,
  metafile: true,
  target: "node20",
  format: "esm",
  logLevel: "warning",
  // The full license of each package is included instead.
  legalComments: "none",
} satisfies BuildOptions;

/**
 * The command: a launcher and the program, split at every `import()` so that a plain lint loads only the code it runs.
 * esbuild splits only ESM, so a second step turns each chunk into CommonJS and joins those of a plain lint into one file.
 */
async function buildCommand(): Promise<readonly Metafile[]> {
  await rm("dist/cli", { recursive: true, force: true });
  await mkdir("dist/cli", { recursive: true });
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: { main: "src/cli/bin.ts" },
    outdir: "dist/cli",
    outExtension: { ".js": ".cjs" },
    splitting: true,
    platform: "node",
    define: { "import.meta.url": "importMetaUrl" },
    external,
    write: false,
  });
  const texts = new Map<string, string>();
  for (const { path, text } of outputFiles) texts.set(path, await asCommonJs(text));
  const starting = startingChunks(metafile, "dist/cli/main.cjs").map((path) => [path, texts.get(path) ?? ""] as const);
  for (const [path, text] of [...texts, ...joinChunks(starting)]) await writeFile(path, text);
  await copyFile("examples/clean/ledgerline.integration.json", "dist/cli/exercise.json");
  const launcher = await build({
    ...common,
    entryPoints: ["src/cli/launch/launch.ts"],
    outfile: "dist/cli.cjs",
    format: "cjs",
    platform: "node",
    define: { "import.meta.dirname": "__dirname" },
  });
  const evaluator = await build({
    ...common,
    entryPoints: ["src/cli/evaluation/evaluator.ts"],
    outfile: "dist/evaluator.mjs",
    platform: "node",
    external: ["jsonata"],
  });
  await chmod("dist/cli.cjs", 0o755);
  return [metafile, launcher.metafile, evaluator.metafile];
}

async function asCommonJs(text: string): Promise<string> {
  const { code } = await transform(text, {
    format: "cjs",
    platform: "node",
    target: "node20",
    supported: { "dynamic-import": false },
    // A third less to read, which a short run notices.
    minify: true,
    banner: /\bimportMetaUrl\b/.test(text)
      ? 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;'
      : "",
  });
  return asAscii(code);
}

/**
 * Escapes the characters outside of ASCII that esbuild leaves in regular expressions. The launcher reads the code as Latin-1,
 * and one other character would double what it takes in memory.
 */
function asAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * The library and its adapters for other tools, with shared chunks. The library also runs in browsers, so Node modules are
 * not resolved and may be used only through `import()`.
 */
async function buildLibrary(): Promise<Metafile> {
  await rm("dist/chunks", { recursive: true, force: true });
  const { metafile } = await build({
    ...common,
    entryPoints: {
      index: "src/index.ts",
      rules: "src/rule-kit/own-rule.ts",
      testing: "src/testing.ts",
      eslint: "src/eslint/plugin.ts",
      lsp: "src/cli/editor/language-server.ts",
    },
    outdir: "dist",
    splitting: true,
    chunkNames: "chunks/[hash]",
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["node:*", ...external],
  });
  await copyFile("generated/validate.js", "dist/validate.js");
  await writeFile("dist/types.js", "export {};\n");
  return metafile;
}

/** The command of the package that checks only expressions. */
async function buildExpressionCommand(): Promise<void> {
  const outfile = "packages/jsonata-check/dist/cli.mjs";
  await build({
    ...common,
    entryPoints: ["packages/jsonata-check/src/cli/bin.ts"],
    outfile,
    platform: "node",
    banner: { js: "#!/usr/bin/env node" },
  });
  await chmod(outfile, 0o755);
}

/** The declarations of the public API and everything they refer to. */
async function buildDeclarations(): Promise<void> {
  runNode(["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], "inherit");
  await copyFile("generated/validate.d.ts", lastFile);
  await removeUnreachable("dist/types", [
    "src/index.d.ts",
    "src/rule-kit/own-rule.d.ts",
    "src/testing.d.ts",
    "src/eslint/plugin.d.ts",
    "src/cli/editor/language-server.d.ts",
    "generated/types.d.ts",
    "generated/validate.d.ts",
  ]);
}

/** Rewrites imports of workspace packages to relative paths, because users do not have those packages. */
async function withOwnPackages(folder: string, path: string): Promise<string> {
  const text = await readFile(path, "utf8");
  const changed = text.replaceAll(/(from |import\()"jsonata-check(\/[^"]+)?"/g, (_, before: string, sub = "") => {
    const target = relative(dirname(path), join(folder, "packages/jsonata-check/src", sub as string, "index.js"));
    return `${before}"${target.startsWith(".") ? target : `./${target}`}"`;
  });
  if (changed !== text) await writeFile(path, changed);
  return changed;
}

/** Runs a script with Node; ends the build if it fails. */
function runNode(args: readonly string[], stdout: "inherit" | "ignore"): void {
  const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", stdout, "inherit"] });
  if (status !== 0) process.exit(1);
}

/** Removes declarations that no entry reaches. */
async function removeUnreachable(folder: string, entries: readonly string[]): Promise<void> {
  const reached = new Set(entries.map((entry) => join(folder, entry)));
  // Iterating a Set includes the items added on the way.
  for (const path of reached) {
    const text = await withOwnPackages(folder, path);
    for (const [, specifier = ""] of text.matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g)) {
      reached.add(join(dirname(path), `${specifier}.d.ts`));
    }
  }
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !reached.has(path)) await rm(path);
  }
}

/** The modification time of the newest file under the given paths, in milliseconds; 0 if there are none. */
async function newestChange(paths: readonly string[]): Promise<number> {
  let newest = 0;
  for (const path of paths) {
    const about = await stat(path);
    const isFolder = about.isDirectory();
    const time = isFolder ? await newestChange((await readdir(path)).map((name) => join(path, name))) : about.mtimeMs;
    newest = Math.max(newest, time);
  }
  return newest;
}

/** Whether the last file of the build is newer than every source of `dist/`. */
async function isFresh(): Promise<boolean> {
  const built = await stat(lastFile).catch(() => undefined);
  if (built === undefined) return false;
  return (
    built.mtimeMs >
    (await newestChange([
      "src",
      "packages/jsonata-check/src",
      "generated",
      "examples",
      "scripts/build.ts",
      "scripts/support",
      "package.json",
      "tsconfig.json",
    ]))
  );
}

const flags = new Set(process.argv.slice(2));
if (!(flags.has("--if-stale") && (await isFresh()))) {
  await rm("dist/types", { recursive: true, force: true });
  await buildExpressionCommand();
  const metafiles = [...(await buildCommand()), await buildLibrary()];
  await writeFile(licencesFile, await thirdPartyLicences(bundledPackages(...metafiles)));
  if (!flags.has("--no-types")) await buildDeclarations();
}
