import type { ArrayConstructor, Condition, Expression, ObjectConstructor, Path, StepNode } from "../syntax/ast.js";
import { nearMiss } from "../text/suggest.js";
import { areDisjoint } from "../types/disjoint.js";
import { join, propertyType } from "../types/join.js";
import { type Kind, except, hasKind, isNever, isOnly } from "../types/members.js";
import { ArrayForm, NOTHING, NULL, type ObjectType, type Type } from "../types/type.js";
import { type InferredProblem, type TypeProblem, claimsThrow } from "./problems.js";
import type { VisitLog } from "./visit-log.js";

/** Compares the result with the expected type at the leaves: branches, property values, last expressions. */
export function checkResult(root: Expression, type: Type, expected: Type, log: VisitLog): readonly InferredProblem[] {
  if (isNever(type)) return [];
  const checker = new ResultChecker(log, isAlwaysRefused(type, expected));
  checker.check(root, expected, []);
  return checker.problems;
}

/** Whether every present value is wrong, as a function always is; an absent one has other causes. */
function isAlwaysRefused(type: Type, expected: Type): boolean {
  const present = type.any ? type : except(type, "nothing", "null");
  return !isNever(present) && (isOnly(present, "function") || areDisjoint(present, expected));
}

/** The expected type at a place of the result. */
interface Wanted {
  readonly expected: Type;
  readonly path: readonly string[];
  readonly missing?: readonly string[];
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
        this.#checkBranches(node, expected, path);
        return;
      case "default":
        this.check(node.right, expected, path);
        this.#checkLeaf(node.left, expected, path);
        return;
      case "object":
        this.#checkObject(node, expected, path);
        return;
      case "path":
        this.#checkPath(node, expected, path);
        return;
      default:
        this.#checkLeaf(node, expected, path);
    }
  }

  /** Two branches that are wrong in the same way are one mistake of the whole condition. */
  #checkBranches(node: Condition, expected: Type, path: readonly string[]): void {
    const { problems } = this;
    const first = problems.length;
    this.check(node.then, expected, path);
    const second = problems.length;
    if (node.otherwise !== undefined) this.check(node.otherwise, expected, path);
    if (second - first !== 1 || problems.length - second !== 1) return;
    const [one, other] = problems.slice(first);
    if (!isBareValue(one, path) || !isBareValue(other, path) || !haveSameKinds(one.actual, other.actual)) return;
    problems.length = first;
    this.#reportType(node, join(one.actual, other.actual), { expected, path });
  }

  #checkLeaf(node: Expression, expected: Type, path: readonly string[]): void {
    const actual = this.#log.typeOf(node);
    if (actual === undefined || actual.any || isNever(actual)) return;
    // A role that accepts anything may define functions for others.
    if (expected.any && path.length === 0) return;
    if (isAlwaysRefused(actual, expected)) this.#reportType(node, actual, { expected, path });
    else if (expected.array !== undefined && isUnwrapped(actual) && areDisjoint(bareElement(actual), expected))
      this.#report(node, { kind: "singleton-array", actual, path });
  }

  /** `items.{…}`: an object for each item, of which each must fit; `items.[…]`: always a list, if anything. */
  #checkPath(node: Path, expected: Type, path: readonly string[]): void {
    const first = this.problems.length;
    const last = node.steps.at(-1);
    const built =
      last?.stages.length === 0 && isConstructor(last.node) && !hasSuffix(last.node) ? last.node : undefined;
    if (built?.type === "object" && (expected.any || (expected.object !== undefined && expected.array === undefined)))
      this.#checkObject(built, expected, path);
    const list = built?.type === "array" ? this.#log.typeOf(built) : undefined;
    if (list !== undefined && isAlwaysRefused(list, expected)) this.#reportType(node, list, { expected, path });
    if (this.problems.length === first) this.#checkLeaf(node, expected, path);
  }

  /** Descends into the properties after checking the object itself. */
  #checkObject(node: ObjectConstructor, expected: Type, path: readonly string[]): void {
    const { pairs } = node;
    const actual = this.#log.typeOf(node);
    if (actual === undefined || actual.any || actual.object === undefined) return;
    if (expected.any) {
      for (const { key, value } of pairs)
        this.check(value, expected, [...path, key.type === "string" ? key.value : "*"]);
      return;
    }
    if (expected.object === undefined) {
      if (isAlwaysRefused(actual, expected)) this.#reportType(node, actual, { expected, path });
      return;
    }
    const written = new Set(pairs.map(({ key }) => (key.type === "string" ? key.value : "")));
    const required = missingProperties(actual.object, expected.object);
    const { object: wantedObject } = expected;
    const renamed = new Map([...written].map((key) => [key, nearKey(key, written, wantedObject, required)]));
    const meant = new Set(renamed.values());
    const missing = required.filter((name) => !meant.has(name));
    if (missing.length > 0) this.#reportType(node, actual, { expected, path, missing });
    for (const { key, value } of pairs) {
      if (key.type !== "string") continue;
      const wanted = propertyType(expected.object, key.value);
      const valuePath = [...path, key.value];
      const near = renamed.get(key.value);
      if (near !== undefined) {
        if (missing.length === 0) this.#reportKey(key, value, valuePath, near, required);
        continue;
      }
      if (isNull(value) && !hasKind(wanted, "null") && !hasKind(wanted, "nothing")) {
        this.#reportType(value, NULL, { expected: wanted, path: valuePath });
      } else if (!isOnly(wanted, "nothing")) this.check(value, wanted, valuePath);
      // An object without its required properties is a different object, so its other properties are not checked.
      else if (missing.length === 0) this.#reportUnknownKey(key, value, valuePath);
    }
  }

  /** A key with an unknown value may be a note of the author. */
  #reportUnknownKey(key: Expression, value: Expression, path: readonly string[]): void {
    const actual = this.#log.typeOf(value);
    if (actual !== undefined && !actual.any && isAlwaysRefused(actual, NOTHING)) this.#reportKey(key, value, path);
  }

  #reportKey(
    key: Expression,
    value: Expression,
    path: readonly string[],
    near?: string,
    required: readonly string[] = [],
  ): void {
    const actual = this.#log.typeOf(value);
    if (actual === undefined || isNever(actual)) return;
    const missing = required.filter((name) => name === near);
    this.#report(key, { kind: "result-type", actual, expected: NOTHING, path, missing, near, isWhole: this.#isWhole });
  }

  #reportType(node: Expression, actual: Type, wanted: Wanted): void {
    this.#report(node, { kind: "result-type", actual, missing: [], ...wanted, isWhole: this.#isWhole });
  }

  #report(node: Expression, problem: TypeProblem): void {
    const { start, end } = node;
    this.problems.push({ ...problem, start, end, node, claimsThrow: claimsThrow(problem) });
  }
}

