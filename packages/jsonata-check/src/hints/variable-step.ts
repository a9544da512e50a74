import { replacing } from "../repairs/replacing.js";
import type { Name, Path, Step, Variable } from "../syntax/ast.js";
import type { Problem } from "../problems.js";
import type { Compiled, Hint } from "./hint.js";
import { isBound, type Scope, type Visited } from "./visited.js";

/** `headers.$name`: a variable as a step is its own value, not a field of the preceding value. */
export const variableSteps: Hint = (expression) =>
  expression
    .of("path")
    .flatMap((visited) =>
      visited.node.steps.flatMap((step, index) => problemAt(visited.node, step, index, visited, expression) ?? []),
    );

function problemAt(
  path: Path,
  step: Step,
  index: number,
  { scope }: Visited,
  expression: Compiled,
): Problem<"variable-step"> | undefined {
  const { node } = step;
  const before = path.steps[index - 1];
  if (node.type === "variable" && before !== undefined)
    return variableProblem(path, step, node, before, scope, expression);
  if (node.type === "name") return quotedProblem(path, node, index, scope, expression);
  return undefined;
}

function variableProblem(
  path: Path,
  step: Step,
  { name, start, coreEnd }: Variable,
  before: Step,
  scope: Scope,
  { text, context }: Compiled,
): Problem<"variable-step"> | undefined {
  // After a list, the variable is repeated for each element, which may be intended.
  if (name === "" || name === "$" || (before.node.type !== "name" && before.node.type !== "variable")) return undefined;
  const isFunction = context.functions.has(name) && !isBound(name, scope);
  if (!isFunction && (!isBound(name, scope) || isOfTuple(name, path, scope))) return undefined;
  const span = { start, end: coreEnd };
  const field = `\`$${name}\``;
  const object = text.slice(path.start, before.end);
  const meant = isFunction ? field : `$lookup(${object}, $${name})`;
  const place = isFunction ? span : { start: path.start, end: step.node.coreEnd };
  const fix = replacing(place, meant);
  const reason = isFunction ? "function" : "variable";
  return { kind: "variable-step", reason, name, meant, span, related: [], fix };
}

/** `` headers.`$name` `` where `$name` is a variable: reads a field with exactly this name. */
function quotedProblem(
  path: Path,
  { quote, value, start, coreEnd }: Name,
  index: number,
  scope: Scope,
  { text }: Compiled,
): Problem<"variable-step"> | undefined {
  const name = value.slice(1);
  if (quote !== "backtick" || !value.startsWith("$") || !isBound(name, scope)) return undefined;
  const before = path.steps[index - 1];
  const meant = before === undefined ? value : `$lookup(${text.slice(path.start, before.end)}, ${value})`;
  const fix = replacing({ start: before === undefined ? start : path.start, end: coreEnd }, meant);
  return { kind: "variable-step", reason: "quoted", name, meant, span: { start, end: coreEnd }, related: [], fix };
}

/** Whether `@$v` or `#$i` binds the variable, so that the step continues from the element. */
function isOfTuple(name: string, path: Path, scope: Scope): boolean {
  const isHere = path.steps.some(({ focus, index }) => focus?.name === name || index?.name === name);
  if (isHere) return true;
  for (let frame: Scope | undefined = scope; frame !== undefined; frame = frame.parent) {
    if (frame.tuples.has(name)) return true;
  }
  return false;
}
