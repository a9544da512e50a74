import type { Problem } from "../problems.js";
import { spanOf } from "../text/span.js";
import { ANY } from "../types/type.js";
import { singleBindings } from "./bound-names.js";
import type { Hint } from "./hint.js";

/** `($add := function($a, $b) { … }; $add(1, 2, 3))`: an argument that no parameter of the function takes. */
export const surplusArguments: Hint = ({ text, of }) => {
  if (!text.includes(":=")) return [];
  const bindings = singleBindings(of);
  if (bindings.size === 0) return [];
  return of("call").flatMap(({ node, parent }): readonly Problem[] => {
    if (node.procedure.type !== "variable") return [];
    const { name } = node.procedure;
    const lambda = bindings.get(name)?.value;
    if (lambda?.type !== "lambda" || lambda.group !== undefined) return [];
    const argument = lambda.parameters.length;
    const isApplied = parent?.type === "application" && parent.right === node;
    const surplus = node.arguments[argument - (isApplied ? 1 : 0)];
    if (surplus === undefined) return [];
    const data = { code: undefined, functionName: name, argument, signature: undefined, actual: ANY, node };
    return [{ kind: "arguments", reason: "ignored", ...data, span: spanOf(surplus), related: [] }];
  });
};