/** Whether a problem concerns the value itself, not a part of it. */
function isBareValue(
  problem: InferredProblem | undefined,
  path: readonly string[],
): problem is InferredProblem & { readonly kind: "result-type" } {
  return problem?.kind === "result-type" && problem.path === path && problem.missing.length === 0;
}

const scalars: readonly Kind[] = ["boolean", "number", "string"];

/** Whether two types are the same kind of scalar. */
function haveSameKinds(one: Type, other: Type): boolean {
  return scalars.some((kind) => isOnly(one, kind) && isOnly(other, kind));
}

/** An expression that stands for "no value" where a value is required. */
function isNull(node: Expression): boolean {
  return node.type === "value" && node.value === null && !hasSuffix(node);
}

function isConstructor(node: StepNode): node is ObjectConstructor | ArrayConstructor {
  return node.type === "object" || node.type === "array";
}

function hasSuffix(node: Expression): boolean {
  return node.predicates.length > 0 || node.group !== undefined || node.keepArray;
}

/** Whether several elements form an array, but a single one is unwrapped. */
export function isUnwrapped(type: Type): boolean {
  if (type.any || type.array === undefined || (type.array.forms & ArrayForm.sequence) === 0) return false;
  return !isNever(bareElement(type));
}

function bareElement(type: Type): Type {
  return except(type, "array", "nothing", "null");
}

/** The required properties that the object certainly lacks. */
function missingProperties(actual: ObjectType, expected: ObjectType): readonly string[] {
  const required = [...expected.properties].filter(([, wanted]) => !hasKind(wanted, "nothing"));
  return required.map(([name]) => name).filter((name) => isOnly(propertyType(actual, name), "nothing"));
}

/**
 * The key that an unknown one evidently stands for, where the object lacks it: a misspelling, or `statusCode` and `status`
 * for each other, if it is required.
 */
function nearKey(
  key: string,
  written: ReadonlySet<string>,
  { properties }: ObjectType,
  required: readonly string[],
): string | undefined {
  if (properties.has(key)) return undefined;
  const lacking = [...properties.keys()].filter((name) => !written.has(name));
  return nearMiss(key, lacking) ?? required.find((name) => withoutCode(name) === withoutCode(key));
}

function withoutCode(key: string): string {
  return key.replace(/^http_?(?=.)|_?code$/gi, "");
}
