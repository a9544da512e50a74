import type { ArrayConstructor, Expression, StringLiteral } from "../syntax/ast.js";
import type { Problem } from "../problems.js";
import { codeOf } from "./code.js";
import type { Hint } from "./hint.js";

/** `x in "a,b"`, `x in [400-499]`: one string, and one difference, where a list and a range are meant. */
export const unlistedValues: Hint = ({ text, nodes }) =>
  nodes.flatMap(({ node }): readonly Problem[] => {
    if (node.type !== "binary" || node.operator !== "in") return [];
    const { right } = node;
    const places = right.type === "string" ? [stringList(right)] : right.type === "array" ? ranges(right, text) : [];
    return places.flatMap((place) => {
      if (place === undefined) return [];
      const { span, meant } = place;
      const fix = { title: `Write ${codeOf(meant)}`, tier: "unsafe", edits: [{ span, text: meant }] } as const;
      const written = text.slice(span.start, span.end);
      const reason = right.type === "string" ? "string" : "difference";
      return [{ kind: "unlisted", reason, written, meant, span, related: [], fix }];
    });
  });

interface Place {
  readonly span: { readonly start: number; readonly end: number };
  readonly meant: string;
}

/** Words or numbers between the same separators. */
function stringList({ value, start, coreEnd }: StringLiteral): Place | undefined {
  const words = value.split(/\s*[,|;]\s*/);
  if (words.length < 2 || !words.every((word) => /^[\w.-]+$/.test(word))) return undefined;
  return { span: { start, end: coreEnd }, meant: `[${words.map((word) => `"${word}"`).join(", ")}]` };
}

function ranges({ elements }: ArrayConstructor, text: string): readonly (Place | undefined)[] {
  return elements.map((element) => {
    if (element.type !== "binary" || element.operator !== "-") return undefined;
    const { left, right, start, end } = element;
    if (!isWhole(left) || !isWhole(right) || left.value >= right.value) return undefined;
    return {
      span: { start, end },
      meant: `${text.slice(left.start, left.end)}..${text.slice(right.start, right.end)}`,
    };
  });
}

function isWhole(node: Expression): node is Extract<Expression, { readonly type: "number" }> {
  return node.type === "number" && Number.isInteger(node.value);
}
