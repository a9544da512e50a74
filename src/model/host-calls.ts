import { isBound, visitedNodes } from "jsonata-check/hints";
import type { HostFunction } from "jsonata-check/functions";
import type { Span } from "jsonata-check/text";
import { vendorFunctions } from "../vendor/vendor-functions.js";
import type { ExpressionUse } from "./sites.js";

/** A use of a function that the engine does not have, or not in the same way. */
export interface HostCall extends Span {
  readonly name: string;
  /** The end of the call. */
  readonly callEnd: number;
}

/** Every use of a function that only the host has, or has instead of the engine's own; `others` are those of the settings. */
export function hostCalls({ analysis }: ExpressionUse, others: readonly HostFunction[]): readonly HostCall[] {
  if (analysis.root === undefined) return [];
  const hostNames = new Set([...vendorFunctions, ...others].map(({ name }) => name));
  return visitedNodes(analysis.root).flatMap(({ node, parent, scope }) => {
    if (node.type !== "variable" || !hostNames.has(node.name) || isBound(node.name, scope)) return [];
    return [{ name: node.name, start: node.start, end: node.end, callEnd: parent?.end ?? node.end }];
  });
}
