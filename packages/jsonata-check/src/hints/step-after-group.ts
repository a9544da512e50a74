import type { Problem } from "../problems.js";
import type { Hint } from "./hint.js";

/** `x{k: v}.a`: the grouping is applied last, to the result of the steps after it. */
export const stepsAfterGroups: Hint = ({ nodes }) =>
  nodes.flatMap(({ node }): readonly Problem[] => {
    if (node.type !== "path" || node.group === undefined) return [];
    const { start, end } = node.group;
    const parts = node.steps.flatMap((step) => [step, ...step.stages]);
    const first = parts.find((part) => part.start >= end);
    if (first === undefined) return [];
    const edits = [
      { span: { start: node.start, end: node.start }, text: "(" },
      { span: { start: end, end }, text: ")" },
    ];
    const fix = { title: "Put the grouping in parentheses", tier: "unsafe", edits } as const;
    const span = { start: first.start, end: node.end };
    return [{ kind: "step-after-group", span, related: [{ start, end }], fix }];
  });
