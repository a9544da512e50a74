import type { Problem } from "jsonata-check";
import type { Expression } from "jsonata-check/syntax";
import { except, hasKind, isNever, isOnly, type ObjectType, propertyType, type Type } from "jsonata-check/types";

/** Outdated forms of a result. */
export interface OutdatedResult {
  /** Bare values. */
  readonly kinds: ReadonlySet<"boolean" | "number" | "string" | "array">;
  /** An object with one of these keys and none of `currentKeys` is outdated. */
  readonly keys: ReadonlySet<string>;
  readonly currentKeys: ReadonlySet<string>;
  /** Whether an object whose keys are known, and none is current, is outdated too. */
  readonly isClosed: boolean;
}

type ResultForm = Problem<"old-contract">["result"];

/**
 * A result in an outdated form. If another branch has the current form, only keys count. `typeOf` returns the types of
 * subexpressions, undefined for unreachable ones.
 */
export function outdatedResult(
  root: Expression,
  outdated: OutdatedResult,
  typeOf: (node: Expression) => Type | undefined,
): Problem<"old-contract"> | undefined {
  const all = tailsOf(root).map((tail) => ({ tail, form: formOf(typeOf(tail), outdated) }));
  const isMixed = all.some(({ form }) => form === "current");
  // Next to a branch in the current form only an older key counts.
  const tails = isMixed ? all.filter(({ form }) => form === "object" && outdated.keys.size > 0) : all;
  const spans = tails
    .filter(({ form }) => form !== undefined)
    .map(({ tail }) => ({ start: tail.start, end: tail.end }));
  const [span, ...related] = spans;
  const result = tails.find(({ form }) => form !== undefined)?.form;
  if (span === undefined || result === undefined || result === "current") return undefined;
  return { kind: "old-contract", result, span, related };
}

/** The subexpressions that may be the result. */
export function tailsOf(root: Expression): readonly Expression[] {
  const tails: Expression[] = [];
  const open: Expression[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.predicates.length > 0 || node.group !== undefined) tails.push(node);
    else if (node.type === "condition") open.push(...(node.otherwise === undefined ? [] : [node.otherwise]), node.then);
    else if (node.type === "default") open.push(node.right, node.left);
    else if (node.type === "block" && node.expressions.length > 0) open.push(...node.expressions.slice(-1));
    else tails.push(node);
  }
  return tails;
}

const bareForms = ["boolean", "number", "string", "array"] as const;

function formOf(type: Type | undefined, outdated: OutdatedResult): ResultForm | "current" | undefined {
  if (type === undefined || type.any) return undefined;
  const present = except(type, "nothing", "null");
  if (isNever(present)) return undefined;
  const bare = bareForms.find((form) => isOnly(present, form));
  if (bare !== undefined) return outdated.kinds.has(bare) ? bare : undefined;
  const isMapped = hasKind(present, "array");
  if (present.object === undefined || !isOnly(present, "object", "array")) return undefined;
  return isMapped && !outdated.kinds.has("array") ? undefined : objectForm(present.object, isMapped, outdated);
}

/** `events.{…}` evaluates to one object or an array of them. */
function objectForm(
  object: ObjectType,
  isMapped: boolean,
  { keys, currentKeys, isClosed }: OutdatedResult,
): ResultForm | "current" | undefined {
  const hasOne = (names: ReadonlySet<string>): boolean =>
    [...names].some((name) => !isOnly(propertyType(object, name), "nothing"));
  if (hasOne(currentKeys)) return "current";
  if (hasOne(keys)) return "object";
  if (isClosed) return object.properties.size === 0 ? undefined : isMapped ? "array" : "object";
  return keys.size > 0 ? undefined : "current";
}
