import { createRequire } from "node:module";
import { basename, dirname, isAbsolute, resolve } from "node:path";
import { configurationName } from "./configuration.js";

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
    const type = typeOf(path, source);
    if (type === "folder") return { reason: "it is a folder.", help: "Write the path of a file in it." };
    return type === undefined ? { reason: "there is no such file." } : { path };
  }
  const require = createRequire(configuration);
  const [found] = [`${entry}/${configurationName}`, entry].flatMap((name) => resolved(name, require) ?? []);
  if (found === undefined) {
    const help =
      typeOf(path, source) === "file" ? { help: `Write \`./${entry}\`: a name without \`./\` is a package.` } : {};
    return { reason: "there is no such package.", ...help };
  }
  if (/\.jsonc?$/i.test(found)) return { path: found };
  return {
    reason: `its entry is \`${basename(found)}\`.`,
    help: `A package that is extended holds an \`${configurationName}\`, or names a JSON file as its entry.`,
  };
}

function resolved(name: string, require: NodeJS.Require): string | undefined {
  try {
    return require.resolve(name);
  } catch {
    return undefined;
  }
}

/** What is at a path; undefined also where the path cannot be that of a file, or its links form a loop. */
function typeOf(path: string, source: ConfigurationSource): ReturnType<ConfigurationSource["typeOf"]> {
  try {
    return source.typeOf(path);
  } catch {
    return undefined;
  }
}
