/** The parts of the process that the command uses. */
export interface Io {
  /** Reads a file; throws if it cannot be read. */
  read(path: string): string;
  out(text: string): void;
  err(text: string): void;
}
