/** The text of a file, including a byte-order mark; undefined if it is not UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text of a file, or an error that says why it cannot be decoded. */
export function decodeFile(bytes: Uint8Array, shown: string): string | Error {
  return decodeText(bytes) ?? new Error(`${shown}: cannot be read: ${binaryReason(bytes)}`);
}

/** Why bytes are not UTF-8, in words. */
function binaryReason([first, second]: Uint8Array): string {
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 ? "it is UTF-16; save it as UTF-8" : "it is not valid UTF-8";
}
