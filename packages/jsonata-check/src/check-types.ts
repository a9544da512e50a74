import { overlaps, spanOf } from "./text/span.js";
import type { AstNode, Expression } from "./syntax/ast.js";
import type { ExpressionContext } from "./context.js";
import { coveringNodes } from "./covering.js";
import type { Compiled } from "./hints/hint.js";
import { valueAsKey } from "./hints/object-keys.js";
import { isBound, type Visited } from "./hints/visited.js";
import { inferExpression, type Inference, type InferOptions } from "./infer/infer-expression.js";
import type { InferredProblem } from "./infer/problems.js";
import { throwingNodes } from "./infer/throwing.js";
import { maxProblems, type Inferred, type Problem, type ProblemKind } from "./problems.js";
import { numberConditions } from "./repairs/number-list.js";
import { repair } from "./repairs/repair.js";
import { replacing } from "./repairs/replacing.js";
import { beyondSample } from "./sample.js";
import { ANY, type Type } from "./types/type.js";
import { visit } from "./syntax/visit.js";

/** The result of type checking. */
export interface CheckedTypes {
  readonly inference: Inference;
  readonly problems: readonly Problem[];
  /** Whether a node of the written expression may be evaluated. */
  readonly isReached: (node: AstNode) => boolean;
}

/** Hints that make the value at their place unknown, as the text is not what was intended. */
const obscuringHints: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  "lookalike-character",
  "hyphenated-name",
  "variable-step",
  "step-after-group",
  "string-predicate",
  "computed-key",
  "quoted-field",
  "unquoted-key",
  "unknown-function",
  "unbound-variable",
  "js-literal",
  "foreign-method",
  "regex-comparison",
  "letter-case",
  "precedence",
  "value-as-condition",
  "contradiction",
  "unlisted",
  "swapped-arguments",
  "swapped-parameters",
  "list-arithmetic",
  "seedless-reduce",
]);

/** Problems that may be caused by a mistake elsewhere. */
const consequenceKinds: ReadonlySet<InferredProblem["kind"]> = new Set([
  "constant",
  "result-type",
  "singleton-array",
] as const);

/** Problems that do not change the value. */
const remarkKinds: ReadonlySet<InferredProblem["kind"]> = new Set([
  "unguarded-number",
  "misplaced-index",
  "number-comparator",
  "count-of-single",
] as const);

/** How often hidden mistakes are searched for. */
const maxRounds = 3;

/**
 * Infers the types of an expression and finds type problems, one per mistake: a node that a hint or a stronger problem
 * reported has an unknown value from then on.
 */
export function checkTypes(expression: Compiled, hints: readonly Problem[]): CheckedTypes {
  const { context } = expression;
  const places = hints
    .filter(({ kind }) => obscuringHints.has(kind))
    .flatMap(({ span, related }) => [span, ...related]);
  const hinted = new Set([...coveringNodes(expression.nodes, places).values()].flat());
  const unknown = new Set(hinted);
  const inference = infer(expression, unknown);
  const isReached = reachOf(expression, hinted, inference);
  const isMistake = (problem: InferredProblem): boolean =>
    !consequenceKinds.has(problem.kind) && !remarkKinds.has(problem.kind) && isJudged(problem, context, isReached);
  const mistakes: InferredProblem[] = [];
  const enclosing = new Set<AstNode>();
  let latest = inference;
  // A mistake may hide another one, such as one in a branch that it makes unreachable.
  const rounds = context.isReachOnly === true ? 1 : maxRounds;
  for (let round = 0; round < rounds; round++) {
    const found = latest.problems.filter((problem) => isMistake(problem) && !enclosing.has(problem.node));
    if (found.length === 0) break;
    mistakes.push(...found);
    if (mistakes.length >= maxProblems) break;
    for (const { node } of found) unknown.add(node);
    addEnclosing(found, expression, enclosing);
    latest = infer(expression, unknown);
  }
  const remarks = latest.problems.filter(({ kind }) => remarkKinds.has(kind));
  const effects = latest.problems.filter(({ kind }) => consequenceKinds.has(kind)).filter(isOfAllCalls(expression));
  const causes = reported(expression, [...withoutMisreadNames(mistakes, expression), ...remarks]);
  return { inference, problems: [...causes, ...resultProblems(expression, latest, effects)], isReached };
}

