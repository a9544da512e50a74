import { roles } from "../../generated/roles.js";
import type { Role } from "../../generated/shapes.js";
import type { ExpressionContext } from "jsonata-check";
import type { HostFunction } from "jsonata-check/functions";
import { ANY, fromSchema, join, NEVER, NOTHING, NULL, type Type } from "jsonata-check/types";
import { functionsOf, type Profile } from "../vendor/functions.js";
import { hintsOf } from "../hints/hints-of.js";
import { constantResultChecks } from "./constant-result.js";

/** The roles whose input includes the account context; a step may get anything. */
export const rolesWithContext: readonly Role[] = (Object.keys(roles) as Role[]).filter(
  (role) => role === "step" || roles[role].input.properties?.["context"] !== undefined,
);

/** The context of the expressions of a role, from its definition in the schema. */
export function expressionContextOf(
  role: Role,
  functions: readonly HostFunction[],
  profile: Profile = "vendor",
): ExpressionContext {
  const { input } = roles[role];
  const properties = Object.entries(input.properties ?? {});
  const headers = properties.filter(([, property]) => property.lowerCaseKeys === true);
  const names = properties.map(([name]) => name);
  return {
    roots: new Set(names),
    isOpen: input.additionalProperties !== false,
    hyphenatedRoots: new Set(headers.map(([name]) => name)),
    plainRoots: new Set(names.filter((name) => !hostRoots.has(name))),
    functions: functionsOf(profile, functions),
    input: inputTypeOf(role),
    expects: resultTypeOf(role),
    judgeResult: constantResultChecks.get(role),
    isLenient: role === "step",
    hints: hintsOf(role),
  };
}

/** Roots that may be host objects with methods. */
const hostRoots: ReadonlySet<string> = new Set(["response", "requestOptions", "context"]);

/** The input type of the expressions of a role; a step may get anything. */
export function inputTypeOf(role: Role): Type {
  return role === "step" ? ANY : fromSchema(roles[role].input);
}

/** The expected result type of a role. */
export function resultTypeOf(role: Role): Type {
  const { result, mayBeNothing, mayBeNull } = roles[role];
  return join(fromSchema(result), mayBeNothing ? NOTHING : NEVER, mayBeNull ? NULL : NEVER);
}
