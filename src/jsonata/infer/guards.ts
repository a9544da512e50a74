import type { Call, Expression } from "../ast.js";
import { visit } from "../visit.js";
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
    const text = firstArgument(node);
    return text === undefined || !inspected.has(text);
  });
}

function inspectedTexts(root: Expression): ReadonlySet<string> {
  const inspected = new Set<string>();
  visit(root, {
    enter(node) {
      if (node.type !== "call" || node.procedure.type !== "variable" || !inspectors.has(node.procedure.name)) return;
      const text = firstArgument(node);
      if (text !== undefined) inspected.add(text);
    },
  });
  return inspected;
}

/** The field or variable that is the first argument, as a key. */
function firstArgument(call: Call): string | undefined {
  const [argument] = call.arguments;
  const reference = argument === undefined ? undefined : referenceOf(argument);
  return reference === undefined ? undefined : JSON.stringify([reference.variable ?? "", ...reference.names]);
}
