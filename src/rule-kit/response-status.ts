import type { Expression } from "jsonata-check/syntax";

/** Whether an expression reads the status of the response, and nothing else. */
export function isStatus(node: Expression): boolean {
  const step = node.type === "path" && node.steps.length === 1 ? node.steps[0]?.node : undefined;
  return step?.type === "name" && step.value === "status";
}
