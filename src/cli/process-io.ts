import { readdirSync, statSync, type Dirent } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import type { Entry, FileSystem, Io, Output } from "./io.js";

/** The real process. */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    files: nodeFiles,
    readStdin,
    now: () => performance.now(),
  };
}

/** The file system of Node. */
export const nodeFiles: FileSystem = {
  typeOf(path) {
    const about = statSync(path, { throwIfNoEntry: false });
    if (about === undefined) return undefined;
    return about.isDirectory() ? "folder" : "file";
  },
  list: (folder) => readdirSync(folder, { withFileTypes: true }).map(entryOf),
  read: (path) => readFile(path),
  write: (path, text) => writeFile(path, text),
};

function entryOf(entry: Dirent): Entry {
  const type = entry.isSymbolicLink() ? "link" : entry.isDirectory() ? "folder" : "file";
  return { name: entry.name, type };
}

/** A closed pipe (`| head`) is no failure: what nobody reads is dropped. */
function outputTo(stream: NodeJS.WriteStream): Output {
  let isClosed = false;
  // Without a listener the process would end; each write hears of its own failure.
  stream.on("error", () => (isClosed = true));
  return {
    isTerminal: stream.isTTY,
    columns: stream.isTTY ? stream.columns : undefined,
    write: (text) =>
      new Promise((resolve, reject) => {
        if (isClosed || text === "") return resolve();
        stream.write(text, (error) => {
          if (error && !("code" in error && error.code === "EPIPE")) reject(error);
          else resolve();
        });
      }),
  };
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin)
    chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : (chunk as Uint8Array));
  return Buffer.concat(chunks);
}
