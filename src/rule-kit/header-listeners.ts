import { editText } from "../document/edit-text.js";
import { locateKey, locateText, locateValue, type Location } from "../document/location.js";
import type { Member, Node, ObjectNode, StringNode } from "../document/tree.js";
import type { Edit } from "../text/edit.js";
import { renameKey } from "./fixes.js";
import type { ExpressionUse } from "../model/sites.js";
import type { Listeners } from "./rule.js";

/** A header with a name that the document writes. */
export interface WrittenHeader {
  readonly name: string;
  /** Undefined if an authorization lacks the name. */
  readonly nameAt: Location | undefined;
  readonly value: Node | undefined;
  readonly rename: (name: string) => Edit | undefined;
}

/**
 * Listeners for all headers that a document writes: in `headers` anywhere, and in a `header` authorization. Those in the
 * result of an expression have no value.
 */
export function headerListeners(visit: (header: WrittenHeader) => void): Listeners {
  const visitMembers = (headers: ObjectNode | undefined): void => headers?.members.map(headerOf).forEach(visit);
  return {
    Headers: ({ node }) => visitMembers(node),
    CursorPaginationConfig: (config) => visitMembers(config.object("headers")),
    HeaderAuthorizationConfig: (config) =>
      visit(authorizationHeader(config.string("header_name"), config.get("header_value"))),
    expression: { roles: ["authorization"], visit: (use) => headersIn(use).forEach(visit) },
  };
}

/** The headers of an expression that is an object. */
function headersIn(use: ExpressionUse): readonly WrittenHeader[] {
  const { root } = use.analysis;
  return (root?.type === "object" ? root.pairs : []).flatMap(({ key }) => {
    if (key.type !== "string") return [];
    const text = { start: key.start + 1, end: key.end - 1 };
    return [{ name: key.value, nameAt: use.locate(text), value: undefined, rename: (name) => use.edit(text, name) }];
  });
}

function headerOf(member: Member): WrittenHeader {
  const { key, value } = member;
  return { name: key.name, nameAt: locateKey(member), value, rename: (name) => renameKey(member, name) };
}

function authorizationHeader(node: StringNode | undefined, value: Node | undefined): WrittenHeader {
  if (node === undefined) return { name: "", nameAt: undefined, value, rename: () => undefined };
  const whole = { start: 0, end: node.value.length };
  const nameAt = node.value === "" ? locateValue(node) : locateText(node, "template", whole);
  return { name: node.value, nameAt, value, rename: (name) => editText(node, whole, name) };
}
