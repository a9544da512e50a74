import type { ExpressionContext } from "jsonata-check";
import { formatExpression } from "jsonata-check/format";
import { writeName } from "jsonata-check/hints";
import { visit, type Name } from "jsonata-check/syntax";
import type { Span } from "jsonata-check/text";
import type { ExpressionUse } from "../model/sites.js";
import type { Edit } from "../text/edit.js";
import { extraction } from "./extraction.js";
import { contentOf, linesEdit } from "./lines-edit.js";
import type { OpenDocument } from "./open-document.js";
import type { CodeAction } from "./results.js";

/** Refactorings of an expression, offered for a span of its decoded text. */
export function expressionActions(
  document: OpenDocument,
  use: ExpressionUse,
  span: Span,
  context: ExpressionContext,
): readonly CodeAction[] {
  const offered = [
    action("Split the expression into lines", "rewrite", splitEdit(document, use)),
    action("Join the expression in one line", "rewrite", joinEdit(use)),
    quoteAction(use, span.start),
    action("Extract into a variable", "extract", inFile(use, extraction(use, span, context))),
  ];
  return offered.filter((one) => one !== undefined);
}

function action(title: string, kind: CodeAction["kind"], edits: readonly Edit[] | undefined): CodeAction | undefined {
  return edits && { title, kind, edits, isPreferred: false };
}

/** Converts edits of the decoded text to edits of the file; undefined if one cannot be written there. */
function inFile(use: ExpressionUse, edits: readonly Edit[] | undefined): readonly Edit[] | undefined {
  const encoded = edits?.map((edit) => use.edit(edit, edit.text)).filter((edit) => edit !== undefined);
  return encoded?.length === edits?.length ? encoded : undefined;
}

/** In JSON, line breaks would be escapes, which are no easier to read. */
function splitEdit(document: OpenDocument, use: ExpressionUse): readonly Edit[] | undefined {
  const lines = splitLines(use.text.trim());
  const showsLines = document.linted.document.language === "yaml" || use.node.encode("\n") === "\n";
  if (!showsLines || lines === undefined) return undefined;
  return linesEdit(document, use, lines);
}

/** The expression on several lines, even if it fits on one. */
function splitLines(text: string): string | undefined {
  const lines = [80, 40, 0].map((width) => formatExpression(text, { width })).find((one) => one?.includes("\n"));
  return lines === text ? undefined : lines;
}

function joinEdit(use: ExpressionUse): readonly Edit[] | undefined {
  if (!use.text.trim().includes("\n")) return undefined;
  const joined = formatExpression(use.text, { width: Infinity });
  return joined === undefined || joined.includes("\n")
    ? undefined
    : inFile(use, [{ ...contentOf(use.text), text: joined }]);
}

/** Quotes a name with backticks, or removes quotes that it does not need. */
function quoteAction(use: ExpressionUse, offset: number): CodeAction | undefined {
  const name = nameAt(use, offset);
  if (name === undefined || name.value.includes("`")) return undefined;
  const isBare = name.quote === "none";
  const text = isBare ? `\`${name.value}\`` : writeName(name.value);
  if (text === undefined || (!isBare && text !== name.value)) return undefined;
  const title = isBare ? `Write \`${name.value}\` in backticks` : `Write \`${name.value}\` without quotes`;
  return action(title, "rewrite", inFile(use, [{ start: name.start, end: name.coreEnd, text }]));
}

function nameAt({ analysis: { root } }: ExpressionUse, offset: number): Name | undefined {
  let found: Name | undefined;
  if (root === undefined) return undefined;
  visit(root, {
    enter(node) {
      if (node.start > offset || node.end < offset) return false;
      if (node.type === "name" && offset <= node.coreEnd) found = node;
      return true;
    },
  });
  return found;
}
