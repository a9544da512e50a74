import { replacing } from "../repairs/replacing.js";
import type { Problem } from "../problems.js";
import type { Hint } from "./hint.js";

/** `x = /re/`: a regular expression is a function and never equals a string. */
export const regexComparisons: Hint = ({ text, of }) =>
  of("binary").flatMap(({ node }): readonly Problem[] => {
    if (!["=", "!=", "in"].includes(node.operator)) return [];
    const [regex, value] = node.right.type === "regex" ? [node.right, node.left] : [node.left, node.right];
    if (regex.type !== "regex") return [];
    const call = `$contains(${text.slice(value.start, value.end)}, ${text.slice(regex.start, regex.end)})`;
    const meant = node.operator === "!=" ? `$not(${call})` : call;
    const span = { start: node.start, end: node.end };
    const fix = replacing(span, meant);
    return [{ kind: "regex-comparison", operator: node.operator, meant, span, related: [], fix }];
  });
