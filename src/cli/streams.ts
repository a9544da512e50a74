import { outgoing } from "../report/visible.js";
import type { Io, Output } from "./io.js";

/** A stream with another way to write. The properties of its terminal are read on demand, which takes time. */
export function withWrite(stream: Output, write: Output["write"]): Output {
  return {
    get isTerminal() {
      return stream.isTerminal;
    },
    get columns() {
      return stream.columns;
    },
    write,
  };
}

/** The same `Io` with streams that escape text by its form, so that neither a terminal nor a workflow runner obeys it. */
export function withPreparedOutput(io: Io): Io {
  const prepared = (stream: Output): Output =>
    withWrite(stream, (text, form = "text") => stream.write(outgoing(text, form)));
  return { ...io, stdout: prepared(io.stdout), stderr: prepared(io.stderr) };
}
