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

/** Whether a file is one that a process which was killed left behind while it wrote another. */
export function isLeftover(name: string): boolean {
  return leftoverName.test(name);
}

/**
 * Puts a text in place of a file's content in one step, so that whoever reads the file or stops the process gets all of the
 * one or of the other. Links are followed; mode and, where the system allows it, owner stay. Fails as Node's functions do,
 * and with a `FileError` where the file no longer holds `expected` or has other names; nothing is changed then.
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
 * Makes a file or puts a text in place of its content, in one step, so that a full disk leaves what was there. What is not
 * a regular file, such as a device, is written to as it is.
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

/**
 * The same, piece by piece. What is written waits in a file without a name: whatever ends the process meanwhile leaves
 * nothing of it.
 */
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

/** A file beside the one whose place it takes. */
interface TemporaryFile {
  append(content: string | Uint8Array): void;
  /** Puts it in its place, unless a last look at what is there fails. */
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

/** A file that is written. */
class OpenFile {
  readonly #descriptor: number;
  #isOpen = true;

  constructor(descriptor: number) {
    this.#descriptor = descriptor;
  }

  append(content: string | Uint8Array): void {
    writeFileSync(this.#descriptor, content);
  }

  /** All that was written, from the beginning. */
  *pieces(): Iterable<Uint8Array> {
    const buffer = Buffer.alloc(2 ** 16);
    for (let at = 0; ;) {
      const size = readSync(this.#descriptor, buffer, 0, buffer.length, at);
      if (size === 0) return;
      at += size;
      yield buffer.subarray(0, size);
    }
  }

  /** Makes it like another one, and sure that it is on the disk. */
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

/** Takes away what processes that were killed left in a folder while they wrote there. */
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
    // It runs, but belongs to somebody else.
    return error instanceof Error && "code" in error && error.code === "EPERM";
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
