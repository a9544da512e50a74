import { suggest } from "jsonata-check/text";

/** An error that the user can fix: a wrong option, an unknown name, an unreadable configuration. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Why a file cannot be read or replaced; the message follows "cannot be read:". */
export class FileError extends Error {
  override readonly name = "FileError";
}

/** An error about an unknown name, with the nearest known one or the whole list. */
export function unknownName(what: string, name: string, names: readonly string[]): UsageError {
  const help = didYouMean(suggest(name, names)) || `; expected one of ${names.join(", ")}`;
  return new UsageError(`${what} "${name}"${help}`);
}

/** An error about an unknown rule. */
export function unknownRule(name: string, nearest: string | undefined, reason?: string): UsageError {
  const help = didYouMean(nearest) || "; `intlint rules` lists them";
  return new UsageError(`unknown rule "${name}"${reason === undefined ? help : `: ${reason}`}`);
}

/** `; did you mean …?`, or "". */
export function didYouMean(name: string | undefined): string {
  return name === undefined ? "" : `; did you mean "${name}"?`;
}

/** The reason of a system error, in words. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known = reasons.get(code);
  if (known !== undefined) return known;
  return error instanceof Error ? error.message : String(error);
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "no such file"],
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["EROFS", "the file system is read-only"],
  ["EISDIR", "it is a folder"],
  ["ENOTDIR", "a part of the path is not a folder"],
  ["ELOOP", "its symbolic links form a loop"],
  ["ENOSPC", "no space left on the device"],
  ["EMFILE", "too many files are open"],
  ["ENAMETOOLONG", "the name is too long"],
]);
