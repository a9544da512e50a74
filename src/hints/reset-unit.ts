import { type ExpressionFix, type Problem, type Problems, resultsOf } from "jsonata-check";
import { type Compiled, replacing } from "jsonata-check/hints";
import type { Binary, Expression } from "jsonata-check/syntax";
import { Units } from "./units.js";

/** Which part of a result is a number of seconds to wait: all of it, or its member `reset`. */
export type DelayPlace = "whole" | "reset" | undefined;

/** Finds header values read in the wrong unit. */
export function resetUnits(expression: Compiled, delay: DelayPlace): readonly Problem[] {
  if (delay === undefined && !expression.text.includes("-")) return [];
  const units = new Units(expression);
  const problems: Problem[] = [];
  for (const { node } of expression.of("binary")) {
    if (node.operator !== "-") continue;
    const problem = subtractionProblem(node, units, expression.text);
    if (problem !== undefined) problems.push(problem);
  }
  for (const value of delaysOf(expression.root, delay)) {
    const problem = delayProblem(value, units, expression.text);
    if (problem !== undefined) problems.push(problem);
  }
  return problems;
}

/** The left side of `x - $millis()` must be a point in time, in the unit of the clock. */
function subtractionProblem(node: Binary, units: Units, text: string): Problem<"reset-unit"> | undefined {
  const now = units.of(node.right);
  if (now?.means !== "now") return undefined;
  const unit = units.of(node.left);
  if (unit?.header === undefined) return undefined;
  const left = text.slice(node.left.start, node.left.end);
  if (unit.means === "delay") {
    return problemOf(node, { header: unit.header, mistake: "delay-as-moment" }, "Take the delay as it is", left);
  }
  if (unit.means === "count") return problemOf(node, { header: unit.header, mistake: "count-as-time" });
  if (unit.scale === undefined || unit.scale === now.scale) return undefined;
  const right = text.slice(node.right.start, node.right.end);
  const isSeconds = unit.scale === "s";
  return problemOf(
    node,
    { header: unit.header, mistake: isSeconds ? "seconds-minus-milliseconds" : "milliseconds-minus-seconds" },
    "Count both in seconds",
    isSeconds ? `${left} - ($millis() / 1000)` : `(${left} / 1000) - ${right}`,
  );
}

/** Checks a value used as seconds to wait. */
function delayProblem(value: Expression, units: Units, text: string): Problem<"reset-unit"> | undefined {
  const unit = units.of(value);
  if (unit === undefined) return undefined;
  const written = text.slice(value.start, value.end);
  if (unit.header === undefined) {
    const mistake = unit.means === "now" ? "clock-as-delay" : "difference-in-milliseconds";
    return unit.means === "difference" && unit.scale === "s"
      ? undefined
      : problemOf(value, { header: written, mistake });
  }
  const { header, scale } = unit;
  if (unit.means === "count") return problemOf(value, { header, mistake: "count-as-time" });
  if (unit.means === "moment") {
    const wait = scale === "ms" ? `$ceil((${written} - $millis()) / 1000)` : `$ceil(${written} - $millis() / 1000)`;
    const fixed = scale === undefined || isBareHeader(value) ? undefined : wait;
    return problemOf(value, { header, mistake: "moment-as-delay" }, "Subtract the current time", fixed);
  }
  if (scale !== "ms") return undefined;
  return problemOf(value, { header, mistake: "milliseconds-as-seconds" }, "Divide it by 1000", `(${written}) / 1000`);
}

/** Whether a value is the header itself: a string, so it cannot be subtracted from. */
function isBareHeader(value: Expression): boolean {
  return value.type === "path";
}

function problemOf(node: Expression, data: Problems["reset-unit"], title = "", fixed?: string): Problem<"reset-unit"> {
  const span = { start: node.start, end: node.end };
  const fix: ExpressionFix | undefined = fixed === undefined ? undefined : replacing(span, fixed, { title });
  return { kind: "reset-unit", ...data, span, related: [], fix };
}

/** The parts of the result that are seconds to wait, in every branch. */
function delaysOf(root: Expression, delay: DelayPlace): readonly Expression[] {
  const branches = resultsOf(root);
  if (delay !== "reset") return delay === undefined ? [] : branches;
  return branches.flatMap((branch) => {
    if (branch.type !== "object") return [];
    const resets = branch.pairs.filter(({ key }) => key.type === "string" && key.value === "reset");
    return resets.flatMap(({ value }) => resultsOf(value));
  });
}
