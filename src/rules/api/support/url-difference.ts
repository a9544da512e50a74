/** The part of a URL that differs from every documented one. */
export interface UrlDifference {
  readonly part: "host" | "path";
  readonly written: string;
  /** The documented counterpart, and how to write it as a setting. */
  readonly known: ReadonlyMap<string, string>;
}

/** How a host and a path differ from the documented URLs; undefined if they do not, or are only known at runtime. */
export function urlDifference(host: string, path: string, described: readonly URL[]): UrlDifference | undefined {
  if (!/^https?:\/\/[^{}]*$/.test(host) || !URL.canParse(host) || path.includes("{") || !path.startsWith("/")) return;
  const written = new URL(host);
  const sameHost = described.filter((url) => url.host === written.host);
  if (sameHost.length === 0) {
    const known = new Map(described.map((url) => [url.host, `https://${url.host}`]));
    return { part: "host", written: written.host, known };
  }
  const paths = sameHost.map(({ pathname }) => pathname);
  const [own = ""] = path.split("?");
  if (trimmed(written.pathname) !== "" || paths.some((each) => trimmed(each) === trimmed(own))) return;
  return { part: "path", written: trimmed(own), known: new Map(paths.map((each) => [each, each])) };
}

function trimmed(path: string): string {
  return path.replace(/\/+$/, "");
}
