import { compact } from "./compact.js";
import { github } from "./github.js";
import { json } from "./json.js";
import { jsonl } from "./jsonl.js";
import type { Format } from "./report.js";
import type { OutputForm } from "./visible.js";

/** The formats by name. Large ones are loaded on demand. */
const loaders = {
  pretty: async (): Promise<Format> => (await import("./pretty.js")).pretty,
  compact: (): Promise<Format> => Promise.resolve(compact),
  json: (): Promise<Format> => Promise.resolve(json),
  jsonl: (): Promise<Format> => Promise.resolve(jsonl),
  github: (): Promise<Format> => Promise.resolve(github),
  sarif: async (): Promise<Format> => (await import("./sarif.js")).sarif,
  gitlab: async (): Promise<Format> => (await import("./gitlab.js")).gitlab,
  junit: async (): Promise<Format> => (await import("./junit.js")).junit,
  checkstyle: async (): Promise<Format> => (await import("./checkstyle.js")).checkstyle,
  rdjson: async (): Promise<Format> => (await import("./rdjson.js")).rdjson,
  markdown: async (): Promise<Format> => (await import("./markdown.js")).markdown,
  html: async (): Promise<Format> => (await import("./html.js")).html,
  csv: async (): Promise<Format> => (await import("./csv.js")).csv,
  audit: async (): Promise<Format> => (await import("./audit.js")).audit,
};

/** One of the formats of reports. */
export type FormatName = keyof typeof loaders;

/** All formats, in the order in which they are listed. */
export const formatNames: readonly string[] = Object.keys(loaders);

/** Whether there is a format of that name. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(loaders, name);
}

/** Loads a format. */
export function loadFormat(name: FormatName): Promise<Format> {
  return loaders[name]();
}

/** Loads the format of `--statistics`: text or JSON. */
export async function loadStatistics(name: FormatName): Promise<Format> {
  const { statistics, statisticsJson } = await import("./statistics.js");
  return name === "json" ? statisticsJson : statistics;
}

/** The forms of reports that are not plain text; markup formats do their own escaping. */
const forms: Readonly<Partial<Record<FormatName, OutputForm>>> = {
  github: "verbatim",
  json: "json",
  jsonl: "json",
  sarif: "json",
  gitlab: "json",
  rdjson: "json",
  audit: "json",
  junit: "verbatim",
  checkstyle: "verbatim",
  html: "verbatim",
};

/** The form of a report. */
export function formOf(name: FormatName, isColored: boolean): OutputForm {
  return forms[name] ?? (isColored && name === "pretty" ? "colored" : "text");
}
