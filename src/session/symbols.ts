import type { ShapeName } from "../../generated/shapes.js";
import { memberOf, type Node } from "../document/tree.js";
import type { LintedDocument } from "../rule-kit/linted-document.js";
import type { Structure } from "../schema/structure.js";
import { SecretMask, withoutTokens } from "../secrets/hide-secrets.js";
import type { DocumentSymbol } from "./results.js";

/** The outline of a document: sections, resources with their methods, credentials, actions with their steps. */
export function symbolsOf({ document, structure, hidden }: LintedDocument): readonly DocumentSymbol[] {
  return document.root === undefined ? [] : symbolsBelow(document.root, { structure, mask: new SecretMask(hidden) });
}

/** What is known about the document of the symbols. */
interface Known {
  readonly structure: Structure;
  readonly mask: SecretMask;
}

function symbolsBelow(node: Node, known: Known): readonly DocumentSymbol[] {
  if (node.type === "array") return node.items.flatMap((item) => symbolOf(item, known));
  return node.type === "object" ? node.members.flatMap(({ value }) => symbolOf(value, known)) : [];
}

function symbolOf(node: Node, known: Known): readonly DocumentSymbol[] {
  const { structure, mask } = known;
  if (node.type !== "object" && node.type !== "array") return [];
  const kind = kindOf(structure.shapes.get(node) ?? []);
  const key = memberOf(node)?.key;
  // A list of scalars, such as scopes, has no outline.
  if (key === undefined && kind === "section") return [];
  const nameSpan = { start: key?.start ?? node.start, end: key?.end ?? node.end };
  return [
    {
      name: withoutTokens(
        key?.name ?? textOf(node, "name", mask) ?? textOf(node, "type", mask) ?? String(node.key ?? ""),
      ),
      ...{ detail: detailOf(node, mask), kind, nameSpan },
      span: { start: nameSpan.start, end: Math.max(node.end, nameSpan.end) },
      children: leaves.has(kind) ? [] : symbolsBelow(node, known),
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
function detailOf(node: Node, mask: SecretMask): string | undefined {
  const path = textOf(node, "path", mask);
  if (path === undefined) return textOf(node, "format", mask);
  return `${(textOf(node, "method", mask) ?? "get").toUpperCase()} ${path}`;
}

function textOf(node: Node, key: string, mask: SecretMask): string | undefined {
  const value = node.type === "object" ? node.get(key) : undefined;
  return value?.type === "string" ? mask.text(value) : undefined;
}
