import { compact } from "./compact.js";
import { github } from "./github.js";
import { json } from "./json.js";
import { jsonl } from "./jsonl.js";
import type { Format } from "./report.js";
import type { OutputForm } from "./visible.js";

/** The formats by name. The large ones are loaded when they are used. */
const loaders = {
  pretty: async (): Promise<Format> => (await import("./pretty.js")).pretty,
  compact: (): Promise<Format> => Promise.resolve(compact),
  json: (): Promise<Format> => Promise.resolve(json),
  jsonl: (): Promise<Format> => Promise.resolve(jsonl),
  github: (): Promise<Format> => Promise.resolve(github),
  sarif: async (): Promise<Format> => (await import("./sarif.js")).sarif,
};

/** One of the formats of reports. */
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

/** What the reports of a format are made for. */
export function formOf(name: FormatName, isColored: boolean): OutputForm {
  if (name === "github") return "verbatim";
  if (name === "json" || name === "jsonl" || name === "sarif") return "json";
  return isColored && name === "pretty" ? "colored" : "text";
}
