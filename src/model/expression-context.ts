import { roles } from "../../generated/roles.js";
import type { Role } from "../../generated/shapes.js";
import type { ExpressionContext, OutdatedResult } from "../jsonata/context.js";
import { functionNames } from "../jsonata/functions/profile.js";

/** A function that the configuration declares. */
export interface DeclaredFunction {
  /** Without the `$`. */
  readonly name: string;
}

/** What the expressions of a role may rely on, from the schema's own definition of the role. */
export function expressionContextOf(role: Role, functions: readonly DeclaredFunction[]): ExpressionContext {
  const { input } = roles[role];
  const properties = Object.entries(input.properties ?? {});
  const headers = properties.filter(([, property]) => property.lowerCaseKeys === true);
  return {
    roots: new Set(properties.map(([name]) => name)),
    isOpen: input.additionalProperties !== false,
    headerRoots: new Set(headers.map(([name]) => name)),
    functions: functionNames("vendor", functions),
    isStep: role === "step",
    delay: role === "retry-after" ? "whole" : role === "rate-limit-headers" ? "reset" : undefined,
    outdatedResult: outdatedResults.get(role),
  };
}

const none: ReadonlySet<string> = new Set();

/** Results that older documentation asked for, where its newer editions contradict it. */
const outdatedResults: ReadonlyMap<Role, OutdatedResult> = new Map<Role, OutdatedResult>([
  ["error", { kinds: new Set(["boolean", "string"]), keys: none, currentKeys: none, isClosed: false }],
  ["rate-limit-headers", { kinds: new Set(["number"]), keys: none, currentKeys: none, isClosed: false }],
  ["webhook-payload", { kinds: new Set(["array"]), keys: none, currentKeys: new Set(["body"]), isClosed: true }],
  [
    "webhook-verification",
    {
      kinds: new Set(),
      keys: new Set(["statusCode"]),
      currentKeys: new Set(["type", "verification_response", "update_context"]),
      isClosed: false,
    },
  ],
]);
