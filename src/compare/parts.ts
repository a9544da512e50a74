import type { Node } from "../document/tree.js";
import { Authorization } from "../model/authorization.js";
import type { EffectiveMethod } from "../model/effective-method.js";
import type { Value } from "../model/value.js";

/** One value sent in a request, as a template. */
export interface Part {
  readonly where: "header" | "query parameter" | "body property" | "authorization";
  readonly name: string;
  readonly text: string;
  readonly node: Node;
}

/** Everything that a method sends in addition to its address, by a normalized key. */
export function partsOf(method: EffectiveMethod): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const [name, { value }] of method.headers) {
    parts.set(headerKey(name), { where: "header", name, text: literalText(value), node: value.node });
  }
  for (const [name, { value }] of method.query) addLeaves("query parameter", name, value, parts);
  const body = method.value.get("body");
  if (body !== undefined && body.type !== "null") addLeaves("body property", "", body, parts);
  const authorization = authorizationOf(method);
  if (authorization !== undefined) parts.set(authorization.key, authorization.part);
  return parts;
}

function headerKey(name: string): string {
  return `header ${name.toLowerCase()}`;
}

function addLeaves(where: Part["where"], name: string, value: Value, parts: Map<string, Part>): void {
  const below: ReturnType<Value["entries"]> =
    value.type === "array" ? value.items().map((item, index) => [String(index), item]) : value.entries();
  if (below.length === 0) {
    const text = value.type === "object" ? "{}" : value.type === "array" ? "[]" : literalText(value);
    parts.set(`${where} ${name}`, { where, name, text, node: value.node });
  }
  for (const [key, member] of below) addLeaves(where, name === "" ? key : `${name}.${key}`, member, parts);
}

/** A scalar as text. */
function literalText({ node }: Value): string {
  if (node.type === "string") return node.value;
  return node.type === "number" || node.type === "boolean" ? String(node.value) : "null";
}

/** The header set by the authorization of a method, except by an expression. */
function authorizationOf(method: EffectiveMethod): { readonly key: string; readonly part: Part } | undefined {
  const value = method.authorization?.value;
  if (value === undefined) return undefined;
  const header = new Authorization(value).header((setting) => setting?.string?.value ?? "");
  if (header?.name === undefined) return undefined;
  const part: Part = { where: "authorization", name: header.name, text: header.text, node: value.node };
  return { key: headerKey(header.name), part };
}
