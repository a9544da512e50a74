import { dirname, join } from "node:path";
import type { Io } from "../io.js";
import { userCacheFolder } from "../launch/user-cache-folder.js";

/** The cache folder: in the project's `node_modules`, or else the user's. */
export function cacheFolder(
  { files, cwd, env }: Pick<Io, "files" | "cwd" | "env">,
  name: "api" | "results",
): string | undefined {
  for (let at = cwd; ; at = dirname(at)) {
    const packages = join(at, "node_modules");
    if (files.typeOf(packages) === "folder") return join(packages, ".cache", "intlint", name);
    if (dirname(at) === at) break;
  }
  const { platform } = process;
  const user = userCacheFolder({ platform, env, ...(process.getuid === undefined ? {} : { getuid: process.getuid }) });
  return user && join(user, name);
}
