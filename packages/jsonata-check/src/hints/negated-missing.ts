import { replacing } from "../repairs/replacing.js";
import { type Condition, type Expression, coreSpan } from "../syntax/ast.js";
import { visit } from "../syntax/visit.js";
import type { Problem } from "../problems.js";
import type { Hint } from "./hint.js";
import { isBound } from "./visited.js";

/** `$not(data.error) ? null : … data.error.message`: `$not` of a missing value is nothing, so the other branch is taken. */
export const negatedMissing: Hint = ({ text, of }) =>
  of("condition").flatMap(({ node, scope }): readonly Problem[] => {
    if (isBound("not", scope)) return [];
    const value = negatedPath(node, text);
    if (value === undefined || !(isErrorBeside(value, node) || readsWithin(node.otherwise, value, text))) return [];
    const span = coreSpan(node.test);
    const meant = `$not($exists(${value}))`;
    const fix = replacing(span, meant);
    return [{ kind: "negated-missing", value, span, related: [], fix }];
  });

/** The number of nodes searched in a branch. */
const maxNodes = 500;

function readsWithin(branch: Expression | undefined, path: string, text: string): boolean {
  let isRead = false;
  let count = 0;
  if (branch === undefined) return false;
  visit(branch, {
    enter(node) {
      isRead ||= node.type === "path" && text.startsWith(`${path}.`, node.start);
      return !isRead && count++ < maxNodes;
    },
  });
  return isRead;
}

/** The path in `$not(…)`. */
function negatedPath({ test }: Condition, text: string): string | undefined {
  if (test.type !== "call" || test.procedure.type !== "variable" || test.procedure.name !== "not") return undefined;
  const [value] = test.arguments;
  const isField =
    value?.type === "path" && value.steps.every(({ node }) => node.type === "name" || node.type === "variable");
  return isField && test.end === test.coreEnd ? text.slice(value.start, value.end) : undefined;
}

/** Names of fields that exist on failure: without them, no error is intended. */
function isErrorBeside(path: string, { then }: Condition): boolean {
  return (
    then.type === "value" && then.value === null && /(?:^|\.)(?:errors?|faults?|exceptions?|failures?)$/i.test(path)
  );
}
