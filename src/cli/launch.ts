#!/usr/bin/env node
import { existsSync } from "node:fs";
import module, { createRequire } from "node:module";
import { join } from "node:path";
import { CachedLoader, codeCacheFolder } from "./cached-loader.js";

const folder = join(import.meta.dirname, "cli");
const main = join(folder, "main.cjs");
const cacheFolder = codeCacheFolder(folder);

if (existsSync(cacheFolder)) new CachedLoader(cacheFolder).load(main);
else {
  // Another Node made the build: newer ones keep compiled code themselves, from the second run on.
  const enable: unknown = Reflect.get(module, "enableCompileCache");
  if (typeof enable === "function") Reflect.apply(enable, module, []);
  createRequire(main)(main);
}
