import type { ExpressionUse } from "../model/sites.js";
import { printType } from "jsonata-check/types";
import type { InlayHint } from "./results.js";
import { variablesOf, type Variable } from "./variables.js";

/** Longer types appear only in hovers. */
const maxLength = 40;

/** The known types of an expression's variables and parameters. */
export function inlayHints(use: ExpressionUse): readonly InlayHint[] {
  const { root } = use.analysis;
  return root === undefined ? [] : variablesOf(root).flatMap((variable) => hintOf(variable, use) ?? []);
}

function hintOf({ name, definitions: [definition], reads }: Variable, use: ExpressionUse): InlayHint | undefined {
  const type = reads
    .map(({ start }) => use.analysis.typeAt(start)?.variables.get(name))
    .find((found) => found !== undefined && !found.any);
  if (definition === undefined || type === undefined) return undefined;
  const printed = printType(type);
  if (printed.length > maxLength || printed.includes("\n")) return undefined;
  return { offset: use.locate(definition).span.end, label: `: ${printed}` };
}
