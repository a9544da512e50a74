import type { FunctionSpec } from "../functions/function-spec.js";
import type { AstNode, Expression, Lambda, StepNode } from "../syntax/ast.js";
import { addTo } from "../text/groups.js";
import type { Span } from "../text/span.js";
import type { Callable } from "../types/callable.js";
import { isNever } from "../types/members.js";
import { Scope } from "../types/scope.js";
import { ANY, NEVER, type Type, functionType, typeLimits } from "../types/type.js";
import type { TypeProblem } from "./problems.js";
import { VisitLog } from "./visit-log.js";

/**
 * The limits of an inference. Without fuel it ends; beyond a depth the value is `any`. A nested visit takes up to 2 kB of
 * stack before compilation, which fits every host.
 */
const limits = { fuel: 60_000, fuelPerUnit: 2, depth: 350, activeCalls: 3, callDepth: 40 } as const;

/** The dispatch, passed in so that inference rules need only their frame. */
export interface NodeRules {
  /** The value of a node including its suffixes. */
  infer(node: Expression | StepNode, frame: Frame): Type;
  /** The result of a function's body for a caller's context. */
  inferBody(body: Expression, frame: Frame, callContext: Type): Type;
}

/** The environment of an expression within one inference: the context `$` and the variables. */
export class Frame {
  readonly interpreter: Interpreter;
  readonly context: Type;
  readonly scope: Scope;

  constructor(interpreter: Interpreter, context: Type, scope: Scope) {
    this.interpreter = interpreter;
    this.context = context;
    this.scope = scope;
  }

  withContext(context: Type): Frame {
    return new Frame(this.interpreter, context, this.scope);
  }

  /** This frame with a new scope, optionally with initial variables. */
  inner(bindings?: Iterable<readonly [string, Type]>): Frame {
    return new Frame(this.interpreter, this.context, new Scope(this.scope, bindings));
  }

  /** The type of an expression or step in this frame, as the engine's `evaluate` returns it. */
  infer(node: Expression | StepNode): Type {
    return this.interpreter.infer(node, this);
  }

  /** Counts a visit of a node around its inference rule. */
  visit(node: AstNode, rule: () => Type): Type {
    return this.interpreter.visit(node, this, rule);
  }

  /** Reports a problem in the current visit of a node. */
  report(node: AstNode, span: Span, problem: TypeProblem): void {
    this.interpreter.report(node, span, problem);
  }
}

/** One inference of one expression. It mirrors the engine's `evaluate` node by node, on types instead of values. */
export class Interpreter {
  readonly functions: ReadonlyMap<string, FunctionSpec>;
  /** The whole input, `$$`. */
  readonly root: Type;
  readonly log = new VisitLog();
  /** Whether evaluating a node twice yields the same value. */
  readonly isDeterministic: boolean;
  /** The nodes that the engine loses when it copies a part of the expression, in text order. */
  readonly uncopyable: readonly AstNode[];
  readonly #rules: NodeRules;
  readonly #unknown: ReadonlySet<AstNode> | undefined;
  readonly #natives = new Map<FunctionSpec, Callable>();
  readonly #closures = new Map<Callable, Callable>();
  readonly #activeCalls = new Map<Lambda, number>();
  readonly #created = new Map<Lambda, Frame[]>();
  readonly #escaped = new Set<Lambda>();
  readonly #called = new Set<Lambda>();
  #fuel: number;
  #depth = 0;
  #callDepth = 0;

  constructor(options: {
    readonly rules: NodeRules;
    readonly functions: ReadonlyMap<string, FunctionSpec>;
    readonly root: Type;
    readonly length: number;
    readonly isDeterministic: boolean;
    readonly uncopyable: readonly AstNode[];
    /** Nodes known to be wrong, which may have any value. */
    readonly unknown: ReadonlySet<AstNode> | undefined;
  }) {
    this.#rules = options.rules;
    this.functions = options.functions;
    this.root = options.root;
    this.isDeterministic = options.isDeterministic;
    this.uncopyable = options.uncopyable;
    this.#unknown = options.unknown;
    this.#fuel = limits.fuel + limits.fuelPerUnit * options.length;
  }

  /** Whether a limit was reached: then types are sound, but not all visits confirm the problems. */
  get isExhausted(): boolean {
    return this.#fuel <= 0;
  }

  /** Whether a node is known to be wrong, so that it may have any value. */
  isUnknown(node: AstNode): boolean {
    return this.#unknown?.has(node) === true;
  }