/** Throws are reported only where evaluation can reach them; with a sample, only if it does. */
function isJudged(
  problem: InferredProblem,
  { isSample }: ExpressionContext,
  isReached: (node: AstNode) => boolean,
): boolean {
  if (isSample === true && "mayBeNothing" in problem && problem.mayBeNothing === true) return false;
  return !problem.claimsThrow || isReached(problem.node);
}

function infer(expression: Compiled, unknown: ReadonlySet<AstNode>): Inference {
  const { root, context } = expression;
  const inferFrom = (input: Type): Inference => inferExpression(root, { ...inferOptions(context), input, unknown });
  const found = inferFrom(context.input);
  if (context.isSample !== true) return found;
  return { ...found, problems: beyondSample(found.problems, expression, () => inferFrom(ANY).problems) };
}

function inferOptions({ input, expects, functions, variables, isReachOnly }: ExpressionContext): InferOptions {
  return { input, expects, functions, variables, isReachOnly };
}

const none: ReadonlySet<AstNode> = new Set();

/** Decides whether a node may be evaluated; with a sample, whether it is. Nodes that hints reported keep their written value. */
function reachOf(expression: Compiled, hinted: ReadonlySet<AstNode>, inference: Inference): (node: AstNode) => boolean {
  const { root, context } = expression;
  if (context.isReachOnly !== true) return () => true;
  let isReached: ((node: AstNode) => boolean) | undefined;
  return (node) => {
    isReached ??= reachIn(
      hinted.size === 0 ? inference : inferExpression(root, { ...inferOptions(context), unknown: none }),
      expression,
    );
    return isReached(node);
  };
}

function reachIn(inference: Inference, { root, nodes, context }: Compiled): (node: AstNode) => boolean {
  if (context.isSample !== true) return (node) => inference.isReached(node);
  const throwing = throwingNodes(root, (node) => inference.typeOf(node));
  const parents = parentsOf(nodes);
  // A throw may be reported at a part of the node.
  return (node) => [node, parents.get(node)].some((one) => one !== undefined && throwing.has(one));
}

/** A function's parameters are not constants, even if all present calls pass the same value. */
function isOfAllCalls({ of }: Compiled): (problem: InferredProblem) => boolean {
  const lambdas = of("lambda").flatMap(({ node }) => (node.parameters.length > 0 ? [node] : []));
  return ({ kind, node }) => {
    if (kind !== "constant" || node.type !== "condition") return true;
    const enclosing = lambdas.filter(({ start, end }) => start <= node.start && node.end <= end);
    const parameters = new Set(enclosing.flatMap((lambda) => lambda.parameters.map(({ name }) => name)));
    return parameters.size === 0 || !readsOneOf(parameters, node.test);
  };
}

function readsOneOf(names: ReadonlySet<string>, root: Expression): boolean {
  let isRead = false;
  visit(root, {
    enter(node) {
      isRead ||= node.type === "variable" && names.has(node.name);
      return !isRead;
    },
  });
  return isRead;
}

/**
 * `[1, 2].includes(status)`, `status >= 400 { 'status': status }`, `$map(errors, id)`: in what is called like a method, in
 * what is grouped by mistake and in the place of a function, names are looked up in another value than was meant. They
 * are a part of that mistake.
 */
function withoutMisreadNames(mistakes: readonly InferredProblem[], { nodes }: Compiled): readonly InferredProblem[] {
  const others = mistakes.filter(
    (mistake) =>
      mistake.kind === "method-call" ||
      mistake.kind === "operand-type" ||
      (mistake.kind === "arguments" && mistake.reason === "function"),
  );
  if (others.length === 0 || others.length === mistakes.length) return mistakes;
  const parents = parentsOf(nodes);
  return mistakes.filter(
    ({ kind, node }) => kind !== "unknown-path" || !others.some((other) => isReadInside(other, node, parents)),
  );
}

/** Whether a node is in an argument of the called method, in the group of the operand at fault, or in the argument at fault. */
function isReadInside(mistake: InferredProblem, node: AstNode, parents: ReadonlyMap<AstNode, AstNode>): boolean {
  if (mistake.kind === "arguments") return mistake.start <= node.start && node.end <= mistake.end;
  let part = node;
  for (let parent = parents.get(part); parent !== undefined; parent = parents.get(part)) {
    if (mistake.kind === "method-call") {
      if (parent === mistake.node && parent.type === "call" && parent.procedure !== part) return true;
    } else if (mistake.start <= parent.start && parent.end <= mistake.end && isGrouped(part, parent)) return true;
    part = parent;
  }
  return false;
}

