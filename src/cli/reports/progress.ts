import type { OutputForm } from "../../report/visible.js";
import type { Io, Output } from "../io.js";

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

  /** Updates the number of linted files. After the last one the report ends at once, so nothing is shown. */
  async tell(done: number, total: number): Promise<void> {
    if (done === total) return;
    const now = this.io.now();
    if (now < this.#next) return;
    this.#next = now + pause;
    // The progress line would erase an unfinished line.
    if (!this.#stderr.isTerminal || this.io.env["TERM"] === "dumb" || this.#outlets.some((one) => one.isInLine)) return;
    this.#isShown = true;
    await this.#stderr.write(`${eraseLine}Linted ${done} of ${total} files`, "verbatim");
  }

  /** Removes the line. */
  async clear(): Promise<void> {
    if (!this.#isShown) return;
    this.#isShown = false;
    await this.#stderr.write(eraseLine, "verbatim");
  }
}

/** A stream with a hook before each write. */
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

  /** Whether the terminal shows an unfinished line. */
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
