import { formatExpression } from "jsonata-check/format";
import { pointerOf } from "../document/pointer.js";
import type { ExpressionUse } from "../model/sites.js";
import type { Edit } from "../text/edit.js";
import { linesEdit } from "./lines-edit.js";
import type { OpenDocument } from "./open-document.js";

/** Where an expression that is open as a document of its own belongs. */
export interface ExpressionAddress {
  /** The name of the document that contains it. */
  readonly parent: string;
  /** JSON Pointer (RFC 6901) to the string that contains it. */
  readonly pointer: string;
}

/** The name of an expression as a document of its own: a URI whose path is the pointer and whose query is the parent. */
export function expressionName({ parent, pointer }: ExpressionAddress): string {
  const path = pointer.split("/").map(encodeURIComponent).join("/");
  return `intlint-expression:${path}.jsonata?${encodeURIComponent(parent)}`;
}

/** The address in the name of an expression, however a client encodes the URI; undefined for any other document. */
export function addressOf(name: string): ExpressionAddress | undefined {
  const [, path, query] = /^intlint-expression:(.*)\.jsonata\?(.*)$/.exec(name) ?? [];
  if (path === undefined || query === undefined) return undefined;
  return { parent: decodeURIComponent(query), pointer: decodeURIComponent(path) };
}

/** The expression at a pointer. */
export function expressionIn({ linted }: OpenDocument, pointer: string): ExpressionUse | undefined {
  return linted.expressions.find(({ node }) => pointerOf(node) === pointer);
}

/** An expression formatted for editing to 80 columns; unchanged if it does not compile. */
export function editableText({ text }: ExpressionUse): string {
  return formatExpression(text) ?? text;
}

/** The edits that write an edited expression back: in JSON on one line, unless it had several; none if the expression is the same. */
export function expressionEdits(document: OpenDocument, pointer: string, edited: string): readonly Edit[] | undefined {
  const use = expressionIn(document, pointer);
  if (use === undefined) return undefined;
  const text = edited.trim();
  if (text === editableText(use).trim()) return [];
  const isOneLine = document.linted.document.language !== "yaml" && !use.text.trim().includes("\n");
  return linesEdit(document, use, isOneLine ? (formatExpression(text, { width: Infinity }) ?? text) : text);
}
