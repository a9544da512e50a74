import type { AstNode, Binary, Expression, NumberLiteral, StringLiteral, ValueLiteral } from "./syntax/ast.js";
import type { ExpressionContext } from "./context.js";
import type { Compiled } from "./hints/hint.js";
import type { InferredProblem } from "./infer/problems.js";
import { hasKind, isOnly, type Kind } from "./types/members.js";
import type { Type } from "./types/type.js";

/**
 * What is wrong for more inputs than the one sample that the input is typed by. The sample says which fields there are,
 * and of which kind their values are; the values themselves, and which fields may be missing, are for others to say.
 *
 * `ofAnyInput` gives what is found where the input may be anything.
 */
export function beyondSample(
  found: readonly InferredProblem[],
  expression: Compiled,
  ofAnyInput: () => readonly InferredProblem[],
): readonly InferredProblem[] {
  if (!found.some((problem) => isDecidedByValues(problem) || problem.kind === "unknown-path")) return found;
  const general = found.some(isDecidedByValues) ? ofAnyInput() : [];
  const optional = optionalNames(expression);
  const mixed = comparedWithSeveralKinds(expression);
  return found.filter((problem) => {
    if (problem.kind === "unknown-path") return !optional.has(problem.name);
    if (problem.kind === "impossible-comparison" && mixed.has(problem.node)) return false;
    return !isDecidedByValues(problem) || general.some((other) => isSame(other, problem));
  });
}

function isSame(a: InferredProblem, b: InferredProblem): boolean {
  return a.kind === b.kind && a.start === b.start && a.end === b.end;
}

/** Whether other values of the same kinds may have a different result. */
function isDecidedByValues(problem: InferredProblem): boolean {
  if (problem.kind === "constant") return true;
  return problem.kind === "impossible-comparison" && !differInKind(problem.left, problem.right);
}

const scalars: readonly Kind[] = ["string", "number", "boolean"];

/** Whether both are scalars and never of the same kind; null may replace any kind. */
function differInKind(left: Type, right: Type): boolean {
  const areScalars = [left, right].every((type) => isOnly(type, "nothing", ...scalars) && !isOnly(type, "nothing"));
  return areScalars && !scalars.some((kind) => hasKind(left, kind) && hasKind(right, kind));
}

/** The engine's functions that test for presence. */
const askingFunctions: ReadonlySet<string> = new Set(["exists", "not", "boolean", "count", "type"]);

/** The names in paths that the expression treats as optional: it tests them itself, through a variable, or in a function. */
function optionalNames({ nodes, context }: Compiled): ReadonlySet<string> {
  const asked = nodes.flatMap(({ node }) => askedFor(node, context));
  const variables = new Set(asked.map((node) => (node.type === "variable" ? node.name : undefined)));
  const bound = nodes.flatMap(({ node }) =>
    node.type === "binding" && variables.has(node.variable.name) ? [node.value] : [],
  );
  return new Set([...asked, ...bound].flatMap(namesIn));
}

function askedFor(node: AstNode, context: ExpressionContext): readonly Expression[] {
  switch (node.type) {
    case "default":
      return [node.left];
    case "condition":
      return [node.test];
    case "binary":
      return node.operator === "and" || node.operator === "or" ? [node.left, node.right] : [];
    case "call":
      return asks(node.procedure, context) ? node.arguments : [];
    case "application":
      return asks(node.right.type === "call" ? node.right.procedure : node.right, context) ? [node.left] : [];
    default:
      return [];
  }
}

function asks(procedure: Expression, { functions }: ExpressionContext): boolean {
  return procedure.type === "variable" && (askingFunctions.has(procedure.name) || !functions.has(procedure.name));
}

function namesIn(node: Expression): readonly string[] {
  if (node.type !== "path") return [];
  return node.steps.flatMap(({ node: step }) => (step.type === "name" ? [step.value] : []));
}

/** The comparisons of operands that are also compared with a value of another kind: `x = 1 or x = '1'`. */
function comparedWithSeveralKinds({ text, of }: Compiled): ReadonlySet<AstNode> {
  const comparisons = of("binary").flatMap(({ node }) => literalComparison(node, text));
  const hasOther = (one: LiteralComparison) =>
    comparisons.some((other) => other.compared === one.compared && other.literal !== one.literal);
  return new Set(comparisons.filter(hasOther).map(({ node }) => node));
}

interface LiteralComparison {
  readonly node: Binary;
  /** The compared operand as written. */
  readonly compared: string;
  readonly literal: string;
}

function literalComparison(node: Binary, text: string): readonly LiteralComparison[] {
  if (node.operator !== "=" && node.operator !== "!=") return [];
  const [literal, compared] = isScalar(node.left) ? [node.left, node.right] : [node.right, node.left];
  // Null may replace any kind, so comparing with it says nothing about the kind.
  if (!isScalar(literal) || literal.value === null) return [];
  return [{ node, compared: text.slice(compared.start, compared.end), literal: typeof literal.value }];
}

function isScalar(node: Expression): node is StringLiteral | NumberLiteral | ValueLiteral {
  return node.type === "string" || node.type === "number" || node.type === "value";
}
