/** A place as reports print it. */
export interface FilePlace {
  readonly file: string;
  /** From 1, like columns, which count UTF-16 units. */
  readonly line: number;
  readonly column: number;
}

/** Reads `file:line:column`; undefined for anything else. */
export function readPlace(text: string): FilePlace | undefined {
  const [, file, line, column] = /^(.+):(\d{1,9}):(\d{1,9})$/s.exec(text) ?? [];
  return file === undefined ? undefined : { file, line: Number(line), column: Number(column) };
}
