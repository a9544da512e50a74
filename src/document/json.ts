import { JsonTreeBuilder } from "./json-builder.js";
import { ParsedDocument } from "./parsed-document.js";
import type { SourceDocument } from "./source-document.js";

/** What `parseJson` needs to know of a text. */
export interface JsonOptions {
  readonly path?: string | undefined;
  readonly language: "json" | "jsonc";
}

/** Reads a JSON text into a positioned tree; never throws: what is wrong with the text is among the problems. */
export function parseJson(text: string, options: JsonOptions): SourceDocument {
  const document = new ParsedDocument(options.path, options.language, text);
  new JsonTreeBuilder(document).build();
  return document;
}
