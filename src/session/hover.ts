import type { ExpressionContext } from "jsonata-check";
import type { FunctionSpec } from "jsonata-check/functions";
import { visit, type AstNode, type Expression } from "jsonata-check/syntax";
import type { Span } from "jsonata-check/text";
import { printType } from "jsonata-check/types";
import { nodeAt } from "../document/node-at.js";
import { memberOf } from "../document/tree.js";
import { templateBlocks } from "../explain/place-template.js";
import { schemaBlocks } from "../explain/place-page.js";
import type { ExpressionUse, TemplateUse } from "../model/sites.js";
import { isOptional } from "../model/availability.js";
import { blocksMarkdown } from "../report/page-markdown.js";
import type { LintedDocument } from "../rule-kit/linted-document.js";
import type { DescribedSchema } from "../schema/described.js";
import { functionMarkdown, signatureOf } from "./function-text.js";
import type { Hover } from "./results.js";

/** The hover text at an offset of an expression: the type of the part there, and facts about a name. */
export function expressionHover(use: ExpressionUse, offset: number, context: ExpressionContext): Hover | undefined {
  const at = use.analysis.typeAt(offset);
  if (at === undefined) return undefined;
  const { node } = at;
  const span = { start: node.start, end: node.end };
  const parts = [`\`\`\`typescript\n${printType(at.type)}\n\`\`\``];
  if (node.type === "variable") {
    const spec = at.variables.has(node.name) ? undefined : context.functions.get(node.name);
    if (spec !== undefined) return { span: use.locate(span).span, markdown: functionHover(spec) };
    parts.push(originOf(node.name, use, offset));
  }
  return { span: use.locate(span).span, markdown: parts.join("\n\n") };
}

/** A function's signature and documentation. */
function functionHover(spec: FunctionSpec): string {
  const documentation = functionMarkdown(spec) ?? "A function that the configuration declares.";
  return `\`\`\`typescript\n${signatureOf(spec)}\n\`\`\`\n\n${documentation}`;
}

/** Where a variable is bound. */
function originOf(name: string, { analysis, text }: ExpressionUse, offset: number): string {
  if (name === "") return "The context: the value that this part of the expression is evaluated on.";
  if (name === "$") return "The whole input of the expression.";
  const binder = analysis.root && bindingOf(name, analysis.root, offset);
  return binder === undefined
    ? "Nothing binds it here."
    : `Bound by \`${firstLine(text.slice(binder.start, binder.end))}\`.`;
}

/** The last binding or parameter of a name before an offset. */
function bindingOf(name: string, root: Expression, offset: number): Span | undefined {
  let found: AstNode | undefined;
  visit(root, {
    enter(node) {
      if (node.start > offset) return false;
      if (node.type === "binding" && node.variable.name === name) found = node;
      if (node.type === "lambda" && node.parameters.some((one) => one.name === name) && offset < node.end) found = node;
      return true;
    },
  });
  return found;
}

function firstLine(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").replaceAll("`", "'");
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** Where the names of a placeholder come from, and what is sent if nothing provides them. */
export function templateHover(use: TemplateUse, offset: number, linted: LintedDocument): Hover | undefined {
  const placeholder = use.template.placeholders.find(({ start, end }) => start <= offset && offset <= end);
  if (placeholder === undefined) return undefined;
  const [, ...blocks] = templateBlocks(use, linted.model, placeholder.start);
  const missing = isOptional(placeholder)
    ? "Where nothing provides a value, its default or its flag counts."
    : `Where nothing provides a value, \`${use.text.slice(placeholder.start, placeholder.end)}\` itself is sent.`;
  return { span: use.locate(placeholder).span, markdown: `${blocksMarkdown(blocks)}\n\n${missing}` };
}

/** The schema's description of a place. */
export function structureHover(linted: LintedDocument, offset: number, schema: DescribedSchema): Hover | undefined {
  const { root } = linted.document;
  const found = root === undefined ? undefined : nodeAt(root, offset);
  if (found === undefined || (found.node.type === "object" && !found.isKey)) return undefined;
  const { node, isKey } = found;
  const { start, end } = (isKey ? memberOf(node)?.key : undefined) ?? node;
  return { span: { start, end }, markdown: blocksMarkdown(schemaBlocks(schema, node)) };
}
