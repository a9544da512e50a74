#!/usr/bin/env node
import module, { createRequire } from "node:module";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";
import { CachedLoader } from "./cached-loader.js";
import { CodeCache } from "./code-cache.js";
import { limitInlining } from "./limit-inlining.js";
import { userCacheFolder } from "./user-cache-folder.js";

/** Node's own store of compiled code, which version 20 lacks. */
interface CompileCache {
  readonly createRequire: unknown;
  readonly enableCompileCache?: (folder?: string) => unknown;
}

// Other threads share the flags.
if (isMainThread) limitInlining(process.versions.node);

const main = join(import.meta.dirname, "cli", "main.cjs");
const folder = process.env["NODE_DISABLE_COMPILE_CACHE"] ? undefined : userCacheFolder(process);
const { enableCompileCache }: CompileCache = module;

if (enableCompileCache !== undefined || folder === undefined) {
  if (folder !== undefined) enableCompileCache?.(process.env["NODE_COMPILE_CACHE"] ?? join(folder, "node"));
  createRequire(main)(main);
} else {
  // Printing the version or help compiles next to nothing, and a cached file is never compiled again.
  const isBrief = process.argv.slice(2).some((argument) => /^(?:-v|-h|--version|--help)$/.test(argument));
  new CachedLoader(new CodeCache(join(folder, "v8"))).load(main, { keepsCode: !isBrief });
}
