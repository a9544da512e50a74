import { replacing } from "./replacing.js";
import type { AstNode, Call, Expression } from "../syntax/ast.js";
import { writeName } from "../hints/names.js";
import type { ExpressionFix, Inferred } from "../problems.js";
import { hasKind, isOnly } from "../types/members.js";

/** The call in the evidently intended form. */
export function argumentsRepair(
  { node, functionName, argument, reason, actual }: Inferred<"arguments">,
  parents: ReadonlyMap<AstNode, AstNode>,
  text: string,
): ExpressionFix | undefined {
  if (node.type !== "call" || functionName === undefined || isApplied(node, parents)) return undefined;
  const given = node.arguments.map(({ start, end }) => text.slice(start, end));
  const written =
    reason === "too-many"
      ? inOneArgument(functionName, given, node)
      : reason === "kind"
        ? (otherCall(functionName, given, argument, actual) ??
          converted(node, given, argument, functionName, actual, text))
        : undefined;
  if (written === undefined) return undefined;
  return replacing({ start: node.start, end: node.coreEnd }, written);
}

function isApplied(node: Call, parents: ReadonlyMap<AstNode, AstNode>): boolean {
  const parent = parents.get(node);
  return parent?.type === "application" && parent.right === node;
}

/** Functions with one list parameter. */
const ofLists: ReadonlySet<string> = new Set(["min", "max", "sum", "average", "merge", "count"]);

function inOneArgument(name: string, given: readonly string[], { arguments: nodes }: Call): string | undefined {
  if (ofLists.has(name)) return `$${name}([${given.join(", ")}])`;
  const [first = "", ...others] = given;
  const names = nodes.slice(1).map((node) => (node.type === "string" ? writeName(node.value) : undefined));
  const [field] = names;
  if (name === "exists" && names.length === 1 && field !== undefined) return `$exists(${first}.${field})`;
  if (name === "not" && others.length > 0) return `$not(${given.join(" and ")})`;
  const patterns = nodes.slice(1).map((node) => (node.type === "string" ? node.value : ""));
  if (name !== "contains" || !patterns.every((pattern) => /^[\w -]+$/.test(pattern))) return undefined;
  return `$contains(${first}, /${patterns.join("|")}/)`;
}

/** The equivalent function or operator for a list, an object or a number. */
function otherCall(name: string, given: readonly string[], argument: number, actual: Inferred<"arguments">["actual"]) {
  const [first = "", second] = given;
  if (argument !== 0) return undefined;
  const isList = isOnly(actual, "array", "nothing");
  if (name === "contains" && isList && second !== undefined) return `${second} in ${first}`;
  const mayBeList = hasKind(actual, "array") && isOnly(actual, "array", "object", "nothing");
  if (name === "length" && mayBeList) return `$count(${first})`;
  if (name === "length" && isOnly(actual, "object", "nothing")) return `$count($keys(${first}))`;
  if ((name === "each" || name === "sift") && isList && second !== undefined) {
    return `$${name === "each" ? "map" : "filter"}(${first}, ${second})`;
  }
  const isMapped = isList && given.length === 1 && ofStrings.has(name);
  return isMapped ? `$map(${first}, $${name})` : undefined;
}

/** Functions with one string parameter. */
const ofStrings: ReadonlySet<string> = new Set(["uppercase", "lowercase", "trim"]);

/** A number where a string is required, or vice versa. */
function converted(
  { arguments: nodes }: Call,
  given: readonly string[],
  argument: number,
  name: string,
  actual: Inferred<"arguments">["actual"],
  text: string,
): string | undefined {
  const node: Expression | undefined = nodes[argument];
  if (node === undefined) return undefined;
  const conversion =
    numeric.has(name) && isOnly(actual, "string", "nothing")
      ? "number"
      : textual.has(name) &&
          argument === 0 &&
          isOnly(actual, "number", "boolean", "nothing") &&
          !hasKind(actual, "string")
        ? "string"
        : undefined;
  if (conversion === undefined) return undefined;
  const isClock = conversion === "number" && node.type === "call" && /^\$now\b/.test(given[argument] ?? "");
  const value = isClock ? "$millis()" : `$${conversion}(${text.slice(node.start, node.end)})`;
  const argumentsNow = given.with(argument, value);
  return `$${name}(${argumentsNow.join(", ")})`;
}

const numeric: ReadonlySet<string> = new Set(["abs", "floor", "ceil", "round", "power", "sqrt", "fromMillis"]);
const textual: ReadonlySet<string> = new Set([
  ...["contains", "length", "lowercase", "match", "pad", "replace", "split", "trim", "uppercase"],
  ...["substring", "substringAfter", "substringBefore"],
]);
