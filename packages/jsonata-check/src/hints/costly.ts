import type { Expression } from "../syntax/ast.js";
import type { Problem } from "../problems.js";
import type { Hint } from "./hint.js";

/** Constructs that may be slow: evaluated text, a search of everything, a range whose length depends on the input. */
export const costlyConstructs: Hint = ({ nodes }) => {
  const problems: Problem[] = [];
  for (const { node } of nodes) {
    const construct =
      node.type === "variable" && node.name === "eval"
        ? "eval"
        : node.type === "descendant"
          ? "descendants"
          : node.type === "range" && isUnbounded(node.to)
            ? "range"
            : undefined;
    if (construct === undefined) continue;
    const span = { start: node.start, end: node.type === "range" ? node.end : node.coreEnd };
    problems.push({ kind: "costly", construct, span, related: [] });
  }
  return problems;
};

const roundings: ReadonlySet<string> = new Set(["number", "round", "floor", "ceil", "abs"]);

/** Whether a number is computed only from input fields and literals. */
function isUnbounded(number: Expression): boolean {
  const fields = fieldsIn(number);
  return fields !== undefined && fields > 0;
}

/** The number of fields an arithmetic expression reads; undefined if it contains anything else, which may bound it. */
function fieldsIn(expression: Expression): number | undefined {
  let count = 0;
  const open = [expression];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "binary" && /^[-+*/]$/.test(node.operator)) open.push(node.left, node.right);
    else if (node.type === "block" && node.expressions.length === 1) open.push(...node.expressions);
    else if (node.type === "call" && isRounding(node.procedure)) open.push(...node.arguments.slice(0, 1));
    else if (node.type === "path" && node.steps.every((step) => step.node.type === "name")) count++;
    else if (node.type !== "number") return undefined;
  }
  return count;
}

function isRounding(procedure: Expression): boolean {
  return procedure.type === "variable" && roundings.has(procedure.name);
}
