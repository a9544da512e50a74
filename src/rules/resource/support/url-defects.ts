import type { Span } from "jsonata-check/text";

/** A port that no host has. */
export function impossiblePort(url: string): Span | undefined {
  const [before = "", port = ""] = /^https?:\/\/[^/?#]*[^/?#:]:(\w+)(?=[/?#]|$)/i.exec(url) ?? [];
  return port !== "" && !(Number(port) <= 65535)
    ? { start: before.length - port.length, end: before.length }
    : undefined;
}

/** A part that no host has: marks and whitespace, or a dot without a name before it. */
export function impossibleInHost(url: string): Span | undefined {
  const [all = "", host = ""] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#\\@]+)/i.exec(url) ?? [];
  const match = /(?:[,;'"`!*()^=&|]|\s(?!\s*$))+|(?<=^|\.)\./.exec(host);
  if (match === null) return undefined;
  const start = all.length - host.length + match.index;
  return { start, end: start + match[0].length };
}

/** The part of a URL before the query and the fragment. */
export function pathnameOf(url: string): string {
  const end = url.search(/[?#]/);
  return end === -1 ? url : url.slice(0, end);
}

/** Two slashes in a row inside a path, except those of a scheme. */
export function doubleSlash(url: string): Span | undefined {
  // Without its colon, a scheme is not a path.
  if (/^https?\/\//i.test(url)) return undefined;
  const start = pathnameOf(url).search(/(?<=[^:/])\/{2}(?!$)/);
  return start === -1 ? undefined : { start, end: start + 2 };
}

/** The first white space at the beginning or end of a path or of one of its segments. */
function spaceAtEdge(path: string): Span | undefined {
  const slash = path.indexOf("/");
  for (const { 0: space, index: start } of path.matchAll(/\s+/g)) {
    const end = start + space.length;
    const [before, after] = [path.charAt(start - 1), path.charAt(end)];
    const isBeforeSlash = after === "/" && slash !== -1 && slash < start;
    const isAtEdge = before === "" ? after !== "" : before === "/" || after === "" || isBeforeSlash;
    if (isAtEdge) return { start, end };
  }
  return undefined;
}

/** A part of a path that does not belong there. */
interface PathDefect extends Span {
  readonly message: "slashes" | "fragment" | "space" | "bracket";
}

/** What is wrong with a path, without its placeholders. */
export function pathDefects(path: string): readonly PathDefect[] {
  const fragment = path.indexOf("#");
  const found: readonly [PathDefect["message"], Span | undefined][] = [
    ["slashes", doubleSlash(path)],
    ["fragment", fragment === -1 ? undefined : { start: fragment, end: path.length }],
    ["space", spaceAtEdge(pathnameOf(path))],
    ["bracket", openBracket(pathnameOf(path))],
  ];
  return found.flatMap(([message, span]) => (span === undefined ? [] : [{ message, ...span }]));
}

/** The first bracket that is never closed, except in quotes. */
function openBracket(path: string): Span | undefined {
  const open: number[] = [];
  for (const { 0: text, index } of path.matchAll(/'[^']*'|[()[\]{}]/g)) {
    if (/[([{]/.test(text.charAt(0))) open.push(index);
    else if (!text.startsWith("'")) open.pop();
  }
  const [start] = open;
  return start === undefined ? undefined : { start, end: start + 1 };
}
