import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Io } from "../io.js";

/** One of the package's own files; the package is found from here upwards, because a bundle stands elsewhere than its sources. */
export function packageFile(within: string, io: Io): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let parent = dirname(folder); parent !== folder; folder = parent, parent = dirname(folder)) {
    const path = join(folder, within);
    if (io.files.typeOf(path) === "file") return path;
  }
  throw new Error(`the package lacks ${within}`);
}
