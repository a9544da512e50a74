import { getOrCreate } from "jsonata-check/text";
import { isAbsolute, relative, resolve } from "node:path";
import { ApiProblem, isJsonText, readApiText, type ApiFile, type LoadYaml } from "../../api/read.js";
import { ApiCache, type StampedFile } from "./api-cache.js";
import { systemReason } from "../failures.js";
import { attempt } from "../../text/attempt.js";
import type { Io } from "../io.js";
import { decodeFile } from "../files/text.js";

/** Thrown where the YAML parser is needed, which is loaded on demand. */
export class NeedsYaml extends Error {
  override readonly name = "NeedsYaml";
}

/** Where descriptions are read and kept. */
export type ApiIo = Pick<Io, "cwd" | "env" | "files">;

/** The files of descriptions, each read once per run. */
export class ApiFiles {
  readonly #io: ApiIo;
  readonly #cache: ApiCache;
  readonly #known = new Map<string, ApiFile | ApiProblem | undefined>();
  readonly #stamps = new Map<string, string | undefined>();
  yaml: LoadYaml | undefined;

  constructor(io: ApiIo, yaml: LoadYaml | undefined) {
    this.#io = io;
    this.yaml = yaml;
    this.#cache = new ApiCache(io.files, io.cwd, io.env);
  }

  /** A file by its path as reports show it. Fails with `NeedsYaml` if the YAML parser is needed and missing. */
  load(path: string): ApiFile | ApiProblem | undefined {
    return getOrCreate(this.#known, path, () => {
      const absolute = resolve(this.#io.cwd, path);
      // Before it is read: what changes meanwhile has another one.
      const stamp = this.#io.files.stampOf(absolute);
      this.#stamps.set(path, stamp);
      return this.#read(path, { path: absolute, stamp });
    });
  }

  /** Whether no file has changed since it was read. */
  get areCurrent(): boolean {
    const { files, cwd } = this.#io;
    return [...this.#stamps].every(
      ([path, stamp]) => stamp !== undefined && files.stampOf(resolve(cwd, path)) === stamp,
    );
  }

  /** A digest of the content of files; undefined if one has changed since it was read. */
  digestOf(paths: readonly string[]): string | undefined {
    const { files, cwd } = this.#io;
    const hash = process.getBuiltinModule("node:crypto").createHash("sha256");
    for (const path of paths) {
      const absolute = resolve(cwd, path);
      const content = attempt(() => files.read(absolute));
      const stamp = this.#stamps.get(path);
      if (content === undefined || stamp === undefined || files.stampOf(absolute) !== stamp) return undefined;
      hash.update(JSON.stringify([path, content.length])).update(content);
    }
    return hash.digest("base64url");
  }

  /** Whether a file is below a folder (absolute), links followed. */
  isBelow(folder: string, path: string): boolean {
    const { files, cwd } = this.#io;
    const absolute = resolve(cwd, path);
    if (!isInside(folder, absolute)) return false;
    try {
      return isInside(files.realPath(folder), files.realPath(absolute));
    } catch {
      // A path that cannot be resolved cannot be read either.
      return true;
    }
  }

  #read(path: string, file: StampedFile): ApiFile | ApiProblem | undefined {
    const { files } = this.#io;
    const unchanged = this.#cache.getUnchanged(file);
    if (unchanged !== undefined) return { path, ...unchanged };
    let bytes: Uint8Array;
    try {
      if (files.typeOf(file.path) === undefined) return undefined;
      bytes = files.read(file.path);
    } catch (error) {
      return new ApiProblem(path, `cannot be read: ${systemReason(error)}`);
    }
    const cached = this.#cache.get(file, bytes);
    if (cached !== undefined) return { path, ...cached };
    const text = decodeFile(bytes, "");
    if (text instanceof Error) return new ApiProblem(path, text.message.replace(/^: /, ""));
    const { yaml } = this;
    if (yaml === undefined && !isJsonText(text)) throw new NeedsYaml();
    const read = readApiText(path, text, yaml ?? noYaml);
    if (read instanceof ApiProblem) return read;
    this.#cache.set(file, bytes, read.pack());
    return read.file;
  }
}

function noYaml(): never {
  throw new NeedsYaml();
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== "" && !way.startsWith("..") && !isAbsolute(way);
}
