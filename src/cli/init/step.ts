/** What `init` proposes for one file. */
export type Step = Proposal | ManualStep;

/** A file to create or change. */
export interface Proposal {
  readonly type: "proposal";
  /** Relative to the root of the repository, with `/`. */
  readonly path: string;
  /** What it is for, as a noun phrase: "a configuration". */
  readonly purpose: string;
  /** The present text; undefined for a new file. */
  readonly before: string | undefined;
  readonly after: string;
}

/** What the user has to do, with the reason. */
export interface ManualStep {
  readonly type: "manual";
  readonly path: string;
  /** The rest of a sentence that starts with the path. */
  readonly message: string;
  /** The file is broken, so the command fails. */
  readonly isFailure: boolean;
}

/** A proposal; or a manual step, if the file cannot be edited without side effects. */
export function proposeEdit(
  about: Pick<Proposal, "path" | "purpose"> & { readonly before: string },
  after: string | undefined,
): Step {
  if (after !== undefined) return { type: "proposal", ...about, after };
  const message = `cannot be read, or is laid out in an unusual way; it is left alone, without ${about.purpose}`;
  return { type: "manual", path: about.path, message, isFailure: true };
}

/** Appends lines to a text, which may not exist yet. */
export function withLines(text: string | undefined, lines: readonly string[]): string {
  const lineEnd = text?.includes("\r\n") === true ? "\r\n" : "\n";
  const start = text === undefined || text === "" || text.endsWith("\n") ? (text ?? "") : text + lineEnd;
  return start + lines.map((line) => line + lineEnd).join("");
}