function isGrouped(part: AstNode, node: AstNode): boolean {
  if (node.type === "sort" || node.type === "placeholder") return false;
  return node.group?.pairs.some(({ key, value }) => key === part || value === part) === true;
}

/** Adds the nodes that contain a mistake, as only the innermost mistake is reported. */
function addEnclosing(mistakes: readonly InferredProblem[], { nodes }: Compiled, enclosing: Set<AstNode>): void {
  const parents = parentsOf(nodes);
  for (const { node } of mistakes) {
    let outer = parents.get(node);
    for (; outer !== undefined && !enclosing.has(outer); outer = parents.get(outer)) enclosing.add(outer);
  }
}

function parentsOf(nodes: readonly Visited[]): ReadonlyMap<AstNode, AstNode> {
  const parents = new Map<AstNode, AstNode>();
  for (const { node, parent } of nodes) if (parent !== undefined) parents.set(node, parent);
  return parents;
}

function resultProblems(
  expression: Compiled,
  inference: Inference,
  effects: readonly InferredProblem[],
): readonly Problem[] {
  const { root, context } = expression;
  const ofHost = context.hints?.onResult?.(expression, (node) => inference.typeOf(node));
  if (ofHost !== undefined) return [ofHost, ...reported(expression, effects.filter(isApartFrom(ofHost)))];
  const isJudged = effects.length === 0 && !throwsOnPurpose(expression);
  const judgement = isJudged ? context.judgeResult?.(inference.type) : undefined;
  if (judgement === undefined) return reported(expression, effects);
  const span = { start: root.start, end: root.end };
  return [{ kind: judgement, type: inference.type, span, related: [] }];
}

/** Whether an effect is independent of the problems of the result. */
function isApartFrom({ span, related }: Problem): (effect: InferredProblem) => boolean {
  const places = [span, ...related];
  return (effect) =>
    !places.some(({ start, end }) => start <= effect.start && effect.end <= end) &&
    (effect.kind === "constant" || !overlaps(span, effect));
}

/** Whether the expression may end with its own error instead of a result. */
function throwsOnPurpose({ of }: Compiled): boolean {
  return of("variable").some(({ node }) => node.name === "error" || node.name === "assert");
}

/** The problems as the analysis returns them, with their fixes. */
function reported({ nodes, of, text }: Compiled, found: readonly InferredProblem[]): readonly Problem[] {
  if (found.length === 0) return [];
  const parents = parentsOf(nodes);
  const isNumber = (problem: InferredProblem): problem is Inferred<"number-as-condition"> =>
    problem.kind === "number-as-condition";
  const others = found.filter((problem) => !isNumber(problem));
  const numbers = numberConditions(found.filter(isNumber), of, text);
  const places = new Map<AstNode, Visited>();
  if (others.some(({ kind }) => kind === "unknown-path")) for (const one of nodes) places.set(one.node, one);
  return [
    ...numbers,
    ...others.map(
      (problem) =>
        withoutSign(problem, places.get(problem.node)) ?? withItem(problemOf(problem, parents, text), places),
    ),
  ];
}

/** `failed ? …` where `$failed` is bound: a variable without its `$`. */
function withoutSign(problem: InferredProblem, read: Visited | undefined): Problem | undefined {
  if (problem.kind !== "unknown-path") return undefined;
  const isFirst = read?.parent?.type === "path" && read.parent.steps[0]?.node === problem.node;
  if (!isFirst || !isBound(problem.name, read.scope)) return undefined;
  const { start } = problem;
  const fix = replacing({ start, end: start }, "$", { title: `Write \`$${problem.name}\`` });
  return { ...problem, isVariable: true, span: spanOf(problem), related: [], fix };
}

/** `function($e) { code }`: a field of the input that may be one of the item. */
function withItem(problem: Problem, places: ReadonlyMap<AstNode, Visited>): Problem {
  if (problem.kind !== "unknown-path" || !problem.isRoot) return problem;
  let scope = places.get(problem.node)?.scope;
  while (scope?.parent !== undefined && scope.given.size === 0) scope = scope.parent;
  const [item] = scope?.parent === undefined ? [] : scope.given;
  return item === undefined ? problem : { ...problem, item };
}

function problemOf(problem: InferredProblem, parents: ReadonlyMap<AstNode, AstNode>, text: string): Problem {
  const key = problem.kind === "operand-type" ? valueAsKey(problem, text) : undefined;
  if (key !== undefined) return key;
  const fix = repair(problem, parents, text);
  return { ...problem, span: spanOf(problem), related: [], fix };
}
