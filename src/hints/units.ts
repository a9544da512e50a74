import { type Compiled, headerIndex, isPlain, singleBindings } from "jsonata-check/hints";
import type { AstNode, Binary, Binding, Call, Expression, Path } from "jsonata-check/syntax";
import { headerUnit, type HeaderUnit } from "./header-unit.js";

/** The unit of an expression, and the header or the parsed time that it comes from. */
export type Unit =
  | (HeaderUnit & { readonly header: string })
  | { readonly means: "now" | "difference"; readonly scale: "s" | "ms"; readonly header: undefined };

/** Functions that keep the unit of their first argument. */
const transparent: ReadonlySet<string> = new Set(["number", "round", "floor", "ceil", "abs", "toNumber"]);

/** The maximum depth, to protect the stack. */
const maxDepth = 100;

/** Finds the units of expressions, if they can be determined. */
export class Units {
  readonly #expression: Compiled;
  readonly #atRoot: ReadonlySet<AstNode>;
  readonly #bindings: ReadonlyMap<string, Binding>;
  readonly #known = new Map<Expression, Unit | undefined>();
  #depth = 0;

  constructor(expression: Compiled) {
    this.#expression = expression;
    this.#atRoot = new Set(expression.of("path").flatMap(({ node, isAtRoot }) => (isAtRoot ? [node] : [])));
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

  /** The number that an expression writes: a literal, a product of literals, or a variable bound to one of them. */
  number(node: Expression): number | undefined {
    let factor = node.type === "variable" ? (this.#bindings.get(node.name)?.value ?? node) : node;
    let product = 1;
    for (; factor.type === "binary" && factor.operator === "*"; factor = factor.left) {
      if (factor.right.type !== "number") return undefined;
      product *= factor.right.value;
    }
    return factor.type === "number" ? product * factor.value : undefined;
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
    if (operator === "-") return this.#ofDifference(unit, this.of(right));
    if (unit === undefined) return undefined;
    if (right.type !== "number" || right.value !== 1000 || unit.means === "count") return undefined;
    if (operator === "/" && unit.scale === "ms") return { ...unit, scale: "s" };
    if (operator === "*" && unit.scale === "s") return { ...unit, scale: "ms" };
    return undefined;
  }

  #ofDifference(left: Unit | undefined, right: Unit | undefined): Unit | undefined {
    const isElapsed = left?.means === "now" && right?.means === "moment" && left.scale === right.scale;
    if (isElapsed) return { ...left, means: "difference" };
    if (right?.means !== "now") return undefined;
    // Whatever the unit of the left side is: the difference is in milliseconds, or it is meaningless.
    if (left === undefined) return { ...right, means: "difference" };
    const isWait = left.means === "moment" && left.scale === right.scale;
    return isWait ? { means: "delay", scale: left.scale, header: left.header } : undefined;
  }
}
