#!/usr/bin/env node
import { join } from "node:path";
import { CachedLoader } from "./cached-loader.js";
import { CodeCache } from "./code-cache.js";
import { isTestedRelease, limitInlining, limitsInlining } from "./v8-flags.js";
import { threadArgument } from "../threads/thread-argument.js";
import { userCacheFolder } from "./user-cache-folder.js";

// What is not needed is not loaded: `node:crypto`, `node:module`, `node:v8` and `node:worker_threads` take longer than a tenth of a short run.
const { arch, env, versions } = process;
const isThread = process.argv[2] === threadArgument;
const args = process.argv.slice(isThread ? 3 : 2);
// Printing the version or help compiles next to nothing.
const isBrief = args.some((argument) => /^(?:-v|-h|--version|--help)$/.test(argument));
const isLimited = !isBrief && limitsInlining(versions.node, args);
// Threads share the flags.
if (isLimited && !isThread) limitInlining();

const main = join(import.meta.dirname, "cli", "main.cjs");
const folder = env["NODE_DISABLE_COMPILE_CACHE"] ? undefined : userCacheFolder(process);

if (folder === undefined) process.getBuiltinModule("node:module").createRequire(main)(main);
else {
  // V8 accepts compiled code only under the flags that it was compiled under.
  const flags = [...process.execArgv, env["NODE_OPTIONS"] ?? "", isLimited ? "limited" : ""]
    .join("")
    .replaceAll(/\W/g, "");
  const engine = [versions.node, arch, flags.slice(0, 100)].join("-");
  // What runs for hours needs the machine code that V8 makes of bytecode, which then cannot be cached.
  const isLong = args[0] === "lsp" || args.includes("--watch");
  const keepsMore = !isLong && isTestedRelease(versions.node);
  const keeps = isBrief || isThread ? "nothing" : keepsMore ? "what most runs need" : "what this run needs";
  new CachedLoader(new CodeCache(join(folder, "v8"), engine)).load(main, { keeps });
}
