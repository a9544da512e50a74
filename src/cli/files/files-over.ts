import { basename, dirname } from "node:path";
import { addTo } from "jsonata-check/text";
import type { Entry, FileSystem } from "../io.js";

/** A file system in which some files have other contents, whether they exist on disk or not. Paths are absolute. */
export function withFiles(files: FileSystem, contents: ReadonlyMap<string, Uint8Array>): FileSystem {
  const folders = foldersOf(contents.keys());
  return {
    ...files,
    typeOf: (path) =>
      contents.has(path) ? "file" : (files.typeOf(path) ?? (folders.has(path) ? "folder" : undefined)),
    stampOf: (path) => (contents.has(path) ? undefined : files.stampOf(path)),
    read: (path) => contents.get(path) ?? files.read(path),
    list(folder) {
      const added = folders.get(folder) ?? [];
      const known = files.typeOf(folder) === undefined ? [] : files.list(folder);
      const names = new Set(added.map(({ name }) => name));
      return [...known.filter(({ name }) => !names.has(name)), ...added];
    },
  };
}

/** The folders that contain some files, each with its entries. */
function foldersOf(paths: Iterable<string>): ReadonlyMap<string, readonly Entry[]> {
  const folders = new Map<string, Entry[]>();
  for (const path of paths) {
    let type: Entry["type"] = "file";
    for (let at = path; at !== dirname(at); at = dirname(at)) {
      const name = basename(at);
      if (folders.get(dirname(at))?.some((entry) => entry.name === name) === true) break;
      addTo(folders, dirname(at), { name, type });
      type = "folder";
    }
  }
  return folders;
}
