import type { Role } from "../../generated/shapes.js";
import { hasKind, isOnly, listed, propertyType, singleLiteral, truthOf, type Type } from "jsonata-check/types";

type Judgement = "constant-result" | "always-error";

/** Detects, by role, results that do not depend on the input. In other roles constants are fine. */
export const constantResultChecks: ReadonlyMap<Role, (type: Type) => Judgement | undefined> = new Map<
  Role,
  (type: Type) => Judgement | undefined
>([
  ["rate-limit-detected", judgeRateLimited],
  ["error", judgeError],
  ["webhook-verification", judgeVerification],
]);

function judgeRateLimited(type: Type): Judgement | undefined {
  const { mayBeTrue, mayBeFalse } = truthOf(type);
  return mayBeTrue === mayBeFalse ? undefined : "constant-result";
}

/** An expression with `result` may turn any response into a success. */
function judgeError(type: Type): Judgement | undefined {
  if (isOnly(type, "nothing", "null") && (type.nothing || type.null)) return "constant-result";
  if (singleLiteral(type) !== undefined) return "constant-result";
  if (type.object === undefined || !isOnly(type, "object")) return undefined;
  return isOnly(propertyType(type.object, "result"), "nothing") ? "always-error" : undefined;
}

/** If every request is answered as a verification, no event ever arrives. */
function judgeVerification(type: Type): Judgement | undefined {
  if (type.object === undefined || !isOnly(type, "object")) return undefined;
  const kind = propertyType(type.object, "type");
  const names = listed(kind.strings);
  if (hasKind(kind, "nothing") || names.length === 0) return undefined;
  return names.every((name) => name === "verify" || name === "meta") ? "constant-result" : undefined;
}
