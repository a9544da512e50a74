import { type BracketRepair, findBracketRepairs } from "./json-brackets.js";
import { JsonTreeBuilder } from "./json-builder.js";
import { ParsedDocument } from "./parsed-document.js";
import type { SourceDocument } from "./source-document.js";

/** The options of `parseJson`. */
export interface JsonOptions {
  readonly path?: string | undefined;
  readonly language: "json" | "jsonc";
}

/** Parses JSON into a tree with positions. Never throws: syntax errors are problems of the document. */
export function parseJson(text: string, options: JsonOptions): SourceDocument {
  const { document, hasBracketTrouble } = read(text, options, []);
  if (!hasBracketTrouble) return document;
  // A missing bracket is noticed only at the end of the text; the indentation tells where it is missing.
  const repairs = findBracketRepairs(text);
  if (repairs.length === 0) return document;
  const repaired = read(text, options, repairs).document;
  return repaired.problems.length <= document.problems.length ? repaired : document;
}

function read(text: string, { path, language }: JsonOptions, repairs: readonly BracketRepair[]) {
  const document = new ParsedDocument(path, language, text);
  const builder = new JsonTreeBuilder(document, repairs);
  builder.build();
  return { document, hasBracketTrouble: builder.hasBracketTrouble };
}
