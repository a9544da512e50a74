import { tokensOf, type Token } from "jsonata-check/syntax";
import type { Span } from "jsonata-check/text";
import type { ExpressionUse, TemplateUse } from "../model/sites.js";
import type { SemanticToken, SemanticTokenKind } from "./results.js";

/** The tokens and comments of an expression. */
export function expressionTokens(use: ExpressionUse): readonly SemanticToken[] {
  const { tokens, comments } = tokensOf(use.text);
  const found = tokens.flatMap((token, index) => {
    const kind = kindOf(token, use.text.slice(token.start, token.end), tokens[index + 1]);
    return kind === undefined ? [] : [{ kind, ...placeOf(use, token) }];
  });
  return [...found, ...comments.map((comment) => ({ kind: "comment" as const, ...placeOf(use, comment) }))];
}

function kindOf({ type, id }: Token, text: string, next: Token | undefined): SemanticTokenKind | undefined {
  switch (type) {
    case "name":
      return text === "function" || text === "λ" ? "keyword" : "property";
    case "variable":
      return next?.id === "(" ? "function" : "variable";
    case "string":
    case "number":
      return type;
    case "value":
      return "keyword";
    case "regex":
      return "regexp";
    case "operator":
      return /^[a-z]/.test(id) ? "keyword" : /^[()[\]{},;:.]$/.test(id) ? undefined : "operator";
    case "end":
      return undefined;
  }
}

/** The tokens of a template's placeholders. */
export function templateTokens(use: TemplateUse): readonly SemanticToken[] {
  return use.template.placeholders.flatMap(({ alternatives, flags, default: otherwise }) => [
    ...alternatives.flatMap(({ paths, types }) => [
      ...paths.map((path) => ({ kind: "variable" as const, ...placeOf(use, path) })),
      ...types.map((type) => ({ kind: "type" as const, ...placeOf(use, type) })),
    ]),
    ...(otherwise === undefined ? [] : [{ kind: "string" as const, ...placeOf(use, otherwise.value) }]),
    ...flags
      .filter((flag) => !alternatives.some(({ types }) => types.some(({ end }) => end === flag.end)))
      .map(({ start, end }) => ({ kind: "type" as const, ...placeOf(use, { start: start + 1, end }) })),
  ]);
}

function placeOf(use: ExpressionUse | TemplateUse, span: Span): Span {
  const { start, end } = use.locate(span).span;
  return { start, end };
}
