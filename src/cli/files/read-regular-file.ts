import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { FileError } from "../failures.js";

/** Far beyond any document that people maintain; a larger one may need more memory than Node has by default. */
export const maxFileSize = 64 * 1024 * 1024;

/** The content of a regular file. Never blocks on a named pipe, and does not read devices. */
export function readRegularFile(path: string): Uint8Array {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const about = fstatSync(descriptor);
    if (about.isDirectory()) throw new FileError("it is a folder");
    if (!about.isFile()) throw new FileError("it is not a regular file");
    if (about.size > maxFileSize) throw new FileError(`it is larger than ${maxFileSize / (1024 * 1024)} MB`);
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
