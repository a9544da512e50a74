import { outgoing, type OutputForm } from "../report/visible.js";
import type { Io, Output } from "./io.js";

/** A stream that escapes text according to its form, so that neither a terminal nor a workflow runner obeys it. */
class PreparedOutput implements Output {
  readonly #stream: Output;

  constructor(stream: Output) {
    this.#stream = stream;
  }

  get isTerminal(): boolean {
    return this.#stream.isTerminal;
  }

  get columns(): number | undefined {
    return this.#stream.columns;
  }

  write(text: string, form: OutputForm = "text"): Promise<void> {
    return this.#stream.write(outgoing(text, form));
  }
}

/** The same `Io` with both streams escaping. */
export function withPreparedOutput(io: Io): Io {
  return { ...io, stdout: new PreparedOutput(io.stdout), stderr: new PreparedOutput(io.stderr) };
}
