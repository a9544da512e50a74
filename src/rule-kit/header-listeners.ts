import { editText } from "../document/edit-text.js";
import { locateKey, locateText, locateValue, type Location } from "../document/location.js";
import type { Member, Node, ObjectNode, StringNode } from "../document/tree.js";
import type { Edit } from "../text/edit.js";
import { renameKey } from "./fixes.js";
import type { Listeners } from "./rule.js";

/** A header with a name that the document writes. */
export interface WrittenHeader {
  readonly name: string;
  /** Undefined if an authorization lacks the name. */
  readonly nameAt: Location | undefined;
  readonly value: Node | undefined;
  readonly rename: (name: string) => Edit | undefined;
}

/** Listeners for all headers that a document writes: in `headers` anywhere, and in a `header` authorization. */
export function headerListeners(visit: (header: WrittenHeader) => void): Listeners {
  const visitMembers = (headers: ObjectNode | undefined): void => headers?.members.map(headerOf).forEach(visit);
  return {
    Headers: ({ node }) => visitMembers(node),
    CursorPaginationConfig: (config) => visitMembers(config.object("headers")),
    HeaderAuthorizationConfig: (config) =>
      visit(authorizationHeader(config.string("header_name"), config.get("header_value"))),
  };
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
