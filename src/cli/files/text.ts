import { systemReason } from "../failures.js";
import { isUtf8 } from "node:buffer";

/** The text of a file's bytes, a byte-order mark included; undefined where they are no UTF-8 text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

/** Why bytes are no text, in words. */
function binaryReason(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 ? "it is UTF-16; save it as UTF-8" : "it is not valid UTF-8";
}

/** The text of a file, or the error that says why it has none. */
export function decodeFile(bytes: Uint8Array, shown: string): string | Error {
  try {
    return decodeText(bytes) ?? new Error(`${shown}: cannot be read: ${binaryReason(bytes)}`);
  } catch (error) {
    return new Error(`${shown}: cannot be read: ${systemReason(error)}`);
  }
}
