#!/usr/bin/env node
import { existsSync } from "node:fs";
import module, { createRequire } from "node:module";
import { join } from "node:path";
import { CachedLoader, codeCacheFolder } from "./cached-loader.js";

/** Node's own store of compiled code, which version 20 lacks. */
interface CompileCache {
  readonly createRequire: unknown;
  readonly enableCompileCache?: () => unknown;
}

const folder = join(import.meta.dirname, "cli");
const main = join(folder, "main.cjs");
const cacheFolder = codeCacheFolder(folder);

if (existsSync(cacheFolder)) new CachedLoader(cacheFolder).load(main);
else {
  // Another Node made the build: newer ones keep compiled code themselves, from the second run on.
  const { enableCompileCache }: CompileCache = module;
  enableCompileCache?.();
  createRequire(main)(main);
}
