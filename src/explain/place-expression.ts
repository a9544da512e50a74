import { functionsOf } from "../vendor/functions.js";
import type { AstNode } from "jsonata-check/syntax";
import { inferExpression, type TypeAtOffset } from "jsonata-check/infer";
import { printType, type Type } from "jsonata-check/types";
import { inputTypeOf, resultTypeOf } from "../model/expression-context.js";
import type { ExpressionUse } from "../model/sites.js";
import type { Settings } from "../rule-kit/settings.js";
import type { Fact, PageBlock } from "./page.js";

/** The number of UTF-16 units shown of a sub-expression. */
const maxShown = 200;

/**
 * Explains an expression, and the part at an offset of its decoded text if one is given. `text` is the decoded text with
 * secrets masked, of equal length; `documented` is the input type from the API description.
 */
export function expressionBlocks(
  use: ExpressionUse,
  text: string,
  settings: Settings,
  offset: number | undefined,
  documented?: Type,
): readonly PageBlock[] {
  const { role, analysis } = use;
  const input = documented ?? inputTypeOf(role);
  const facts: Fact[] = [
    ["role", role],
    ["input", printType(input)],
    ["result wanted", printType(resultTypeOf(role))],
  ];
  const heading = { type: "heading", text: "Expression" } as const;
  const [error] = analysis.errors;
  if (analysis.root === undefined) {
    const failure = error === undefined ? "It is empty." : `It does not compile (${error.code}).`;
    return [heading, { type: "facts", facts }, { type: "paragraph", text: failure }];
  }
  const inference = inferExpression(analysis.root, { input, functions: functionsOf("vendor", settings.functions) });
  facts.push(["result", printType(inference.type)]);
  const blocks: PageBlock[] = [heading, { type: "facts", facts }];
  if (offset === undefined) return blocks;
  const at = inference.typeAt(offset);
  if (at === undefined) return [...blocks, { type: "paragraph", text: "Evaluation never reaches this place." }];
  return [...blocks, ...placeBlocks(at, text)];
}

function placeBlocks({ node, type, context, variables }: TypeAtOffset, text: string): readonly PageBlock[] {
  return [
    { type: "heading", text: "Here" },
    { type: "code", language: "text", text: shown(node, text) },
    { type: "facts", facts: [["type", printType(type)]] },
    { type: "heading", text: "Names" },
    {
      type: "facts",
      facts: [
        ["$", printType(context)],
        ...[...(context.object?.properties ?? [])].map(([name, field]) => [name, printType(field)] as const),
        ...[...variables].map(([name, value]) => [`$${name}`, printType(value)] as const),
      ],
    },
  ];
}

function shown({ start, end }: AstNode, text: string): string {
  const written = text.slice(start, end);
  return written.length > maxShown ? `${written.slice(0, maxShown)}…` : written;
}
