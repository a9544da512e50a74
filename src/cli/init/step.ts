/** What `init` proposes for one file. */
export type Step = Proposal | ManualStep;

/** A file that is to be made, or to be changed. */
export interface Proposal {
  readonly type: "proposal";
  /** Relative to the top folder, with `/`. */
  readonly path: string;
  /** What it does for people, as the object of a question: "the configuration". */
  readonly purpose: string;
  /** The file as it is; undefined where there is none. */
  readonly before: string | undefined;
  readonly after: string;
}

/** What only a person can do, with the reason. */
export interface ManualStep {
  readonly type: "manual";
  readonly path: string;
  /** A sentence that goes on from the path. */
  readonly message: string;
  /** The file is defective, so that the command fails. */
  readonly isFailure: boolean;
}

/** A proposal; or a request to do it by hand, where a file cannot be changed without changing more than that. */
export function proposeEdit(
  about: Pick<Proposal, "path" | "purpose"> & { readonly before: string },
  after: string | undefined,
): Step {
  if (after !== undefined) return { type: "proposal", ...about, after };
  const message = `cannot be read, or is laid out in an unusual way; it is left alone, without ${about.purpose}`;
  return { type: "manual", path: about.path, message, isFailure: true };
}

/** A text with more lines at its end; without a text the lines alone. */
export function withLines(text: string | undefined, lines: readonly string[]): string {
  const lineEnd = text?.includes("\r\n") === true ? "\r\n" : "\n";
  const start = text === undefined || text === "" || text.endsWith("\n") ? (text ?? "") : text + lineEnd;
  return start + lines.map((line) => line + lineEnd).join("");
}
