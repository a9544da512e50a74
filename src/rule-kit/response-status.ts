import type { Expression } from "jsonata-check/syntax";

/** Whether an expression is just the status of the response. */
export function isStatus(node: Expression): boolean {
  const step = node.type === "path" && node.steps.length === 1 ? node.steps[0]?.node : undefined;
  return step?.type === "name" && step.value === "status";
}
