import { createRequire } from "node:module";
import { basename, dirname, isAbsolute, resolve } from "node:path";
import { configurationName } from "./configuration.js";
import { attempt } from "../text/attempt.js";

/** Where configuration files are read from. */
export interface ConfigurationSource {
  /** The type of what is at an absolute path, links followed; undefined if there is nothing. */
  typeOf(path: string): "file" | "folder" | "other" | undefined;
  /** The content of a regular file; fails for anything else. */
  read(path: string): Uint8Array;
}

/** The file that an entry of `extends` refers to, or why there is none. */
export type ExtendedPath = { readonly path: string } | { readonly reason: string; readonly help?: string };

/** Resolves an entry of `extends`: a path that starts with `./` or `../` is a file, anything else a package. */
export function extendedPath(entry: string, configuration: string, source: ConfigurationSource): ExtendedPath {
  const path = resolve(dirname(configuration), entry);
  if (/^\.\.?[/\\]/.test(entry) || isAbsolute(entry)) {
    // A path may also be one that no file can have, or its links may form a loop.
    const type = attempt(() => source.typeOf(path));
    if (type === "folder") return { reason: "it is a folder.", help: "Write the path of a file in it." };
    return type === undefined ? { reason: "there is no such file." } : { path };
  }
  const require = createRequire(configuration);
  const [found] = [`${entry}/${configurationName}`, entry].flatMap(
    (name) => attempt(() => require.resolve(name)) ?? [],
  );
  if (found === undefined) {
    const help =
      attempt(() => source.typeOf(path)) === "file"
        ? { help: `Write \`./${entry}\`: a name without \`./\` is a package.` }
        : {};
    return { reason: "there is no such package.", ...help };
  }
  if (/\.jsonc?$/i.test(found)) return { path: found };
  return {
    reason: `its entry is \`${basename(found)}\`.`,
    help: `A package that is extended holds an \`${configurationName}\`, or names a JSON file as its entry.`,
  };
}
