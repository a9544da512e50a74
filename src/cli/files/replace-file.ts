import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from "node:fs";
import { dirname, join } from "node:path";
import { FileError } from "../failures.js";
import type { NewFile } from "../io.js";

const leftoverName = /^\.intlint-(\d+)-[\da-f-]{36}\.tmp$/;

/** Whether a file is a temporary one that a killed process left behind. */
export function isLeftover(name: string): boolean {
  return leftoverName.test(name);
}

/**
 * Replaces the content of a file atomically: readers see the old or the new text, even if the process is killed. Links are
 * followed; mode and, if the system allows it, owner are kept. Fails like Node's functions, and with a `FileError` if the
 * file no longer contains `expected` or has other hard links; nothing is changed then.
 */
export function replaceFile(path: string, expected: Uint8Array, text: string): void {
  const target = realpathSync(path);
  const about = lstatSync(target);
  if (!about.isFile()) throw new FileError("it is not a regular file");
  if (about.nlink > 1) throw new FileError("it has other hard links, which would keep the old text");
  // Renaming needs no right to write the file itself.
  accessSync(target, constants.W_OK);
  const file = openBeside(target);
  try {
    file.append(text);
    file.keep(() => {
      if (Buffer.compare(readFileSync(target), expected) !== 0) throw new FileError("it was changed in the meantime");
    });
  } finally {
    file.drop();
  }
}

/**
 * Creates or replaces a file atomically, so that a full disk leaves the old content. Anything but a regular file, such as
 * a device, is written to directly.
 */
export function writeWhole(path: string, text: string): void {
  const file = openBeside(path);
  try {
    file.append(text);
    file.keep();
  } finally {
    file.drop();
  }
}

/** Like `writeWhole`, piece by piece. The pieces wait in an unlinked file, which disappears with the process. */
export function startFile(path: string): NewFile {
  const about = statSync(path, { throwIfNoEntry: false });
  if (about?.isFile() === false) return openDevice(path);
  if (about !== undefined) accessSync(path, constants.W_OK);
  const nameless = openNameless(dirname(about === undefined ? path : realpathSync(path)));
  return {
    append: (text) => nameless.append(text),
    keep() {
      const file = openBeside(path);
      try {
        for (const piece of nameless.pieces()) file.append(piece);
        file.keep();
      } finally {
        file.drop();
      }
    },
    drop: () => nameless.close(),
  };
}

function openDevice(path: string): TemporaryFile {
  const device = new OpenFile(openSync(path, "w"));
  return { append: (text) => device.append(text), keep: () => device.close(), drop: () => device.close() };
}

function openNameless(folder: string): OpenFile {
  const temporary = temporaryIn(folder);
  const file = new OpenFile(openSync(temporary, "wx+", 0o600));
  rmSync(temporary);
  return file;
}

/** A file next to the one that it will replace. */
interface TemporaryFile {
  append(content: string | Uint8Array): void;
  /** Moves it into place, unless a last check throws. */
  keep(check?: () => void): void;
  drop(): void;
}

function openBeside(path: string): TemporaryFile {
  const about = statSync(path, { throwIfNoEntry: false });
  if (about?.isFile() === false) return openDevice(path);
  if (about !== undefined) accessSync(path, constants.W_OK);
  const target = about === undefined ? path : realpathSync(path);
  const temporary = temporaryIn(dirname(target));
  const file = new OpenFile(openSync(temporary, "wx", about === undefined ? 0o666 : 0o600));
  return {
    append: (content) => file.append(content),
    keep(check) {
      file.finish(about);
      check?.();
      renameSync(temporary, target);
    },
    drop() {
      file.close();
      rmSync(temporary, { force: true });
    },
  };
}

/** A file open for writing. */
class OpenFile {
  readonly #descriptor: number;
  #isOpen = true;

  constructor(descriptor: number) {
    this.#descriptor = descriptor;
  }

  append(content: string | Uint8Array): void {
    writeFileSync(this.#descriptor, content);
  }

  /** Everything written so far. */
  *pieces(): Iterable<Uint8Array> {
    const buffer = Buffer.alloc(2 ** 16);
    for (let at = 0; ;) {
      const size = readSync(this.#descriptor, buffer, 0, buffer.length, at);
      if (size === 0) return;
      at += size;
      yield buffer.subarray(0, size);
    }
  }

  /** Copies mode and owner of another file, flushes to disk and closes. */
  finish(other: Stats | undefined): void {
    if (other !== undefined) {
      keepOwner(this.#descriptor, other.uid, other.gid);
      fchmodSync(this.#descriptor, other.mode & 0o7777);
    }
    fsyncSync(this.#descriptor);
    this.close();
  }

  close(): void {
    if (this.#isOpen) closeSync(this.#descriptor);
    this.#isOpen = false;
  }
}

function temporaryIn(folder: string): string {
  return join(folder, `.intlint-${process.pid}-${crypto.randomUUID()}.tmp`);
}

/** Removes the temporary files that killed processes left in a folder. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = leftoverName.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs as another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Only root may change the owner; others keep at least the group, if it is one of theirs. */
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
