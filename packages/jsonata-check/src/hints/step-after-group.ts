import { parenthesizing } from "../repairs/replacing.js";
import type { Problem } from "../problems.js";
import type { Hint } from "./hint.js";

/** `x{k: v}.a`: the grouping is applied last, to the result of the steps after it. */
export const stepsAfterGroups: Hint = ({ of }) =>
  of("path").flatMap(({ node }): readonly Problem[] => {
    if (node.group === undefined) return [];
    const { start, end } = node.group;
    const parts = node.steps.flatMap((step) => [step, ...step.stages]);
    const first = parts.find((part) => part.start >= end);
    if (first === undefined) return [];
    const fix = parenthesizing({ start: node.start, end }, "Put the grouping in parentheses");
    const span = { start: first.start, end: node.end };
    return [{ kind: "step-after-group", span, related: [{ start, end }], fix }];
  });
