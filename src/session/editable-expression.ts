import { formatExpression } from "jsonata-check/format";
import { pointerOf } from "../document/pointer.js";
import type { ExpressionUse } from "../model/sites.js";
import type { Edit } from "../text/edit.js";
import { linesEdit } from "./lines-edit.js";
import type { OpenDocument } from "./open-document.js";

/** An expression as a text of its own. */
export interface EditableExpression {
  /** RFC 6901 pointer to the string that holds it. */
  readonly pointer: string;
  /** In lines of 80 columns; as it is where it does not compile. */
  readonly text: string;
}

/** An expression as people edit it. */
export function editableExpression({ node, text }: ExpressionUse): EditableExpression {
  return { pointer: pointerOf(node), text: formatExpression(text) ?? text };
}

/**
 * The edits that put an edited expression back. JSON has it in one line, unless it was in several there; nothing is changed
 * where the expression is the same.
 */
export function expressionEdits(document: OpenDocument, pointer: string, edited: string): readonly Edit[] | undefined {
  const use = document.linted.expressions.find(({ node }) => pointerOf(node) === pointer);
  if (use === undefined) return undefined;
  const text = edited.trim();
  if (text === editableExpression(use).text.trim()) return [];
  const isOneLine = document.linted.document.language !== "yaml" && !use.text.trim().includes("\n");
  return linesEdit(document, use, isOneLine ? (formatExpression(text, { width: Infinity }) ?? text) : text);
}
