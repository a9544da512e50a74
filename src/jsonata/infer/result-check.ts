import type { Expression, Pair } from "../ast.js";
import { areDisjoint } from "../types/disjoint.js";
import { propertyType } from "../types/join.js";
import { defined, except, hasKind, isNever } from "../types/members.js";
import { ArrayForm, type Type } from "../types/type.js";
import type { InferredProblem, Problem } from "./problems.js";
import { claimsThrow } from "./problems.js";
import type { VisitLog } from "./visit-log.js";

/** Compares the result with what is asked for, at the leaves: branches, values of properties, last statements. */
export function checkResult(root: Expression, type: Type, expected: Type, log: VisitLog): readonly InferredProblem[] {
  if (expected.any || isNever(type)) return [];
  const checker = new ResultChecker(log, isOutside(type, expected));
  checker.check(root, expected, []);
  return checker.problems;
}

/** Whether a value is certainly wrong; nothing and null alone are judged by themselves. */
function isOutside(type: Type, expected: Type): boolean {
  const present = type.any ? type : except(type, "nothing", "null");
  return isNever(present) ? areDisjoint(type, expected) : areDisjoint(present, expected);
}

class ResultChecker {
  readonly problems: InferredProblem[] = [];
  readonly #log: VisitLog;
  readonly #isWhole: boolean;

  constructor(log: VisitLog, isWhole: boolean) {
    this.#log = log;
    this.#isWhole = isWhole;
  }

  check(node: Expression, expected: Type, path: readonly string[]): void {
    if (hasSuffix(node)) {
      this.#checkLeaf(node, expected, path);
      return;
    }
    switch (node.type) {
      case "block": {
        const last = node.expressions.at(-1);
        if (last !== undefined) this.check(last, expected, path);
        else this.#checkLeaf(node, expected, path);
        return;
      }
      case "binding":
        this.check(node.value, expected, path);
        return;
      case "condition":
        this.check(node.then, expected, path);
        if (node.otherwise !== undefined) this.check(node.otherwise, expected, path);
        return;
      case "default":
        this.check(node.right, expected, path);
        this.#checkLeaf(node.left, expected, path);
        return;
      case "object":
        this.#checkObject(node, node.pairs, expected, path);
        return;
      default:
        this.#checkLeaf(node, expected, path);
    }
  }

  #checkLeaf(node: Expression, expected: Type, path: readonly string[]): void {
    const actual = this.#log.typeOf(node);
    if (actual === undefined || actual.any || isNever(actual)) return;
    if (isOutside(actual, expected)) this.#reportType(node, actual, expected, path, undefined);
    else if (isUnwrapped(actual, expected)) this.#report(node, { kind: "singleton-array", actual, path });
  }

  /** Goes into the properties; what is wrong with the object itself comes first. */
  #checkObject(node: Expression, pairs: readonly Pair[], expected: Type, path: readonly string[]): void {
    const actual = this.#log.typeOf(node);
    if (actual === undefined || actual.any || actual.object === undefined) return;
    if (expected.object === undefined) {
      if (isOutside(actual, expected)) this.#reportType(node, actual, expected, path, undefined);
      return;
    }
    for (const { key, value } of pairs) {
      if (key.type !== "string") continue;
      const wanted = propertyType(expected.object, key.value);
      const type = this.#log.typeOf(value);
      // A property whose value is nothing is left out of the object.
      if (type !== undefined && !isNever(defined(type))) this.check(value, wanted, [...path, key.value]);
    }
    for (const [name, wanted] of expected.object.properties) {
      if (hasKind(wanted, "nothing")) continue;
      if (isNever(defined(propertyType(actual.object, name)))) this.#reportType(node, actual, expected, path, name);
    }
  }

  #reportType(
    node: Expression,
    actual: Type,
    expected: Type,
    path: readonly string[],
    missing: string | undefined,
  ): void {
    this.#report(node, { kind: "result-type", actual, expected, path, missing, isWhole: this.#isWhole });
  }

  #report(node: Expression, problem: Problem): void {
    const { start, end } = node;
    this.problems.push({ ...problem, start, end, node, claimsThrow: claimsThrow(problem) });
  }
}

function hasSuffix(node: Expression): boolean {
  return node.predicates.length > 0 || node.group !== undefined || node.keepArray;
}

/** An array is asked for, and for one element there is the bare element. */
function isUnwrapped(actual: Type, expected: Type): boolean {
  if (actual.array === undefined || (actual.array.forms & ArrayForm.sequence) === 0 || expected.array === undefined) {
    return false;
  }
  const bare = except(actual, "array", "nothing", "null");
  return !isNever(bare) && areDisjoint(bare, expected);
}
