/** Files by path from the repository's root. */
export type GeneratedFiles = ReadonlyMap<string, string>;
/** One generator: what it makes, from the committed sources and the files of the generators before it. */
export interface Generator {
  readonly name: string;
  /** A folder in which no file stands that the generator does not make. */
  readonly folder?: string;
  generate(): Promise<GeneratedFiles>;
}
