import type { Io, Output } from "../io.js";
import { withWrite } from "../streams.js";

/** Milliseconds before progress is shown. */
const patience = 1000;
/** Milliseconds between updates. */
const pause = 100;
const eraseLine = "\r\u001b[2K";

/** Shows the progress of a long run: a line on a terminal's standard error, removed before anything else is written. */
export class Progress {
  /** An `Io` whose streams remove the line before they write. */
  readonly io: Io;
  readonly #stderr: Output;
  /** The streams whose last line is unfinished. */
  readonly #inLine = new Set<Output>();
  #next: number;
  #isShown = false;

  constructor(io: Io) {
    this.io = { ...io, stdout: this.#clearing(io.stdout), stderr: this.#clearing(io.stderr) };
    this.#stderr = io.stderr;
    this.#next = io.now() + patience;
  }

  /** Updates the number of linted files. After the last one the report ends at once, so nothing is shown. */
  async tell(done: number, total: number): Promise<void> {
    if (done === total) return;
    const now = this.io.now();
    if (now < this.#next) return;
    this.#next = now + pause;
    // The progress line would erase an unfinished line.
    if (!this.#stderr.isTerminal || this.io.env["TERM"] === "dumb") return;
    if ([...this.#inLine].some((stream) => stream.isTerminal)) return;
    this.#isShown = true;
    await this.#stderr.write(`${eraseLine}Linted ${done} of ${total} files`, "verbatim");
  }

  /** Removes the line. */
  async clear(): Promise<void> {
    if (!this.#isShown) return;
    this.#isShown = false;
    await this.#stderr.write(eraseLine, "verbatim");
  }

  /** A stream that removes the line before it writes. */
  #clearing(stream: Output): Output {
    return withWrite(stream, async (text, form) => {
      if (text === "") return;
      await this.clear();
      if (text.endsWith("\n")) this.#inLine.delete(stream);
      else this.#inLine.add(stream);
      await stream.write(text, form);
    });
  }
}
