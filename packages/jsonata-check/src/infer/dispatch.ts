import type { Expression, Name, StepNode } from "../syntax/ast.js";
import { groupsIn } from "../regex/index.js";
import { unwrapSequence } from "../types/sequences.js";
import { NOTHING, type Type, functionType, literalType } from "../types/type.js";
import { inferApplication, inferCall, inferLambda, inferPartialCall, inferTail } from "./calls.js";
import { inferCondition, inferDefault } from "./conditions.js";
import { inferArray, inferObject, inferPairs } from "./constructors.js";
import type { Frame, NodeRules } from "./interpreter.js";
import { inferBinary, inferNegation, inferRange } from "./operators.js";
import { inferPath } from "./paths.js";
import {
  inferBinding,
  inferBlock,
  inferDescendant,
  inferName,
  inferParent,
  inferVariable,
  inferWildcard,
} from "./references.js";
import { inferFilter, reportUselessIndex } from "./steps.js";
import { inferTransform } from "./transform.js";

/** The dispatch: how each kind of node is inferred. */
export const nodeRules: NodeRules = { infer: inferNode, inferBody: inferTail };

/** The value of a node including its filters, grouping and other suffixes. */
function inferNode(node: Expression | StepNode, frame: Frame): Type {
  if (node.type === "sort") return NOTHING;
  let type = inferCore(node, frame);
  for (const predicate of node.predicates) {
    reportUselessIndex(node, predicate, type, frame);
    type = inferFilter(predicate, type, frame);
  }
  if (node.group !== undefined && node.type !== "path") {
    type = inferPairs(node, node.group.pairs, frame.withContext(type));
  }
  return unwrapSequence(type, node.keepArray);
}

function inferCore(node: Expression | Name, frame: Frame): Type {
  switch (node.type) {
    case "name":
      return inferName(node, frame);
    case "path":
      return inferPath(node, frame);
    case "string":
    case "number":
    case "value":
      return literalType(node.value);
    case "regex":
      return functionType({ kind: "regex", groups: groupsIn(node.pattern) });
    case "variable":
      return inferVariable(node.name, frame);
    case "wildcard":
      return inferWildcard(frame.context);
    case "descendant":
      return inferDescendant(frame.context);
    case "parent":
      return inferParent(node.slot.label, frame);
    case "binary":
      return inferBinary(node, frame);
    case "range":
      return inferRange(node, frame);
    case "negation":
      return inferNegation(node, frame);
    case "array":
      return inferArray(node, frame);
    case "object":
      return inferObject(node, frame);
    case "condition":
      return inferCondition(node, frame);
    case "default":
      return inferDefault(node, frame);
    case "block":
      return inferBlock(node, frame);
    case "binding":
      return inferBinding(node, frame);
    case "call":
      return inferCall(node, frame);
    case "partial":
      return inferPartialCall(node, frame);
    case "lambda":
      return inferLambda(node, frame);
    case "application":
      return inferApplication(node, frame);
    case "transform":
      return inferTransform(node, frame);
  }
}
