import type { ArrayConstructor, AstNode, Expression, Path } from "../syntax/ast.js";
import { hasKind, isNever, isOnly } from "../types/members.js";
import { NOTHING, type Type } from "../types/type.js";
import { elementItems } from "./constructors.js";
import type { Frame, Interpreter } from "./interpreter.js";

/** The elements of a list by how the engine orders them: `other` is refused, `any` may be of every kind. */
interface Run {
  readonly kind: "number" | "string" | "other" | "any";
  readonly min: number;
  readonly max: number;
}

/** `$sort([1, "a"])`: only numbers or only strings can be ordered. Returns whether it certainly throws; reports it otherwise. */
export function reportMixedList(list: Expression | undefined, node: AstNode, interpreter: Interpreter): boolean {
  if (list?.type !== "array" || list.end !== list.coreEnd) return false;
  const runs = runsOf(list, interpreter);
  const isRefused = (count: (run: Run) => number): boolean => {
    const there = runs.filter((run) => count(run) > 0);
    const isSeveral = there.reduce((sum, run) => sum + count(run), 0) > 1;
    return isSeveral && (isMixed(there) || there.some(({ kind }) => kind === "other"));
  };
  if (!isRefused(({ max }) => max)) return false;
  const isCertain = isRefused(({ min }) => min);
  const certainty = isCertain ? {} : ({ mayBeNothing: true } as const);
  interpreter.report(node, list, { kind: "always-throws", code: "D3070", ...certainty });
  return isCertain;
}

/** `[1, "a"]^($)`: returns whether it certainly throws, and reports it. */
export function reportMixedOrder(path: Path, { interpreter }: Frame): boolean {
  const [list, sort] = path.steps.map(({ node }) => node);
  if (list?.type !== "array" || list.end !== list.coreEnd || sort?.type !== "sort") return false;
  const term = sort.terms[0]?.expression;
  if (term?.type !== "variable" || term.name !== "") return false;
  const runs = runsOf(list, interpreter);
  if (!isMixed(runs.filter(({ min }) => min > 0)) || runs.some(({ kind }) => kind === "other")) return false;
  interpreter.report(path, { start: list.start, end: sort.end }, { kind: "always-throws", code: "T2007" });
  return true;
}

function runsOf({ elements }: ArrayConstructor, { log }: Interpreter): readonly Run[] {
  return elements.map((node) => {
    const { element, min, max } = elementItems(node, log.typeOf(node) ?? NOTHING);
    return { kind: kindOf(element), min, max };
  });
}

function kindOf(type: Type): Run["kind"] {
  if (isNever(type)) return "any";
  if (isOnly(type, "number")) return "number";
  if (isOnly(type, "string")) return "string";
  return type.any || hasKind(type, "number") || hasKind(type, "string") ? "any" : "other";
}

function isMixed(runs: readonly Run[]): boolean {
  return runs.some(({ kind }) => kind === "number") && runs.some(({ kind }) => kind === "string");
}
