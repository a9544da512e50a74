import type { Problem } from "../problems.js";
import { replacing } from "../repairs/replacing.js";
import { type AstNode, type Expression, type Name, type Variable, coreSpan } from "../syntax/ast.js";
import { visit } from "../syntax/visit.js";
import { isMistyped } from "../text/suggest.js";
import type { Hint } from "./hint.js";

/** `data.cursor ? data.cusror`: the branch reads a path that differs from the tested one by a typing slip. */
export const misspeltGuards: Hint = ({ of, text }) =>
  of("condition").flatMap(({ node }): readonly Problem[] => {
    const values = pathsIn(node.then, []);
    const found = pathsIn(node.test, ["or", "=", "not"]).flatMap((tested): readonly Problem[] => {
      const compared = values.map((value) => differences(tested, value));
      // A branch that reads the tested path as well means both.
      if (compared.some((other) => other?.length === 0)) return [];
      return compared.flatMap((other) =>
        other?.length === 1 ? other.flatMap((difference) => problemOf(inOrder(difference, text))) : [],
      );
    });
    const starts = found.map(({ span }) => span.start);
    return found.filter(({ span }, index) => starts.indexOf(span.start) === index);
  });

/** The names of a path, after a variable if it begins with one, up to its first step of another kind. */
type Names = readonly (Name | Variable)[];

function textOf(part: Name | Variable): string {
  return part.type === "name" ? part.value : `$${part.name}`;
}

interface Difference {
  readonly tested: Name | Variable;
  readonly value: Name | Variable;
}

/** The names of the tested path that the value has otherwise; undefined if the value is above it. */
function differences(tested: Names, value: Names): readonly Difference[] | undefined {
  if (value.length < tested.length) return undefined;
  return tested.flatMap((name, index) => {
    const other = value[index] ?? name;
    return textOf(other) === textOf(name) ? [] : [{ tested: name, value: other }];
  });
}

/** Of two names, the one that occurs less often is misspelled. */
function inOrder({ tested, value }: Difference, text: string): Difference {
  const count = (part: Name | Variable): number => text.split(new RegExp(`\\b${textOf(part)}\\b`)).length;
  return /^\w+$/.test(textOf(tested) + textOf(value)) && count(value) > count(tested)
    ? { tested: value, value: tested }
    : { tested, value };
}

function problemOf({ tested, value }: Difference): readonly Problem[] {
  if (value.type !== "name" || tested.type !== "name" || !isMistyped(value.value, tested.value)) return [];
  const span = coreSpan(value);
  const fix = replacing(span, tested.value, { tier: "suggestion" });
  return [{ kind: "misspelt-guard", name: value.value, tested: tested.value, span, related: [coreSpan(tested)], fix }];
}

/** The most paths of a condition or a branch that are compared, so that nested conditions do not take quadratic time. */
const mostPaths = 100;

/** The paths that start in the context of an expression, except in operations after which their value may be missing. */
function pathsIn(root: Expression, exceptIn: readonly string[]): readonly Names[] {
  const paths: Names[] = [];
  visit(root, {
    enter(node) {
      if (paths.length === mostPaths || node.type === "lambda" || exceptIn.includes(operationOf(node))) return false;
      if (node.type !== "path") return true;
      const parts = node.steps.map((step) => step.node);
      const end = parts.findIndex(({ type }, index) => type !== "name" && (type !== "variable" || index > 0));
      const names = parts.slice(0, end < 0 ? parts.length : end);
      paths.push(names.filter((part) => part.type === "name" || part.type === "variable"));
      return false;
    },
  });
  return paths.filter((names) => names.length > 0);
}

function operationOf(node: AstNode): string {
  if (node.type === "binary") return node.operator;
  return node.type === "call" && node.procedure.type === "variable" ? node.procedure.name : "";
}
