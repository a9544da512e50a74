import { mkdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** What decides where a user's caches are. */
export interface Surroundings {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's number; systems without one keep caches in a folder that only the user can change. */
  readonly getuid?: () => number;
}

/**
 * The folder for what intlint may keep between runs, made where it is missing. Undefined where there is none that belongs
 * to the user alone: what others could write must not be run.
 */
export function userCacheFolder({ platform, env, getuid }: Surroundings): string | undefined {
  try {
    const folder = join(cachesOf(platform, env), "intlint");
    if (!isAbsolute(folder)) return undefined;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = statSync(folder);
    return getuid === undefined || (uid === getuid() && (mode & 0o022) === 0) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Where the caches of all programs are, as each system has it (on Linux the XDG Base Directory Specification). */
function cachesOf(platform: string, env: Surroundings["env"]): string {
  const home = env["HOME"] || homedir();
  if (platform === "win32") return env["LOCALAPPDATA"] || join(homedir(), "AppData", "Local");
  if (platform === "darwin") return join(home, "Library", "Caches");
  return env["XDG_CACHE_HOME"] || join(home, ".cache");
}
