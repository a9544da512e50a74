import type { ShapeName } from "../../generated/shapes.js";
import type { Node } from "../document/tree.js";
import type { LintedDocument } from "../rule-kit/linted-document.js";
import type { Structure } from "../schema/structure.js";
import type { DocumentSymbol } from "./results.js";

/** The outline of a document: sections, resources with their methods, credentials, actions with their steps. */
export function symbolsOf({ document, structure }: LintedDocument): readonly DocumentSymbol[] {
  return document.root === undefined ? [] : symbolsBelow(document.root, structure);
}

function symbolsBelow(node: Node, structure: Structure): readonly DocumentSymbol[] {
  if (node.type === "array") return node.items.flatMap((item) => symbolOf(item, structure));
  return node.type === "object" ? node.members.flatMap(({ value }) => symbolOf(value, structure)) : [];
}

function symbolOf(node: Node, structure: Structure): readonly DocumentSymbol[] {
  if (node.type !== "object" && node.type !== "array") return [];
  const kind = kindOf(structure.shapes.get(node) ?? []);
  const { parent } = node;
  const key = parent?.type === "object" ? parent.members.find(({ value }) => value === node)?.key : undefined;
  // A list of scalars, such as scopes, has no outline.
  if (key === undefined && kind === "section") return [];
  const nameSpan = { start: key?.start ?? node.start, end: key?.end ?? node.end };
  return [
    {
      name: key?.name ?? textOf(node, "name") ?? textOf(node, "type") ?? String(node.key ?? ""),
      ...{ detail: detailOf(node), kind, nameSpan },
      span: { start: nameSpan.start, end: Math.max(node.end, nameSpan.end) },
      children: leaves.has(kind) ? [] : symbolsBelow(node, structure),
    },
  ];
}

/** Their contents are not part of the outline. */
const leaves: ReadonlySet<DocumentSymbol["kind"]> = new Set<DocumentSymbol["kind"]>(["method", "credential", "step"]);

function kindOf(names: readonly ShapeName[]): DocumentSymbol["kind"] {
  for (const name of names) {
    if (name === "Resource") return "resource";
    if (name === "ResourceMethod") return "method";
    if (name === "Action") return "action";
    if (name === "Step" || name.endsWith("Step")) return "step";
    if (name === "Credential" || name.endsWith("Credential")) return "credential";
  }
  return "section";
}

/** A method's request, or the format of anything else. */
function detailOf(node: Node): string | undefined {
  const path = textOf(node, "path");
  return path === undefined ? textOf(node, "format") : `${(textOf(node, "method") ?? "get").toUpperCase()} ${path}`;
}

function textOf(node: Node, key: string): string | undefined {
  const value = node.type === "object" ? node.get(key) : undefined;
  return value?.type === "string" ? value.value : undefined;
}
