import type { DocumentKind } from "../../generated/shapes.js";
import { parseDocument } from "../../src/document/parse.js";
import { pointerOf } from "../../src/document/pointer.js";
import type { SourceDocument } from "../../src/document/source-document.js";
import type { Node, ObjectNode } from "../../src/document/tree.js";
import { parseYaml } from "../../src/document/yaml.js";
import type { CleanDocument } from "./clean-documents.js";

/** A clean document with its tree, to be damaged by an operator. */
export class Subject {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly text: string;
  readonly document: SourceDocument;
  readonly root: ObjectNode;
  /** The configurations in the document, an override's included. */
  readonly configs: readonly ObjectNode[];

  constructor({ path, kind, text }: CleanDocument) {
    this.path = path;
    this.kind = kind;
    this.text = text;
    this.document = parseDocument(text, { path }, { yaml: parseYaml });
    if (this.document.root?.type !== "object") throw new Error(`${path} holds no object`);
    this.root = this.document.root;
    this.configs = configsOf(this.root, kind);
  }

  /** Whether the names in scope are determined: a complete configuration with its credentials. */
  get isWhole(): boolean {
    const isComplete = ["config", "integration", "integration-create", "integration-file"].includes(this.kind);
    return isComplete && this.configs.some((config) => config.get("credentials")?.type === "object");
  }

  /** Whether a credential field has that name, so that it is a name of the account. */
  hasField(name: string): boolean {
    const names = this.at(["credentials/config/fields/*/name", "credentials/*/config/fields/*/name"]);
    return names.some((node) => node.type === "string" && node.value === name);
  }

  /** Whether a value is merged over another one, so that nothing is required in it. */
  isPartial(node: Node): boolean {
    const pointer = pointerOf(node);
    if (this.kind === "environment-integration") return pointer.startsWith("/override");
    return this.kind === "override" || (this.kind === "integration-update" && pointer.startsWith("/config"));
  }

  /**
   * The nodes that patterns name: segments parted by `/`, `*` for any member or item; from the document's root with a
   * leading `/`, else from each configuration.
   */
  at(patterns: readonly string[]): readonly Node[] {
    return patterns.flatMap((pattern) => {
      const segments = pattern.split("/").filter((segment) => segment !== "");
      return follow(pattern.startsWith("/") ? [this.root] : this.configs, segments);
    });
  }
}

function configsOf(root: ObjectNode, kind: DocumentKind): readonly ObjectNode[] {
  if (kind === "config" || kind === "override") return [root];
  const patterns =
    kind === "list" ? ["result/*/config", "result/*/override"] : ["config", "override", "integration/config"];
  return patterns
    .flatMap((pattern) => follow([root], pattern.split("/")))
    .filter((node): node is ObjectNode => node.type === "object");
}

function follow(nodes: readonly Node[], segments: readonly string[]): readonly Node[] {
  const [segment, ...rest] = segments;
  if (segment === undefined) return nodes;
  return follow(
    nodes.flatMap((node) => childrenOf(node, segment)),
    rest,
  );
}

function childrenOf(node: Node, segment: string): readonly Node[] {
  if (node.type === "array") return node.items.filter((_, index) => segment === "*" || String(index) === segment);
  if (node.type !== "object") return [];
  return node.members.filter(({ key }) => segment === "*" || key.name === segment).map(({ value }) => value);
}
