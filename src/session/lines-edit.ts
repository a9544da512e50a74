import type { Span } from "jsonata-check/text";
import { nodeAt } from "../document/node-at.js";
import { parseDocument } from "../document/parse.js";
import type { ExpressionUse } from "../model/sites.js";
import { applyEdits, type Edit } from "../text/edit.js";
import type { OpenDocument } from "./open-document.js";

/** An expression without surrounding whitespace. */
export function contentOf(text: string): Span {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
}

/** The edit that writes a multi-line expression: with escapes in JSON, as a block scalar in YAML. Undefined if impossible. */
export function linesEdit(document: OpenDocument, use: ExpressionUse, lines: string): readonly Edit[] | undefined {
  const { text, linted } = document;
  const { start } = use.node;
  const within = use.edit(contentOf(use.text), lines);
  const isPlain = linted.document.language !== "yaml" || !lines.includes("\n") || text.startsWith("|", start);
  return within !== undefined && isPlain ? [within] : blockEdit(document, use, lines);
}

function blockEdit(
  { text, options, linted }: OpenDocument,
  use: ExpressionUse,
  lines: string,
): readonly Edit[] | undefined {
  if (linted.document.language !== "yaml") return undefined;
  const { start, end } = use.node;
  const outer = /^[ \t]*(?:- )*/.exec(text.slice(text.lastIndexOf("\n", start) + 1))?.[0].replaceAll("-", " ") ?? "";
  const block = ["|-", ...lines.split("\n").map((line) => (line === "" ? "" : `${outer}  ${line}`))];
  const edits = [{ start, end, text: block.join("\n") }];
  const { root } = parseDocument(applyEdits(text, edits), { path: options.path, language: "yaml" }, options);
  const found = root && nodeAt(root, start)?.node;
  return found?.type === "string" && found.value === lines ? edits : undefined;
}
