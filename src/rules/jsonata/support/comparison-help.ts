import { codeOf } from "jsonata-check/hints";
import { suggest } from "jsonata-check/text";
import { hasKind, isOnly, listed, type Type } from "jsonata-check/types";

/** Two operands that are never equal, as written. */
export interface Comparison {
  readonly operator: string;
  readonly left: Operand;
  readonly right: Operand;
}

interface Operand {
  readonly text: string;
  readonly type: Type;
}

/** The replacement for a comparison that is never true. */
export function comparisonHelp(comparison: Comparison): string {
  const { left, right } = comparison;
  return (
    nullHelp(comparison) ??
    membershipHelp(comparison) ??
    typeNameHelp(left, right) ??
    typeNameHelp(right, left) ??
    "Compare with a literal of the same kind, or convert with `$number(…)` or `$string(…)`."
  );
}

/** `x = null`: an absent value is not null. */
function nullHelp({ operator, left, right }: Comparison): string | undefined {
  const isNull = ({ text, type }: Operand): boolean => text === "null" && isOnly(type, "null");
  const value = isNull(right) ? left : isNull(left) ? right : undefined;
  if (value === undefined || (operator !== "=" && operator !== "!=")) return undefined;
  const exists = `$exists(${value.text})`;
  return `Test for a missing value with ${codeOf(operator === "=" ? `$not(${exists})` : exists)}: it is not null.`;
}

/** `[429] in status`, `"x" in headers`. */
function membershipHelp({ operator, left, right }: Comparison): string | undefined {
  if (operator !== "in") return undefined;
  if (isOnly(right.type, "object", "nothing")) {
    return `Look in ${codeOf(`$keys(${right.text})`)}: \`in\` looks for a value in a list.`;
  }
  const isTurned = isOnly(left.type, "array", "nothing") && (right.type.any || !hasKind(right.type, "array"));
  return isTurned ? `Write the list on the right: ${codeOf(`${right.text} in ${left.text}`)}.` : undefined;
}

const typeNames: readonly string[] = ["string", "number", "boolean", "array", "object", "function", "null"];

const otherTypeNames: ReadonlyMap<string, string> = new Map([
  ["str", "string"],
  ["text", "string"],
  ["int", "number"],
  ["integer", "number"],
  ["float", "number"],
  ["double", "number"],
  ["bool", "boolean"],
  ["list", "array"],
  ["dict", "object"],
  ["map", "object"],
]);

/** `$type(x) = "Array"`. */
function typeNameHelp({ text }: Operand, { type }: Operand): string | undefined {
  if (!/^\$type\(.*\)$/s.test(text)) return undefined;
  const [written] = listed(type.strings ?? type.array?.element.strings);
  const name = written?.toLowerCase();
  if (written === undefined || name === undefined || typeNames.includes(written)) return undefined;
  if (/^(?:undefined|none|nil|void|missing)$/.test(name)) return "Test for a missing value with `$not($exists(x))`.";
  const meant = typeNames.includes(name) ? name : (otherTypeNames.get(name) ?? suggest(name, typeNames));
  const all = '`$type` returns "string", "number", "boolean", "array", "object", "function" or "null"';
  return meant === undefined ? `${all}.` : `Write \`"${meant}"\`: ${all}.`;
}
