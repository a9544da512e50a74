import type { AstNode, Expression } from "../syntax/ast.js";
import { visit } from "../syntax/visit.js";
import { referenceOf } from "./narrowing.js";
import type { InferredProblem } from "./problems.js";

/** Functions that look at the form of a text. */
const inspectors: ReadonlySet<string> = new Set(["contains", "match", "length"]);

/** Leaves out the conversions of texts whose form is looked at somewhere else in the expression. */
export function withoutGuarded(root: Expression, problems: readonly InferredProblem[]): readonly InferredProblem[] {
  if (!problems.some(({ kind }) => kind === "unguarded-number")) return problems;
  const inspected = inspectedTexts(root);
  return problems.filter(({ kind, node }) => {
    if (kind !== "unguarded-number" || node.type !== "call") return true;
    const text = keyOf(node.arguments[0]);
    return text === undefined || !inspected.has(text);
  });
}

function inspectedTexts(root: Expression): ReadonlySet<string> {
  const inspected = new Set<string>();
  visit(root, {
    enter(node) {
      const text = keyOf(inspectedBy(node));
      if (text !== undefined) inspected.add(text);
    },
  });
  return inspected;
}

/** What `$contains(text, …)`, `/…/(text)`, `text ~> $contains(…)` and `text ~> /…/` look at. */
function inspectedBy(node: AstNode): Expression | undefined {
  if (node.type === "application") {
    const { right } = node;
    return isInspector(right.type === "call" ? right.procedure : right) ? node.left : undefined;
  }
  return node.type === "call" && isInspector(node.procedure) ? node.arguments[0] : undefined;
}

function isInspector(procedure: Expression): boolean {
  return procedure.type === "regex" || (procedure.type === "variable" && inspectors.has(procedure.name));
}

/** The field or variable that something is, as a key. */
function keyOf(node: Expression | undefined): string | undefined {
  const reference = node === undefined ? undefined : referenceOf(node);
  return reference === undefined ? undefined : JSON.stringify([reference.variable ?? "", ...reference.names]);
}
