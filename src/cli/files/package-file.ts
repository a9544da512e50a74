import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Io } from "../io.js";

/** The text of the schema of a kind; without a kind, of the whole schema. */
export function schemaText(kind: string | undefined, io: Io): string {
  const within = kind === undefined ? "schema/integration.schema.json" : `generated/schemas/${kind}.schema.json`;
  return new TextDecoder().decode(io.files.read(packageFile(within, io)));
}

/** The path of one of the package's own files. Searched upwards, because the bundle is in another folder than the sources. */
export function packageFile(within: string, io: Io): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let parent = dirname(folder); parent !== folder; folder = parent, parent = dirname(folder)) {
    const path = join(folder, within);
    if (io.files.typeOf(path) === "file") return path;
  }
  throw new Error(`the package lacks ${within}`);
}
