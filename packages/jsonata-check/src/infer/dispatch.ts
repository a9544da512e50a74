import type { Expression, Name, StepNode } from "../syntax/ast.js";
import { functionType, literalType, NOTHING, type Type } from "../types/type.js";
import { inferNegation, inferRange } from "./arithmetic.js";
import { inferApplication, inferCall, inferLambda, inferPartialCall } from "./calls.js";
import { inferCondition, inferDefault } from "./conditions.js";
import { inferArray, inferObject } from "./constructors.js";
import { leave } from "./exit-rule.js";
import type { Frame } from "./frame.js";
import { inferPairs } from "./group.js";
import type { Interpreter } from "./interpreter.js";
import { inferName } from "./names.js";
import { inferBinary } from "./operators.js";
import { inferPath } from "./paths.js";
import { inferFilter } from "./predicates.js";
import { inferTransform } from "./transform.js";
import { inferBinding, inferBlock, inferParent, inferVariable } from "./variables.js";
import { inferDescendant, inferWildcard } from "./wildcards.js";

/** The value of a node with everything that was written after it, by the rule of its type. */
export function inferNode(node: Expression | StepNode, frame: Frame, interpreter: Interpreter): Type {
  if (node.type === "sort") return NOTHING;
  let type = inferCore(node, frame, interpreter);
  for (const predicate of node.predicates) type = inferFilter(predicate, type, frame, interpreter);
  if (node.group !== undefined && node.type !== "path") {
    type = inferPairs(node, node.group.pairs, { context: type, scope: frame.scope }, interpreter);
  }
  return leave(type, node.keepArray);
}

function inferCore(node: Expression | Name, frame: Frame, interpreter: Interpreter): Type {
  switch (node.type) {
    case "name":
      return inferName(node, frame, interpreter);
    case "path":
      return inferPath(node, frame, interpreter);
    case "string":
    case "number":
    case "value":
      return literalType(node.value);
    case "regex":
      return functionType({ kind: "regex" });
    case "variable":
      return inferVariable(node.name, frame, interpreter);
    case "wildcard":
      return inferWildcard(frame.context);
    case "descendant":
      return inferDescendant(frame.context);
    case "parent":
      return inferParent(node.slot.label, frame);
    case "binary":
      return inferBinary(node, frame, interpreter);
    case "range":
      return inferRange(node, frame, interpreter);
    case "negation":
      return inferNegation(node, frame, interpreter);
    case "array":
      return inferArray(node, frame, interpreter);
    case "object":
      return inferObject(node, frame, interpreter);
    case "condition":
      return inferCondition(node, frame, interpreter);
    case "default":
      return inferDefault(node, frame, interpreter);
    case "block":
      return inferBlock(node, frame, interpreter);
    case "binding":
      return inferBinding(node, frame, interpreter);
    case "call":
      return inferCall(node, frame, interpreter);
    case "partial":
      return inferPartialCall(node, frame, interpreter);
    case "lambda":
      return inferLambda(node, frame, interpreter);
    case "application":
      return inferApplication(node, frame, interpreter);
    case "transform":
      return inferTransform(node, frame);
  }
}
