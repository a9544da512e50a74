/** Lints the examples with the built command and keeps the code that V8 compiled meanwhile. A process of its own. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { CachedLoader, cachedFile, codeCacheFolder } from "../../src/cli/cached-loader.js";

const folder = resolve("dist/cli");
const cacheFolder = codeCacheFolder(folder);
const loader = new CachedLoader(cacheFolder);
process.argv = [process.argv[0] ?? "", join(folder, "main.cjs"), "examples", "--no-config", "--fail-on", "never"];
loader.load(join(folder, "main.cjs"));
process.on("exit", (code) => {
  if (code !== 0) return;
  mkdirSync(cacheFolder, { recursive: true });
  for (const [file, script] of loader.scripts) writeFileSync(cachedFile(cacheFolder, file), script.createCachedData());
});
