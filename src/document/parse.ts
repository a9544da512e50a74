import { parseJson } from "./json.js";
import { ParsedDocument } from "./parsed-document.js";
import type { Language, SourceDocument } from "./source-document.js";

/** Parses YAML: `parseYaml` of `yaml.ts`, passed in so that it is loaded only when needed. */
export type YamlParser = (text: string, options: { readonly path?: string | undefined }) => SourceDocument;

/** The options of `parseDocument`. */
export interface ParseOptions {
  readonly path?: string | undefined;
  /** Overrides the path. */
  readonly language?: Language | undefined;
}

/** The parsers that are not part of the core. */
export interface Parsers {
  readonly yaml?: YamlParser | undefined;
}

/** Parses a text into a tree with positions. Never throws. Without language and path it is strict JSON. */
export function parseDocument(text: string, options: ParseOptions, parsers: Parsers = {}): SourceDocument {
  const { path } = options;
  const language = options.language ?? (path === undefined ? undefined : languageOf(path)) ?? "json";
  if (language !== "yaml") return parseJson(text, { path, language });
  if (parsers.yaml !== undefined) return parsers.yaml(text, { path });
  const document = new ParsedDocument(path, language, text);
  const message = "This is YAML, and no YAML parser was provided to read it.";
  document.addLoss({ kind: "syntax", start: 0, end: 0, message });
  return document;
}

/** The language of a file by its name, if that tells. */
export function languageOf(path: string): Language | undefined {
  const [, extension] = /\.(jsonc?|ya?ml)$/i.exec(path.toLowerCase()) ?? [];
  if (extension === undefined) return undefined;
  return extension === "json" || extension === "jsonc" ? extension : "yaml";
}
