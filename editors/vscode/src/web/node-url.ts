/** What the language server uses of `node:url`, for the paths of a browser, which have `/`. */
export function fileURLToPath(url: string): string {
  return decodeURIComponent(new URL(url).pathname);
}

/** The address of a path, encoded as Node does. */
export function pathToFileURL(path: string): URL {
  const url = new URL("file:///");
  url.pathname = path.replaceAll("%", "%25");
  return url;
}
