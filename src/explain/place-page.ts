import type { DocumentKind } from "../../generated/shapes.js";
import { nodeAt } from "../document/node-at.js";
import { pointerOf } from "../document/pointer.js";
import type { Node, ObjectNode } from "../document/tree.js";
import { Redactors, maskedReader } from "../secrets/hide-secrets.js";
import type { LintedDocument } from "../rule-kit/linted-document.js";
import type { Hidden } from "../secrets/secrets.js";
import { describe, type DescribedSchema } from "../schema/described.js";
import { expressionBlocks } from "./place-expression.js";
import { templateBlocks } from "./place-template.js";
import type { Fact, PageBlock } from "./page.js";

/** A place in a document, by its offset in the file's text. */
export interface PlaceQuery {
  readonly linted: LintedDocument;
  readonly kind: DocumentKind;
  /** The published schema of the kind. */
  readonly schema: DescribedSchema;
  readonly offset: number;
  /** The secrets in the document. */
  readonly hidden: readonly Hidden[];
}

/** Explains a place in a document; undefined if nothing is there. */
export function placePage({ linted, kind, schema, offset, hidden }: PlaceQuery): readonly PageBlock[] | undefined {
  const { root } = linted.document;
  const found = root === undefined ? undefined : nodeAt(root, offset);
  if (found === undefined) return undefined;
  const { node, isKey } = found;
  const blocks: PageBlock[] = [{ type: "facts", facts: placeFacts(node, kind, linted) }];
  blocks.push(...schemaBlocks(schema, node));
  // Outside of its quotes, a string is explained as a whole, like its key.
  const inner = node.type !== "string" || isKey ? undefined : node.view.fromOuter(offset);
  const expression = linted.expressions.find((use) => use.node === node);
  if (expression !== undefined) {
    const text = maskedReader(hidden)(expression.node);
    const documented = linted.api?.inputOf(expression, linted.model);
    blocks.push(...expressionBlocks(expression, text, linted.settings, inner, documented));
  }
  const template = linted.templates.find((use) => use.node === node);
  if (template !== undefined) blocks.push(...templateBlocks(template, linted.model, inner));
  const redactor = new Redactors(hidden).about(node);
  return blocks.map((block) => withTexts(block, (text) => redactor.hide(text)));
}

function withTexts(block: PageBlock, change: (text: string) => string): PageBlock {
  switch (block.type) {
    case "heading":
    case "paragraph":
    case "code":
      return { ...block, text: change(block.text) };
    case "facts":
      return { ...block, facts: block.facts.map(([name, value]) => [change(name), change(value)]) };
    case "rules":
      return block;
  }
}

function placeFacts(node: Node, kind: DocumentKind, { structure }: LintedDocument): readonly Fact[] {
  const facts: Fact[] = [["place", pointerOf(node) === "" ? "the document itself" : pointerOf(node)]];
  const own = structure.shapes.get(node)?.at(-1);
  if (own !== undefined) facts.push(["shape", own]);
  const owner = node.parent?.type === "object" ? shapeName(node.parent, structure.shapes) : undefined;
  if (owner !== undefined && typeof node.key === "string") facts.push(["property of", owner]);
  if (node.parent === undefined) facts.push(["kind", kind]);
  return facts;
}

function shapeName(node: ObjectNode, shapes: LintedDocument["structure"]["shapes"]): string | undefined {
  return shapes.get(node)?.at(-1);
}

/** The schema's description of a value. */
export function schemaBlocks(schema: DescribedSchema, node: Node): readonly PageBlock[] {
  const description = describe(schema, node);
  if (description === undefined) return [{ type: "paragraph", text: "The schema says nothing of it." }];
  const { text, deprecation, types, values, isRequired, default: usual } = description;
  const blocks: PageBlock[] = [];
  if (text !== undefined) blocks.push({ type: "paragraph", text });
  if (deprecation !== undefined) blocks.push({ type: "paragraph", text: deprecation });
  const facts: Fact[] = [];
  if (types.length > 0) facts.push(["type", types.join(" or ")]);
  if (node.parent?.type === "object") facts.push(["required", isRequired ? "yes" : "no"]);
  if (usual !== undefined) facts.push(["default", JSON.stringify(usual)]);
  if (facts.length > 0) blocks.push({ type: "facts", facts });
  if (values.length > 0) {
    blocks.push({ type: "heading", text: "Values" });
    blocks.push({
      type: "facts",
      facts: values.map(({ value, text: words }) => [String(value), words ?? ""] as const),
    });
  }
  return blocks;
}
