#!/usr/bin/env node
import { join } from "node:path";
import { CachedLoader } from "./cached-loader.js";
import { CodeCache } from "./code-cache.js";
import { limitInlining, limitsInlining } from "./limit-inlining.js";
import { userCacheFolder } from "./user-cache-folder.js";

// What is not needed is not loaded: `node:crypto`, `node:module`, `node:v8` and `node:worker_threads` take longer than a tenth of a short run.
const { arch, env, versions } = process;
const args = process.argv.slice(2);
// Printing the version or help compiles next to nothing, and a cached file is never compiled again.
const isBrief = args.some((argument) => /^(?:-v|-h|--version|--help)$/.test(argument));
const isLimited = !isBrief && limitsInlining(versions.node, args);
if (isLimited) limitInlining();

/** Node's own store of compiled code, which version 20 lacks. */
interface CompileCache {
  readonly createRequire: (path: string) => NodeJS.Require;
  readonly enableCompileCache?: (folder?: string) => unknown;
}

const main = join(import.meta.dirname, "cli", "main.cjs");
const folder = env["NODE_DISABLE_COMPILE_CACHE"] ? undefined : userCacheFolder(process);

if (folder === undefined || !versions.node.startsWith("20.")) {
  const { createRequire, enableCompileCache }: CompileCache = process.getBuiltinModule("node:module");
  if (folder !== undefined) enableCompileCache?.(env["NODE_COMPILE_CACHE"] ?? join(folder, "node"));
  createRequire(main)(main);
} else {
  const engine = `${versions.node}-${arch}${isLimited ? "-limited" : ""}`;
  new CachedLoader(new CodeCache(join(folder, "v8"), engine)).load(main, { keepsCode: !isBrief });
}