  /** The type of an expression or step in a frame, as the engine's `evaluate` returns it. */
  infer(node: Expression | StepNode, frame: Frame): Type {
    if (isNever(frame.context)) return NEVER;
    return this.visit(node, frame, () => this.#rules.infer(node, frame));
  }

  /** Counts a visit of a node around its inference rule. */
  visit(node: AstNode, frame: Frame, rule: () => Type): Type {
    if (this.#depth > limits.depth) this.#fuel = 0;
    if (--this.#fuel <= 0) return ANY;
    this.log.enter(node, frame.context, frame.scope);
    if (this.isUnknown(node)) return ANY;
    this.#depth++;
    const type = rule();
    this.#depth--;
    this.spend(Math.floor(weightOf(type) / 16));
    this.log.leave(node, type);
    return type;
  }

  /** Uses fuel for work that grows faster than the visits. */
  spend(fuel: number): void {
    this.#fuel -= fuel;
  }

  /** Reports a problem in the current visit of a node. */
  report(node: AstNode, span: Span, problem: TypeProblem): void {
    this.log.report(node, span, problem);
  }

  /** The value of a function of the engine or the host. */
  native(spec: FunctionSpec): Type {
    const known: Callable = this.#natives.get(spec) ?? { kind: "native", spec };
    this.#natives.set(spec, known);
    return functionType(known);
  }

  /** A function as the engine passes it as an argument. */
  closure(target: Callable): Callable {
    if (target.kind === "closure" || target.kind === "unknown" || target.kind === "regex") return target;
    const known: Callable = this.#closures.get(target) ?? { kind: "closure", target };
    this.#closures.set(target, known);
    return known;
  }

  /** Infers the body of a lambda in its own frame; deep recursion is cut off. */
  inferBody(lambda: Lambda, frame: Frame, callContext: Type): Type {
    const active = this.#activeCalls.get(lambda) ?? 0;
    if (active >= limits.activeCalls || this.#callDepth >= limits.callDepth) return this.#giveUp(lambda);
    this.#called.add(lambda);
    this.#activeCalls.set(lambda, active + 1);
    this.#callDepth++;
    const type = this.#rules.inferBody(lambda.body, frame, callContext);
    this.#callDepth--;
    this.#activeCalls.set(lambda, active);
    return type;
  }

  /** Records a lambda, so that its body is inferred in the end even if nothing calls it. */
  created(lambda: Lambda, frame: Frame): void {
    addTo(this.#created, lambda, frame);
  }

  /** Records that unknown code may call the lambdas in a type. */
  escapes(type: Type, depth: number = typeLimits.depth): void {
    for (const callable of type.functions) this.#escapeCallable(callable, depth);
    if (depth === 0) return;
    if (type.array !== undefined) this.escapes(type.array.element, depth - 1);
    if (type.object === undefined) return;
    for (const property of type.object.properties.values()) this.escapes(property, depth - 1);
    if (type.object.rest !== undefined) this.escapes(type.object.rest, depth - 1);
  }

  /** Infers, with unknown arguments, the bodies that unknown code may call and, unless `isReachOnly`, those that no call reached. */
  finishLambdas(isReachOnly: boolean): void {
    // The bodies may create further lambdas, which the iteration then reaches.
    for (const [lambda, frames] of this.#created) {
      if (!this.#escaped.has(lambda) && (isReachOnly || this.#called.has(lambda))) continue;
      for (const frame of frames.slice()) this.#inferUnknownCall(lambda, frame);
    }
  }

  #giveUp(lambda: Lambda): Type {
    this.#escaped.add(lambda);
    return ANY;
  }

  #escapeCallable(callable: Callable, depth: number): void {
    switch (callable.kind) {
      case "lambda":
        this.#escaped.add(callable.node);
        return;
      case "closure":
      case "partial":
        this.#escapeCallable(callable.target, depth);
        return;
      case "composed":
        if (depth === 0) return;
        this.escapes(callable.first, depth - 1);
        this.escapes(callable.second, depth - 1);
        return;
      default:
        return;
    }
  }

  #inferUnknownCall(lambda: Lambda, frame: Frame): void {
    const parameters = lambda.parameters.map(({ name }) => [name, ANY] as const);
    this.#activeCalls.set(lambda, limits.activeCalls);
    this.infer(lambda.body, frame.inner(parameters));
  }
}

function weightOf(type: Type): number {
  return (type.object?.weight ?? 0) + (type.array?.weight ?? 0);
}
