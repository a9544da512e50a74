import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import type { CodeCache, SourceFile } from "./code-cache.js";
import { keepBytecode } from "./v8-flags.js";

/** What is cached of files without cached code: nothing, what this run compiled, or what most runs need. */
export type CodeToKeep = "nothing" | "what this run needs" | "what most runs need";

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
  readonly #toKeep: { readonly source: SourceFile; readonly script: Script }[] = [];
  #keeps: CodeToKeep = "nothing";
  #keepsBytecode = false;

  constructor(cache: CodeCache) {
    this.#cache = cache;
  }

  /**
   * Runs the bundle's main file and returns its exports; what is compiled may be cached when the process ends. If that is to
   * be what most runs need, the function `exercise` of the main file is called before.
   */
  load(main: string, { keeps }: { readonly keeps: CodeToKeep }): unknown {
    this.#keeps = keeps;
    if (keeps !== "nothing") process.on("exit", () => this.#keep());
    const exported = this.#require(main) as { readonly exercise?: () => unknown };
    if (this.#keepsBytecode) process.once("beforeExit", () => exported.exercise?.());
    return exported;
  }

  #keep(): void {
    if (this.#keepsBytecode) keepBytecode(false);
    for (const { source, script } of this.#toKeep) this.#cache.write(source, script.createCachedData());
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
    const cachedData = this.#cache.read(source);
    const script = new Script(text, { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
    if (cachedData === undefined || (script.cachedDataRejected === true && !this.#keepsBytecode)) {
      this.#toKeep.push({ source, script });
      const isMain = this.#modules.size === 1;
      if (isMain && this.#keeps === "what most runs need") {
        this.#keepsBytecode = true;
        keepBytecode(true);
      }
    }
    return script;
  }
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
