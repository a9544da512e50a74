import type { AstNode } from "../syntax/ast.js";
import type { Span } from "../text/span.js";
import { join } from "../types/join.js";
import type { Scope } from "../types/scope.js";
import type { Type } from "../types/type.js";
import { type InferredProblem, type TypeProblem, claimsThrow } from "./problems.js";

/** The findings of all visits of a node. */
interface Visits {
  count: number;
  result: Type | undefined;
  context: Type;
  scope: Scope;
  /** Created with the first problem, as most nodes have none. */
  problems: Map<string, { problem: InferredProblem; reports: number }> | undefined;
}

/**
 * Records every visit of every node. A lambda is visited once per call, with different types, so only what all visits of a
 * node agree on is a problem.
 */
export class VisitLog {
  readonly #visits = new Map<AstNode, Visits>();

  enter(node: AstNode, context: Type, scope: Scope): void {
    const known = this.#visits.get(node);
    if (known === undefined) {
      this.#visits.set(node, { count: 1, result: undefined, context, scope, problems: undefined });
      return;
    }
    known.count++;
    known.context = join(known.context, context);
  }

  leave(node: AstNode, result: Type): void {
    const known = this.#visits.get(node);
    if (known !== undefined) known.result = known.result === undefined ? result : join(known.result, result);
  }

  /** Reports a problem of the current visit of a node, at most once per visit and place. */
  report(node: AstNode, span: Span, problem: TypeProblem): void {
    const known = this.#visits.get(node);
    if (known === undefined) return;
    const key = `${problem.kind} ${span.start} ${span.end}`;
    known.problems ??= new Map();
    const reported = known.problems.get(key);
    const { start, end } = span;
    const found = { ...problem, start, end, node, claimsThrow: claimsThrow(problem) };
    if (reported === undefined) known.problems.set(key, { problem: found, reports: 1 });
    else {
      reported.reports++;
      reported.problem = weaker(reported.problem, found);
    }
  }

  isReached(node: AstNode): boolean {
    return this.#visits.has(node);
  }

  /** The joined type of all visits; undefined if the node is never evaluated. */
  typeOf(node: AstNode): Type | undefined {
    return this.#visits.get(node)?.result;
  }

  contextOf(node: AstNode): { readonly context: Type; readonly scope: Scope } | undefined {
    return this.#visits.get(node);
  }

  /** The problems that all visits agree on, in text order. */
  agreed(): InferredProblem[] {
    const agreed: InferredProblem[] = [];
    for (const { count, problems } of this.#visits.values()) {
      for (const { problem, reports } of problems?.values() ?? []) if (reports >= count) agreed.push(problem);
    }
    return agreed.sort((a, b) => a.start - b.start || a.end - b.end);
  }
}

/** What two visits agree on. */
function weaker(one: InferredProblem, other: InferredProblem): InferredProblem {
  const certain = one.claimsThrow ? other : one;
  return "code" in certain && "code" in one && "code" in other && one.code !== other.code
    ? { ...certain, code: undefined }
    : certain;
}
