import { visitedNodes } from "jsonata-check/hints";
import type { AstNode, Expression } from "jsonata-check/syntax";
import type { Span } from "jsonata-check/text";

/** The parts of an expression that serve as fallbacks when the part at a span finds nothing. */
export function alternativesTo(span: Span, root: Expression): readonly Expression[] {
  return visitedNodes(root).flatMap(({ node }) =>
    choicesOf(node).flatMap((choice) => {
      const own = choice.find((part) => holds(part, span));
      return own === undefined ? [] : choice.filter((part) => part !== own);
    }),
  );
}

/** Whether a span lies within a part of an expression. */
export function holds(part: Span, { start, end }: Span): boolean {
  return part.start <= start && end <= part.end;
}

/** The lists of parts from which an expression takes the first one present, such as the operands of `??`. */
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
