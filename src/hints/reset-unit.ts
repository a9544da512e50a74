import { type ExpressionFix, type Problem, type Problems, resultsOf } from "jsonata-check";
import { type Compiled, headerIndex, isPlain, replacing, singleBindings } from "jsonata-check/hints";
import type { AstNode, Binary, Binding, Call, Expression, Path } from "jsonata-check/syntax";
import { headerUnit, type HeaderUnit } from "./header-unit.js";

/** The unit of an expression, and the header or the parsed time that it comes from. */
type Unit =
  | (HeaderUnit & { readonly header: string })
  | { readonly means: "now" | "difference"; readonly scale: "s" | "ms"; readonly header: undefined };

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

/** Functions that keep the unit of their first argument. */
const transparent: ReadonlySet<string> = new Set(["number", "round", "floor", "ceil", "abs", "toNumber"]);

/** The maximum depth, to protect the stack. */
const maxDepth = 100;

/** Finds the units of expressions, if they can be determined. */
class Units {
  readonly #expression: Compiled;
  readonly #atRoot: ReadonlySet<AstNode>;
  readonly #bindings: ReadonlyMap<string, Binding>;
  readonly #known = new Map<Expression, Unit | undefined>();
  #depth = 0;

  constructor(expression: Compiled) {
    this.#expression = expression;
    this.#atRoot = new Set(
      expression
        .of("path")
        .filter(({ isAtRoot }) => isAtRoot)
        .map(({ node }) => node),
    );
    this.#bindings = singleBindings(expression.of);
  }

  of(node: Expression): Unit | undefined {
    if (this.#known.has(node)) return this.#known.get(node);
    if (this.#depth === maxDepth) return undefined;
    // A variable may be bound to itself.
    this.#known.set(node, undefined);
    this.#depth++;
    const unit = node.predicates.length > 0 || node.group !== undefined ? undefined : this.#find(node);
    this.#depth--;
    this.#known.set(node, unit);
    return unit;
  }

  #find(node: Expression): Unit | undefined {
    switch (node.type) {
      case "path":
        return this.#ofHeader(node);
      case "variable": {
        const bound = this.#bindings.get(node.name);
        return bound && this.of(bound.value);
      }
      case "block":
        return node.expressions.length === 1 && node.expressions[0] !== undefined
          ? this.of(node.expressions[0])
          : undefined;
      case "call":
        return this.#ofCall(node);
      case "binary":
        return this.#ofArithmetic(node);
      default:
        return undefined;
    }
  }

  #ofHeader(node: Path): Unit | undefined {
    const index = headerIndex(node, this.#atRoot.has(node), this.#expression.context);
    const step = node.steps[index ?? -1];
    if (index !== node.steps.length - 1 || step?.node.type !== "name" || !isPlain(step)) return undefined;
    const unit = headerUnit(step.node.value);
    return unit && { ...unit, header: step.node.value };
  }

  #ofCall({ procedure, arguments: [first, ...others] }: Call): Unit | undefined {
    if (procedure.type !== "variable") return undefined;
    if (procedure.name === "millis" && first === undefined) return { means: "now", scale: "ms", header: undefined };
    if (procedure.name === "toMillis" && first !== undefined) {
      // The call throws.
      if (first.type === "call" && first.procedure.type === "variable" && first.procedure.name === "number")
        return undefined;
      return { means: "moment", scale: "ms", header: this.#expression.text.slice(first.start, first.end) };
    }
    if (procedure.name === "max" && first?.type === "array") {
      const computed = first.elements.filter(({ type }) => type !== "number");
      return computed.length === 1 && computed[0] !== undefined ? this.of(computed[0]) : undefined;
    }
    const keepsUnit = transparent.has(procedure.name) && (others.length === 0 || procedure.name === "round");
    return keepsUnit && first !== undefined ? this.of(first) : undefined;
  }

  #ofArithmetic({ operator, left, right }: Binary): Unit | undefined {
    const unit = this.of(left);
    if (operator === "+") return [unit, this.of(right)].find((one) => one?.means === "now");
    if (operator === "-") {
      const now = this.of(right);
      // Whatever the unit of the left side is: the difference is in milliseconds, or it is meaningless.
      if (unit === undefined) return now?.means === "now" ? { ...now, means: "difference" } : undefined;
      const isWait = now?.means === "now" && unit.means === "moment" && unit.scale === now.scale;
      return isWait ? { means: "delay", scale: unit.scale, header: unit.header } : undefined;
    }
    if (unit === undefined) return undefined;
    if (right.type !== "number" || right.value !== 1000 || unit.means === "count") return undefined;
    if (operator === "/" && unit.scale === "ms") return { ...unit, scale: "s" };
    if (operator === "*" && unit.scale === "s") return { ...unit, scale: "ms" };
    return undefined;
  }
}
