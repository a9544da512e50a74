import { dirname, isAbsolute, join } from "node:path";
import type { Io } from "../io.js";
import { pathWithin } from "./paths.js";

/** The path of the working directory in its repository, with `/`; "" at the root and outside of repositories. */
export function folderInRepository(io: Io): string {
  const root = workspaceOf(io) ?? gitRoot(io, io.cwd);
  return root === undefined ? "" : pathWithin(root, io.cwd);
}

/** The checkout of a GitHub workflow that contains the working directory. */
function workspaceOf({ cwd, env }: Io): string | undefined {
  const workspace = env["GITHUB_WORKSPACE"];
  if (workspace === undefined || !isAbsolute(workspace)) return undefined;
  const within = pathWithin(workspace, cwd);
  return isAbsolute(within) || within.split("/")[0] === ".." ? undefined : workspace;
}

/** The root of the repository that contains a folder, if any. */
export function gitRoot(io: Pick<Io, "files">, folder: string): string | undefined {
  // A folder, or a file in a worktree.
  if (io.files.typeOf(join(folder, ".git")) !== undefined) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : gitRoot(io, parent);
}
