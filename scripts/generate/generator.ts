/** Files by path, relative to the repository root. */
export type GeneratedFiles = ReadonlyMap<string, string>;
/** A generator: makes files from committed sources and from the files of earlier generators. */
export interface Generator {
  readonly name: string;
  /** A folder that may contain only files of this generator. */
  readonly folder?: string;
  generate(): Promise<GeneratedFiles>;
}
