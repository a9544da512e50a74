import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
  type Stats,
} from "node:fs";
import { dirname, join } from "node:path";

/** A file is not what was read of it any more, or never was a file that can be replaced. */
export class ReplaceError extends Error {
  override readonly name = "ReplaceError";
}

/** Whether a file is one that `replaceFile` left behind when the process was killed. */
export function isLeftover(name: string): boolean {
  return /^\.intlint-[\da-f-]{36}\.tmp$/.test(name);
}

/**
 * Puts a text in place of a file's content in one step, so that whoever reads the file or stops the process gets all of the
 * one or of the other. Links are followed; mode and, where the system allows it, owner stay. Fails as Node's functions do,
 * and with a `ReplaceError` where the file no longer holds `expected`; nothing is changed then.
 */
export function replaceFile(path: string, expected: Uint8Array, text: string): void {
  const target = realpathSync(path);
  const about = lstatSync(target);
  if (!about.isFile()) throw new ReplaceError("it is no regular file");
  // Renaming needs no right to write the file itself.
  accessSync(target, constants.W_OK);
  const temporary = join(dirname(target), `.intlint-${crypto.randomUUID()}.tmp`);
  try {
    writeTemporary(temporary, text, about);
    if (Buffer.compare(readFileSync(target), expected) !== 0) throw new ReplaceError("it was changed in the meantime");
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes a new file like another one, through to the disk. */
function writeTemporary(path: string, text: string, { mode, uid, gid }: Stats): void {
  const descriptor = openSync(path, "wx", 0o600);
  try {
    writeFileSync(descriptor, text);
    keepOwner(descriptor, uid, gid);
    fchmodSync(descriptor, mode & 0o7777);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Only root may give files away; others keep at least the group where it is one of theirs. */
function keepOwner(descriptor: number, uid: number, gid: number): void {
  for (const owner of [uid, process.getuid?.() ?? uid]) {
    try {
      fchownSync(descriptor, owner, gid);
      return;
    } catch {
      continue;
    }
  }
}
