import { formatExpression } from "jsonata-check/format";
import { pointerOf } from "../document/pointer.js";
import type { ExpressionUse } from "../model/sites.js";
import type { Edit } from "../text/edit.js";
import { linesEdit } from "./lines-edit.js";
import type { OpenDocument } from "./open-document.js";

/** An expression as a text of its own, for editing. */
export interface EditableExpression {
  /** JSON Pointer (RFC 6901) to the string that contains it. */
  readonly pointer: string;
  /** Formatted to 80 columns; unchanged if it does not compile. */
  readonly text: string;
}

/** The expression at a place, formatted for editing. */
export function editableExpression({ node, text }: ExpressionUse): EditableExpression {
  return { pointer: pointerOf(node), text: formatExpression(text) ?? text };
}

/** The edits that write an edited expression back: in JSON on one line, unless it had several; none if the expression is the same. */
export function expressionEdits(document: OpenDocument, pointer: string, edited: string): readonly Edit[] | undefined {
  const use = document.linted.expressions.find(({ node }) => pointerOf(node) === pointer);
  if (use === undefined) return undefined;
  const text = edited.trim();
  if (text === editableExpression(use).text.trim()) return [];
  const isOneLine = document.linted.document.language !== "yaml" && !use.text.trim().includes("\n");
  return linesEdit(document, use, isOneLine ? (formatExpression(text, { width: Infinity }) ?? text) : text);
}
