import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import type { CodeCache } from "./code-cache.js";

/**
 * Requires files of the bundle as Node does, but with code that V8 compiled in an earlier run: parsing takes more than half
 * of a short run. V8 rejects code from another version or other flags, and parses then.
 */
export class CachedLoader {
  readonly #modules = new Map<string, { exports: unknown }>();
  readonly #uncached: { readonly file: string; readonly source: Buffer; readonly script: Script }[] = [];
  readonly #cache: CodeCache;

  constructor(cache: CodeCache) {
    this.#cache = cache;
  }

  /** Runs the bundle's main file and returns its exports; newly compiled code may be cached when the process ends. */
  load(main: string, { keepsCode }: { readonly keepsCode: boolean }): unknown {
    if (keepsCode) process.on("exit", () => this.#keep());
    return this.#require(main);
  }

  #keep(): void {
    for (const { file, source, script } of this.#uncached) {
      this.#cache.write(file, source, script.createCachedData());
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
    const source = readFileSync(file);
    const cachedData = this.#cache.read(file, source);
    // The build writes ASCII.
    const text = source.toString("latin1");
    const script = new Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`, {
      filename: file,
      ...(cachedData === undefined ? {} : { cachedData }),
    });
    if (cachedData === undefined || script.cachedDataRejected === true) this.#uncached.push({ file, source, script });
    return script;
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
