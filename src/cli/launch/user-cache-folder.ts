import { mkdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** What determines the location of a user's caches. */
export interface Surroundings {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's ID; systems without one keep caches in a folder that only the user can change. */
  readonly getuid?: () => number;
}

/**
 * The user's cache folder for intlint, created if missing. Undefined unless it belongs to the user alone: code that others
 * could write must not run.
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

/** The system's cache folder (on Linux according to the XDG Base Directory Specification). */
function cachesOf(platform: string, env: Surroundings["env"]): string {
  const home = env["HOME"] || homedir();
  if (platform === "win32") return env["LOCALAPPDATA"] || join(homedir(), "AppData", "Local");
  if (platform === "darwin") return join(home, "Library", "Caches");
  return env["XDG_CACHE_HOME"] || join(home, ".cache");
}
