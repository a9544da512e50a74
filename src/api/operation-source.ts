import type { Json } from "./json.js";
import type { Place } from "./place.js";
import type { Version } from "./read.js";
import type { Files } from "./references.js";

/** The parts of a description from which an operation is read. */
export interface OperationSource {
  readonly version: Version;
  readonly files: Files;
  /** The path as written in the description. */
  readonly path: string;
  /** In lower case. */
  readonly verb: string;
  /** The path item. */
  readonly item: Place;
  readonly place: Place;
  /** Reads a top-level member of the description, which applies to all operations. */
  readonly root: (name: string) => Json | undefined;
}
