import { formatPatch, OMIT_HEADERS, structuredPatch } from "diff";

/** The change of a file as `git apply` and `patch -p1` read it. The path has `/`. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const hunks = formatPatch(structuredPatch("", "", before, after, undefined, undefined, { context: 3 }), OMIT_HEADERS);
  return `--- ${headerName(`a/${path}`)}\n+++ ${headerName(`b/${path}`)}\n${hunks}`;
}

/** A name with spaces ends with a tab, one with control characters or quotes is written as in C. */
function headerName(name: string): string {
  if (/[\p{Cc}"\\]/u.test(name)) return `"${name.replace(/[\p{Cc}"\\]/gu, octal)}"`;
  return name.includes(" ") ? `${name}\t` : name;
}

function octal(character: string): string {
  return `\\${(character.codePointAt(0) ?? 0).toString(8).padStart(3, "0")}`;
}
