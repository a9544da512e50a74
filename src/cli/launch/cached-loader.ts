import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import type { CodeCache, SourceFile } from "./code-cache.js";

/** What is cached when a process ends: nothing, what has no cached code yet, or also what early runs did not compile. */
export type CodeToKeep = "nothing" | "first run" | "several runs";

/** How many runs add what they compile to the cached code of the main file: the first one may have done next to nothing. */
const mostRuns = 4;

/** Smaller files, in bytes, compile faster than their cached code is read. */
const leastSize = 1000;

const [head, tail] = ["(function (exports, require, module, __filename, __dirname) {", "\n})"];

/**
 * Requires files of the bundle as Node does, but with code that V8 compiled in an earlier run: parsing takes more than half
 * of a short run. V8 rejects code from another version or other flags, and parses then.
 */
export class CachedLoader {
  readonly #modules = new Map<string, { exports: unknown }>();
  readonly #cache: CodeCache;
  readonly #toKeep: { readonly source: SourceFile; readonly script: Script; readonly runs: number }[] = [];
  #keeps: CodeToKeep = "nothing";
  #keepsBytecode = false;

  constructor(cache: CodeCache) {
    this.#cache = cache;
  }

  /** Runs the bundle's main file and returns its exports; what is compiled may be cached when the process ends. */
  load(main: string, { keeps }: { readonly keeps: CodeToKeep }): unknown {
    this.#keeps = keeps;
    if (keeps !== "nothing") process.on("exit", () => this.#keep());
    return this.#require(main);
  }

  #keep(): void {
    if (this.#keepsBytecode) keepBytecode(false);
    for (const { source, script, runs } of this.#toKeep) {
      this.#cache.write(source, { code: script.createCachedData(), runs });
    }
  }

  #require(file: string): unknown {
    const known = this.#modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    this.#modules.set(file, module);
    const folder = dirname(file);
    const requireFrom = (name: string): unknown =>
      name.startsWith(".") ? this.#require(join(folder, name)) : requireExternal(name, file);
    const run = this.#compile(file).runInThisContext() as ModuleFunction;
    run(module.exports, requireFrom, module, file, folder);
    return module.exports;
  }

  #compile(file: string): Script {
    const { source, text } = readWrapped(file);
    if (source.size < leastSize) return new Script(text, { filename: file });
    const { code: cachedData, runs = 0 } = this.#cache.read(source) ?? {};
    const script = new Script(text, { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
    const isUnusable = script.cachedDataRejected === true && !this.#keepsBytecode;
    const mayAdd = this.#keeps === "several runs" && this.#modules.size === 1;
    if (runs === 0 || isUnusable || (mayAdd && runs < mostRuns)) {
      this.#toKeep.push({ source, script, runs: isUnusable ? 1 : runs + 1 });
      if (mayAdd) this.#keepsBytecode = keepBytecode(true);
    }
    return script;
  }
}

/**
 * V8 drops bytecode that was not used for a while or has become machine code, and what it dropped is not in the cached code.
 * That is accepted only under the flags it was created under, so they must be as before again when it is.
 */
function keepBytecode(isKept: boolean): boolean {
  const { setFlagsFromString } = process.getBuiltinModule("node:v8");
  for (const flag of ["flush-bytecode", "sparkplug"]) setFlagsFromString(isKept ? `--no-${flag}` : `--${flag}`);
  return isKept;
}

/** Reads a file of the bundle as the body of a function; copying a text of a megabyte once more would be noticed. */
function readWrapped(path: string): { readonly source: SourceFile; readonly text: string } {
  const descriptor = openSync(path, "r");
  try {
    const { size, ctimeMs } = fstatSync(descriptor);
    const bytes = Buffer.allocUnsafeSlow(head.length + size + tail.length);
    bytes.write(head, "latin1");
    let end = head.length;
    for (let read = -1; read !== 0 && end < head.length + size; end += read) {
      read = readSync(descriptor, bytes, end, head.length + size - end, null);
    }
    end += bytes.write(tail, end, "latin1");
    // The build writes ASCII.
    return { source: { path, size, ctimeMs }, text: bytes.toString("latin1", 0, end) };
  } finally {
    closeSync(descriptor);
  }
}

/** A module of Node, or of a package beside a file. */
function requireExternal(name: string, file: string): unknown {
  return process.getBuiltinModule(name) ?? process.getBuiltinModule("node:module").createRequire(file)(name);
}

type ModuleFunction = (
  exports: object,
  require: (name: string) => unknown,
  module: { exports: unknown },
  filename: string,
  dirname: string,
) => void;
