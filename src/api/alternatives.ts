import { visitedNodes } from "jsonata-check/hints";
import type { AstNode, Expression } from "jsonata-check/syntax";
import type { Span } from "jsonata-check/text";

/** The parts of an expression that are evaluated in place of the part at a span, where that one finds nothing. */
export function alternativesTo(span: Span, root: Expression): readonly Expression[] {
  return visitedNodes(root).flatMap(({ node }) =>
    choicesOf(node).flatMap((choice) => {
      const own = choice.find((part) => holds(part, span));
      return own === undefined ? [] : choice.filter((part) => part !== own);
    }),
  );
}

/** Whether a span is in a part of an expression. */
export function holds(part: Span, { start, end }: Span): boolean {
  return part.start <= start && end <= part.end;
}

/** What an expression chooses between: a list with one that is there, for example, or the first argument that is. */
function choicesOf(node: AstNode): readonly (readonly Expression[])[] {
  switch (node.type) {
    case "condition": {
      const { test, then, otherwise } = node;
      return otherwise === undefined
        ? []
        : [
            [then, otherwise],
            [test, otherwise],
          ];
    }
    case "default":
      return [[node.left, node.right]];
    case "binary":
      return node.operator === "or" ? [[node.left, node.right]] : [];
    case "array":
      return [node.elements];
    case "call":
      return [node.arguments];
    default:
      return [];
  }
}
