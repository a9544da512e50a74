import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";

/** The folder of the code that this build of V8 has compiled, beside the files it was compiled from. */
export function codeCacheFolder(folder: string): string {
  return join(folder, `v8-${process.versions.v8}-${process.arch}`);
}

/**
 * Requires files of the bundle like Node does, but with the code that V8 compiled for them when the command was built:
 * parsing is the larger half of a short run. V8 refuses code that another version or other flags have made, and parses then.
 */
export class CachedLoader {
  /** Every file that was loaded, by path. */
  readonly scripts = new Map<string, Script>();
  readonly #modules = new Map<string, { exports: unknown }>();
  readonly #cacheFolder: string;

  constructor(cacheFolder: string) {
    this.#cacheFolder = cacheFolder;
  }

  /** Runs a file, if it has not run yet, and gives its exports. */
  load(file: string): unknown {
    const known = this.#modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    this.#modules.set(file, module);
    const folder = dirname(file);
    const require = createRequire(file);
    const requireFrom = (name: string): unknown =>
      name.startsWith("./") || name.startsWith("../") ? this.load(join(folder, name)) : require(name);
    const run = this.#compile(file).runInThisContext() as ModuleFunction;
    run(module.exports, requireFrom, module, file, folder);
    return module.exports;
  }

  #compile(file: string): Script {
    // The build writes ASCII.
    const source = readFileSync(file, "latin1");
    const cachedData = this.#cachedData(file);
    const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
      filename: file,
      ...(cachedData === undefined ? {} : { cachedData }),
    });
    this.scripts.set(file, script);
    return script;
  }

  #cachedData(file: string): Buffer | undefined {
    try {
      return readFileSync(cachedFile(this.#cacheFolder, file));
    } catch {
      return undefined;
    }
  }
}

type ModuleFunction = (
  exports: object,
  require: (name: string) => unknown,
  module: { exports: unknown },
  filename: string,
  dirname: string,
) => void;

/** Where the compiled code of a file stands. */
export function cachedFile(cacheFolder: string, file: string): string {
  return join(cacheFolder, `${basename(file)}.bin`);
}
