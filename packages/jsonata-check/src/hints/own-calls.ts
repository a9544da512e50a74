import type { Problem } from "../problems.js";
import type { AstNode, Call, Lambda } from "../syntax/ast.js";
import { visit } from "../syntax/visit.js";
import { spanOf } from "../text/span.js";
import { ANY } from "../types/type.js";
import { singleBindings } from "./bound-names.js";
import type { Hint } from "./hint.js";
import { bareName } from "./names.js";
import type { Visited } from "./visited.js";

/** Calls of the expression's own functions with more or fewer arguments than these have parameters. */
export const ownCalls: Hint = ({ text, of }) => {
  if (!text.includes(":=")) return [];
  const bindings = singleBindings(of);
  if (bindings.size === 0) return [];
  return of("call").flatMap((visited): readonly Problem[] => {
    const { node, parent } = visited;
    if (node.procedure.type !== "variable") return [];
    const lambda = bindings.get(node.procedure.name)?.value;
    if (lambda?.type !== "lambda" || lambda.group !== undefined) return [];
    const isApplied = parent?.type === "application" && parent.right === node;
    const given = node.arguments.length + (isApplied ? 1 : 0);
    return given > lambda.parameters.length
      ? surplus(node, lambda, given - node.arguments.length)
      : lacking(visited, node, lambda, given);
  });
};

/** `($add := function($a, $b) { … }; $add(1, 2, 3))`: an argument that no parameter of the function takes. */
function surplus(node: Call, { parameters: { length } }: Lambda, before: number): readonly Problem[] {
  const argument = node.arguments[length - before];
  if (argument === undefined) return [];
  const data = {
    code: undefined,
    functionName: nameOf(node),
    argument: length,
    signature: undefined,
    actual: ANY,
    node,
  };
  return [{ kind: "arguments", reason: "ignored", ...data, span: spanOf(argument), related: [] }];
}

/** `$area(2)`, `items.$total()`: a parameter without a value, with which the function only calculates, or of which it reads fields. */
function lacking({ parent }: Visited, node: Call, lambda: Lambda, given: number): readonly Problem[] {
  const parameter = lambda.parameters[given]?.name;
  if (parameter === undefined || lambda.signature !== undefined) return [];
  const isStep = parent?.type === "path" && parent.steps[0]?.node !== node && given === 0;
  if (!needs(lambda, parameter, isStep)) return [];
  const functionName = nameOf(node);
  const signature = `$${functionName}(${lambda.parameters.map(({ name }) => `$${name}`).join(", ")})`;
  const data = {
    code: undefined,
    functionName,
    argument: given,
    parameter: `$${parameter}`,
    signature,
    actual: ANY,
    node,
  };
  const span = { start: node.start, end: node.coreEnd };
  return [{ kind: "arguments", reason: "lacking", isOwn: true, ...data, span, related: [] }];
}

function nameOf({ procedure }: Call): string {
  return procedure.type === "variable" ? procedure.name : "";
}

/** Whether nothing good comes of a missing value: it is only calculated with, or, as a step, taken for the value before it. */
function needs({ body }: Lambda, parameter: string, isStep: boolean): boolean {
  let [isUsed, isGuarded] = [false, false];
  visit(body, {
    enter(node, parent) {
      if (node.type !== "variable" || node.name !== parameter) return;
      isUsed = true;
      isGuarded ||= isStep ? isTested(node, parent) : !isCalculated(node, parent);
    },
  });
  return isUsed && !isGuarded;
}

/** Whether a missing value is provided for. */
function isTested(node: AstNode, parent: AstNode | undefined): boolean {
  if (parent?.type === "condition") return parent.test === node;
  if (parent?.type === "call" && parent.procedure.type === "variable")
    return /^(?:exists|type|boolean|not)$/.test(parent.procedure.name);
  return parent?.type === "default" || (parent?.type === "binary" && /^(?:and|or|!?=)$/.test(parent.operator));
}

/** `$x + 1`, `id = $x`: nothing comes of a missing value. */
function isCalculated(node: AstNode, parent: AstNode | undefined): boolean {
  if (parent?.type !== "binary") return false;
  const other = parent.left === node ? parent.right : parent.left;
  const isField = other.type === "path" && bareName(other) !== "undefined";
  return /^(?:[-+*/%]|[<>]=?)$/.test(parent.operator) || (parent.operator === "=" && isField);
}
