/** What the command may touch of the process. */
export interface Io {
  /** The text of a file; throws where it cannot be read. */
  read(path: string): string;
  out(text: string): void;
  err(text: string): void;
}
