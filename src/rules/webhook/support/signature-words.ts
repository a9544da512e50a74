/** The hash that is named in front of the digest: `sha256=…`. */
export function prefixOf(compared: string): string | undefined {
  return /^\s*(?:hmac-)?(sha1|sha256|sha384|sha512|md5)=/i.exec(compared)?.[1]?.toLowerCase();
}

/** Whether an algorithm is another one than a known hash. */
export function differs(algorithm: string, hash: string): boolean {
  const written = canonical(algorithm);
  return written !== undefined && written !== hash;
}

/** An algorithm or encoding in the table's spelling; undefined if it is not in the table. */
export function canonical(text: string): string | undefined {
  const word = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "")
    .replace(/^hmac/, "");
  return /^(?:sha1|sha256|sha384|sha512|md5|hex|base64)$/.test(word) ? word : undefined;
}
