import { coreSpan } from "../syntax/ast.js";
import type { Problem } from "../problems.js";
import { exponentialBacktracking } from "../regex/backtracking.js";
import type { Hint } from "./hint.js";

/** `/^(a+)+$/`: a repetition that matches the same text in two ways tries every combination before it fails. */
export const unsafeRegexes: Hint = ({ of }) => {
  const problems: Problem[] = [];
  for (const { node } of of("regex")) {
    const attack = exponentialBacktracking(node.pattern, node.flags);
    if (attack === undefined) continue;
    const span = coreSpan(node);
    problems.push({ kind: "unsafe-regex", attack, span, related: [] });
  }
  return problems;
};
