import { builtinTable, type FunctionTable } from "../functions/function-table.js";
import { maxProblems } from "../problems.js";
import type { AstNode, Expression } from "../syntax/ast.js";
import { visit } from "../syntax/visit.js";
import { join } from "../types/join.js";
import { except, isNever, only } from "../types/members.js";
import { Scope } from "../types/scope.js";
import { ANY, ArrayForm, type Type, arrayType } from "../types/type.js";
import { withoutGuarded } from "./arguments.js";
import { nodeRules } from "./dispatch.js";
import { Frame, Interpreter } from "./interpreter.js";
import type { InferredProblem } from "./problems.js";
import { checkResult } from "./result-check.js";
import { firstThrowing, throwingNodes } from "./throwing.js";
import type { VisitLog } from "./visit-log.js";

/** The options of an inference. */
export interface InferOptions {
  /** The input of the expression, `$$`. */
  readonly input: Type;
  /** The expected result; without it, any result is right. */
  readonly expects?: Type | undefined;
  /** The functions by name without `$`; by default those of the engine. */
  readonly functions?: FunctionTable;
  /** Host variables by name without `$`. */
  readonly variables?: ReadonlyMap<string, Type> | undefined;
  /** Nodes known to be wrong: each may have any value, and its parts are not inferred. */
  readonly unknown?: ReadonlySet<AstNode>;
  /** Skips the bodies of lambdas that are never called. */
  readonly isReachOnly?: boolean | undefined;
}

/** The types at a place of an expression. */
export interface TypeAtOffset {
  readonly node: AstNode;
  readonly type: Type;
  /** The type of the context, `$`. */
  readonly context: Type;
  /** The visible variables by name without `$`. */
  readonly variables: ReadonlyMap<string, Type>;
}

/** The result of an inference. */
export interface Inference {
  /** A type that contains every possible value of the expression; `never` if it always throws. */
  readonly type: Type;
  /** The problems in text order. */
  readonly problems: readonly InferredProblem[];
  /** The type of a node over all its evaluations; undefined if it is never evaluated. */
  typeOf(node: AstNode): Type | undefined;
  /** Whether a node may be evaluated; true if a limit ended the inference. */
  isReached(node: AstNode): boolean;
  /** The innermost reachable node at an offset; undefined outside of the expression. */
  typeAt(offset: number): TypeAtOffset | undefined;
}

/** Infers the type of an expression without evaluating anything. */
export function inferExpression(root: Expression, options: InferOptions): Inference {
  try {
    return inferWithin(root, options);
  } catch (error) {
    // The limits fit any host's stack, unless it is nearly full already.
    if (error instanceof RangeError) return exhausted(root, ANY);
    throw error;
  }
}

function inferWithin(root: Expression, options: InferOptions): Inference {
  const functions = options.functions ?? builtinTable;
  const input = markedAsInput(options.input);
  const interpreter = new Interpreter({
    rules: nodeRules,
    functions,
    root: input,
    length: root.end - root.start,
    unknown: options.unknown,
    ...surveyOf(root, functions),
  });
  const scope = new Scope(undefined, options.variables);
  const type = interpreter.infer(root, new Frame(interpreter, asContext(input), scope));
  interpreter.finishLambdas(options.isReachOnly === true);
  if (interpreter.isExhausted) return exhausted(root, type);
  const { log } = interpreter;
  const found = withoutGuarded(root, log.agreed());
  const unexplained = isNever(type) ? unexplainedThrow(root, found, log) : [];
  const wrong = options.expects === undefined ? [] : checkResult(root, type, options.expects, log);
  const problems = [...found, ...unexplained, ...wrong].slice(0, maxProblems);
  return {
    type,
    problems,
    typeOf: (node) => log.typeOf(node),
    isReached: (node) => log.isReached(node),
    typeAt: (offset) => typeAt(root, offset, interpreter),
  };
}

/** The place where every evaluation throws, unless a problem explains it or the author asks for it. */
function unexplainedThrow(
  root: Expression,
  found: readonly InferredProblem[],
  log: VisitLog,
): readonly InferredProblem[] {
  const typeOf = (node: AstNode): Type | undefined => log.typeOf(node);
  const throwing = throwingNodes(root, typeOf);
  const claims = found.filter(({ claimsThrow }) => claimsThrow);
  if (claims.some(({ node }) => throwing.has(node))) return [];
  const node = firstThrowing(root, throwing, typeOf);
  // A refused node may have a value itself: a clause of a transform, the body of a function.
  if (node === undefined || claims.some(({ start, end }) => node.start <= start && end <= node.end)) return [];
  return [{ kind: "always-throws", code: undefined, claimsThrow: true, node, start: node.start, end: node.end }];
}

/** The result if a limit ended the inference: a type without problems. */
function exhausted(root: Expression, type: Type): Inference {
  const { start, end } = root;
  const tooComplex = { kind: "too-complex", claimsThrow: false, node: root, start, end } as const;
  const nothingKnown = { typeOf: () => undefined, isReached: () => true, typeAt: () => undefined };
  return { type, problems: [tooComplex], ...nothingKnown };
}

function markedAsInput(input: Type): Type {
  return { ...input, object: input.object && { ...input.object, isInput: true } };
}

/** The engine wraps an array input, so that it counts as a single item. */
function asContext(input: Type): Type {
  if (input.any || input.array === undefined) return input;
  return join(except(input, "array"), arrayType(only(input, "array"), 1, 1, ArrayForm.wrapper));
}

/** Facts about the whole expression that inference needs first. */
function surveyOf(root: Expression, functions: FunctionTable): ExpressionSurvey {
  let isDeterministic = true;
  const uncopyable: AstNode[] = [];
  visit(root, {
    enter(node) {
      if (node.type === "regex" || (node.type === "lambda" && node.signature !== undefined)) uncopyable.push(node);
      else if (node.type === "variable" && mayVary(node.name, functions)) isDeterministic = false;
    },
  });
  return { isDeterministic, uncopyable };
}

interface ExpressionSurvey {
  readonly isDeterministic: boolean;
  readonly uncopyable: readonly AstNode[];
}

function mayVary(name: string, functions: FunctionTable): boolean {
  return functions.get(name)?.isDeterministic === false;
}

function typeAt(root: Expression, offset: number, interpreter: Interpreter): TypeAtOffset | undefined {
  let innermost: AstNode | undefined;
  visit(root, {
    enter(node) {
      if (offset < node.start || offset >= node.end) return false;
      if (interpreter.log.typeOf(node) !== undefined) innermost = node;
      return true;
    },
  });
  const frame = innermost === undefined ? undefined : interpreter.log.contextOf(innermost);
  if (innermost === undefined || frame === undefined) return undefined;
  const variables = new Map<string, Type>();
  for (const [name, type] of frame.scope.entries()) if (!variables.has(name)) variables.set(name, type);
  return { node: innermost, type: interpreter.log.typeOf(innermost) ?? ANY, context: frame.context, variables };
}
