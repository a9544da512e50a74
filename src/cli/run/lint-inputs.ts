import { UsageError } from "../failures.js";
import type { InputFile } from "../files/file-search.js";
import { findInputs, narrowed, type Inputs } from "../files/files.js";
import type { InputOptions } from "./input-options.js";
import type { Io } from "../io.js";
import { hash } from "../../text/hash.js";

/** Which of the given files are linted. */
export interface FileChoice {
  /** Only files changed since a git revision, or staged files. */
  readonly changes: { readonly since: string } | "staged" | undefined;
  readonly shard: Shard | undefined;
}

/** One of several parts, numbered from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The files to lint, and the `Io` to read them with. */
export interface LintInputs {
  readonly inputs: Inputs;
  readonly io: Io;
}

/** Finds the files to lint. */
export async function lintInputs(command: InputOptions & FileChoice, io: Io): Promise<LintInputs> {
  const { changes, shard } = command;
  const found = changes === undefined ? await allInputs(command, io) : await changedInputs(command, changes, io);
  return shard === undefined ? found : { ...found, inputs: narrowed(found.inputs, (file) => isInShard(file, shard)) };
}

async function allInputs({ paths, usesIgnoreFiles }: InputOptions, io: Io): Promise<LintInputs> {
  return { inputs: await findInputs(io, paths, usesIgnoreFiles), io };
}

async function changedInputs(
  command: InputOptions,
  changes: NonNullable<FileChoice["changes"]>,
  io: Io,
): Promise<LintInputs> {
  const option = changes === "staged" ? "--staged" : "--since";
  if (command.paths.includes("-")) throw new UsageError(`${option} looks at files, not at standard input`);
  const { changedSince, onlyChanged, stagedChanges } = await import("../files/changed-files.js");
  const { changed, io: surroundings } = await (changes === "staged"
    ? stagedChanges(io)
    : changedSince(changes.since, io));
  const { inputs } = await allInputs(command, surroundings);
  return { inputs: onlyChanged(inputs, changed, command, surroundings), io: surroundings };
}

/** A file's shard does not depend on other files. */
function isInShard({ shown }: InputFile, { index, count }: Shard): boolean {
  return Number(`0x${hash(shown).slice(0, 8)}`) % count === index - 1;
}
