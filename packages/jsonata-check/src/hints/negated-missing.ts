import type { Condition, Expression } from "../syntax/ast.js";
import { visit } from "../syntax/visit.js";
import type { Problem } from "../problems.js";
import type { Hint } from "./hint.js";
import { isBound } from "./visited.js";

/** `$not(data.error) ? null : … data.error.message`: of what is missing, `$not` is nothing, and the other branch is taken. */
export const negatedMissing: Hint = ({ text, nodes }) =>
  nodes.flatMap(({ node, scope }): readonly Problem[] => {
    const value = node.type === "condition" ? negatedPath(node, text) : undefined;
    if (node.type !== "condition" || value === undefined || isBound("not", scope)) return [];
    if (!readsWithin(node.otherwise, value) && !isErrorBeside(value, node)) return [];
    const { start, coreEnd: end } = node.test;
    const meant = `$not($exists(${value}))`;
    const fix = {
      title: `Write \`${meant}\``,
      tier: "unsafe",
      edits: [{ span: { start, end }, text: meant }],
    } as const;
    return [{ kind: "negated-missing", value, span: { start, end }, related: [], fix }];

    function readsWithin(branch: Expression | undefined, path: string): boolean {
      let isRead = false;
      if (branch === undefined) return false;
      visit(branch, {
        enter(inner) {
          isRead ||= inner.type === "path" && text.slice(inner.start, inner.end).startsWith(`${path}.`);
          return !isRead;
        },
      });
      return isRead;
    }
  });

/** The path that `$not` is called with. */
function negatedPath({ test }: Condition, text: string): string | undefined {
  if (test.type !== "call" || test.procedure.type !== "variable" || test.procedure.name !== "not") return undefined;
  const [value] = test.arguments;
  const isField =
    value?.type === "path" && value.steps.every(({ node }) => node.type === "name" || node.type === "variable");
  return isField && test.end === test.coreEnd ? text.slice(value.start, value.end) : undefined;
}

/** A field of that name is there when something has failed: without it, nothing is to be returned. */
function isErrorBeside(path: string, { then }: Condition): boolean {
  return (
    then.type === "value" && then.value === null && /(?:^|\.)(?:errors?|faults?|exceptions?|failures?)$/i.test(path)
  );
}
