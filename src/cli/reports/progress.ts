import type { OutputForm } from "../../report/visible.js";
import type { Io, Output } from "../io.js";

/** A run that takes more milliseconds is a long one. */
const patience = 1000;
/** The line changes no more often than after so many milliseconds. */
const pause = 100;
const eraseLine = "\r\u001b[2K";

/** Says how far a long run is: one line of standard error on a terminal, which is gone before anything else is written. */
export class Progress {
  /** Surroundings whose streams take the line away before they write. */
  readonly io: Io;
  readonly #stderr: Output;
  readonly #outlets: readonly Outlet[];
  #next: number;
  #isShown = false;

  constructor(io: Io) {
    const clear = (): Promise<void> => this.clear();
    const [stdout, stderr] = [new Outlet(io.stdout, clear), new Outlet(io.stderr, clear)];
    this.io = { ...io, stdout, stderr };
    this.#stderr = io.stderr;
    this.#outlets = [stdout, stderr];
    this.#next = io.now() + patience;
  }

  /** Takes notice of how many of the files are linted. After the last one the report ends at once. */
  async tell(done: number, total: number): Promise<void> {
    if (done === total) return;
    const now = this.io.now();
    if (now < this.#next) return;
    this.#next = now + pause;
    // The line would erase what has been written of another one.
    if (!this.#stderr.isTerminal || this.io.env["TERM"] === "dumb" || this.#outlets.some((one) => one.isInLine)) return;
    this.#isShown = true;
    await this.#stderr.write(`${eraseLine}Linted ${done} of ${total} files`, "verbatim");
  }

  /** Takes the line away. */
  async clear(): Promise<void> {
    if (!this.#isShown) return;
    this.#isShown = false;
    await this.#stderr.write(eraseLine, "verbatim");
  }
}

/** A stream that does something before it writes. */
class Outlet implements Output {
  readonly #stream: Output;
  readonly #before: () => Promise<void>;
  #endsLine = true;

  constructor(stream: Output, before: () => Promise<void>) {
    this.#stream = stream;
    this.#before = before;
  }

  get isTerminal(): boolean {
    return this.#stream.isTerminal;
  }

  get columns(): number | undefined {
    return this.#stream.columns;
  }

  /** Whether a terminal shows a line that does not end yet. */
  get isInLine(): boolean {
    return !this.#endsLine && this.isTerminal;
  }

  async write(text: string, form?: OutputForm): Promise<void> {
    if (text === "") return;
    await this.#before();
    this.#endsLine = text.endsWith("\n");
    await this.#stream.write(text, form);
  }
}
