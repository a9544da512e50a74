/** The notification that tells the server new contents of files. */
export const filesMethod = "intlint/files";

/** Contents of files by their paths in the workspace; null for one that is gone. */
export type FileContents = Readonly<Record<string, string | null>>;
