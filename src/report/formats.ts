import type { Format } from "./run-result.js";

/** The formats by name. Each is loaded when it is used: a run needs one of them. */
const loaders = {
  pretty: async (): Promise<Format> => (await import("./pretty.js")).pretty,
  compact: async (): Promise<Format> => (await import("./compact.js")).compact,
  json: async (): Promise<Format> => (await import("./json.js")).json,
  jsonl: async (): Promise<Format> => (await import("./jsonl.js")).jsonl,
  github: async (): Promise<Format> => (await import("./github.js")).github,
  sarif: async (): Promise<Format> => (await import("./sarif.js")).sarif,
};

export type FormatName = keyof typeof loaders;

/** All formats, in the order in which they are listed to people. */
export const formatNames: readonly string[] = Object.keys(loaders);

/** Whether there is a format of that name. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(loaders, name);
}

/** The function of a format. */
export function loadFormat(name: FormatName): Promise<Format> {
  return loaders[name]();
}
