import type { Call } from "../syntax/ast.js";
import { ANY } from "../types/type.js";
import type { Problem } from "../problems.js";
import { boundNames } from "./bound-names.js";
import type { Hint } from "./hint.js";
import type { Visited } from "./visited.js";

/** `($add := function($a, $b) { … }; $add(1, 2, 3))`: an argument that no parameter of the function takes. */
export const surplusArguments: Hint = ({ nodes }) => {
  const calls = nodes.filter((visited): visited is Visited<Call> => isCallOfVariable(visited));
  if (calls.length === 0) return [];
  const parameters = new Set(
    nodes.flatMap(({ node }) => (node.type === "lambda" ? node.parameters.map(({ name }) => name) : [])),
  );
  const bound = boundNames(nodes) ?? [];
  return bound.flatMap(({ name, bindings: [first, ...others] }): readonly Problem[] => {
    const lambda = first?.node.value;
    const isOnly = others.length === 0 && bound.filter((one) => one.name === name).length === 1;
    if (lambda?.type !== "lambda" || lambda.group !== undefined || !isOnly || parameters.has(name)) return [];
    return calls.flatMap(({ node, parent }) => {
      if (node.procedure.type !== "variable" || node.procedure.name !== name) return [];
      const isApplied = parent?.type === "application" && parent.right === node;
      const surplus = node.arguments[lambda.parameters.length - (isApplied ? 1 : 0)];
      if (surplus === undefined) return [];
      const argument = lambda.parameters.length;
      const data = { code: undefined, functionName: name, argument, signature: undefined, actual: ANY, node };
      return [
        {
          kind: "arguments",
          reason: "ignored",
          ...data,
          span: { start: surplus.start, end: surplus.end },
          related: [],
        },
      ];
    });
  });
};

function isCallOfVariable({ node }: Visited): boolean {
  return node.type === "call" && node.procedure.type === "variable" && node.arguments.length > 0;
}
