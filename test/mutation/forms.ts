import type { Node } from "../../src/document/tree.js";
import { renamed, withMember, wrongPiece, wrongText, wrongValue } from "./damages.js";
import { operator, type Operator } from "./operator.js";

/** Operators as data: a rule, its places, the written text and the underlined part. */

/** A text with another one in its place. */
export function writing(
  id: string,
  rule: string,
  at: readonly string[],
  text: string,
  underlined: string | readonly string[] = text,
): Operator {
  return operator({ id, rule, at, type: "string", damage: (node) => wrongText(node, text, underlined) });
}

/** The first piece outside quotes that matches, written another way. */
export function rewriting(
  id: string,
  rule: string,
  at: readonly string[],
  pattern: RegExp,
  replacement: string,
  underlined: string | readonly string[] = replacement,
): Operator {
  const damage = (node: Extract<Node, { type: "string" }>) => wrongPiece(node, pattern, replacement, underlined);
  return operator({ id, rule, at, type: "string", damage });
}

/** Any value but null, and another one in its place. */
export function replacing(id: string, rule: string, at: readonly string[], value: unknown): Operator {
  const damage = (node: Node) => (node.type === "null" ? undefined : wrongValue(node, value));
  return operator({ id, rule, at, type: "any", damage });
}

/** A key under another name. */
export function renaming(rule: string, what: string, at: readonly string[], name: string): Operator {
  const damage = (node: Node) => (node.type === "null" ? undefined : renamed(node, name));
  return operator({ id: `${what} spelt ${name}`, rule, at, type: "any", damage });
}

/** One more member. */
export function adding(id: string, rule: string, at: readonly string[], name: string, value: unknown): Operator {
  return operator({ id, rule, at, type: "object", damage: (object) => withMember(object, name, value) });
}
