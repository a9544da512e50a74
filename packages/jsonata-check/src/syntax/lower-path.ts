import type { Span } from "../text/span.js";
import type { Ancestry } from "./ancestry.js";
import {
  type Expression,
  type Filter,
  type Group,
  type Pair,
  type Path,
  type PositionBinding,
  type Sort,
  type SortTerm,
  coreSpan,
  type Mutable,
} from "./ast.js";
import {
  bindingOf,
  hasPredicates,
  keepStep,
  laterStep,
  markCons,
  node,
  stepOf,
  type MutablePath,
  type MutableStep,
} from "./building.js";
import type { ParseError } from "./parse-error.js";
import type {
  Surface,
  SurfaceBinary,
  SurfaceFilter,
  SurfaceGroup,
  SurfaceInfix,
  SurfacePair,
  SurfaceSort,
  SurfaceSortTerm,
  SurfaceVariableBinding,
} from "./surface.js";

/** The interface between path lowering and general lowering. */
export interface PathHost {
  readonly ancestry: Ancestry;
  lower(surface: Surface): Expression;
  pairs(pairs: readonly SurfacePair[]): readonly Pair[];
  fail(code: string, span: Span, position: number | undefined, extra?: Pick<ParseError, "token" | "value">): void;
}

/** Lowers path steps and their suffixes: `.`, `[…]`, `{…}`, `^(…)`, `@`, `#`. */
export class PathLowering {
  readonly #host: PathHost;
  /** The number of a path's steps already checked for literals. */
  readonly #checked = new Map<Path, number>();

  constructor(host: PathHost) {
    this.#host = host;
  }

  dot(left: Expression, surface: SurfaceBinary): Expression {
    const path = this.#asPath(left);
    if (left.type === "parent") this.#host.ancestry.seek(path, left.slot);
    const right: Mutable<Expression> = this.#host.lower(surface.right);
    if (right.type === "path") for (const step of right.steps) path.steps.push(step as MutableStep);
    else path.steps.push(laterStep(right));
    path.end = surface.end;
    path.coreEnd = surface.coreEnd;
    this.#settleSteps(path);
    this.#host.ancestry.resolvePath(path);
    return path;
  }

  /** The path itself, or a path with the expression as its first step. */
  #asPath(left: Expression): MutablePath {
    if (left.type === "path") return left as MutablePath;
    return node("path", left, { steps: [stepOf(left)], keepSingletonArray: false });
  }

  /**
   * String literals become names, other literals are rejected, `[]` applies to the path, and constructors at its ends are
   * not flattened.
   */
  #settleSteps(path: MutablePath): void {
    for (let index = this.#checked.get(path) ?? 0; index < path.steps.length; index++) {
      const step = path.steps[index] as MutableStep;
      const content = step.node;
      if (content.type === "number" || content.type === "value") {
        // A missing operand has already been reported.
        if (content.start === content.coreEnd) continue;
        const span = coreSpan(content);
        this.#host.fail("S0213", span, content.coreEnd, { value: String(content.value) });
      } else if (content.type === "string") {
        step.node = { ...content, type: "name", quote: "string", ancestor: undefined };
      }
      if (content.type !== "sort" && content.keepArray) path.keepSingletonArray = true;
    }
    this.#checked.set(path, path.steps.length);
    markCons(path.steps[0]);
    markCons(path.steps.at(-1));
  }

  filter(left: Mutable<Expression>, surface: SurfaceFilter): Expression {
    const step = left.type === "path" ? (left.steps.at(-1) as MutableStep) : undefined;
    const target = step?.node ?? left;
    if (target.type !== "sort" && target.group !== undefined) this.#failAtOperator("S0209", surface);
    const expression = this.#host.lower(surface.right);
    this.#host.ancestry.resolveFilter(target, expression);
    const filter: Filter = { type: "filter", expression, start: surface.operator.start, end: surface.coreEnd };
    left.end = surface.end;
    if (step === undefined) (left.predicates as Filter[]).push(filter);
    else {
      step.stages.push(filter);
      step.end = surface.coreEnd;
      left.coreEnd = surface.coreEnd;
    }
    return left;
  }

  #failAtOperator(code: string, surface: SurfaceInfix): void {
    this.#host.fail(code, surface.operator, surface.operator.end);
  }

  group(left: Mutable<Expression>, surface: SurfaceGroup): Expression {
    if (left.group !== undefined) this.#failAtOperator("S0210", surface);
    const pairs = this.#host.pairs(surface.pairs);
    const group: Group = { pairs, start: surface.operator.start, end: surface.coreEnd };
    left.group = group;
    left.end = surface.end;
    return left;
  }

  sort(left: Expression, surface: SurfaceSort): Expression {
    const path = this.#asPath(left);
    const terms = surface.terms.map((term) => this.#sortTerm(term));
    const start = surface.operator.start;
    const sort: Sort = { type: "sort", terms, start, end: surface.coreEnd, coreEnd: surface.coreEnd };
    for (const term of terms) this.#host.ancestry.push(sort, term.expression);
    path.steps.push(stepOf(sort));
    path.end = surface.end;
    path.coreEnd = surface.coreEnd;
    this.#host.ancestry.resolvePath(path);
    return path;
  }

  #sortTerm({ isDescending, expression, start, end }: SurfaceSortTerm): SortTerm {
    return { isDescending, expression: this.#host.lower(expression), start, end };
  }

  focus(left: Mutable<Expression>, surface: SurfaceVariableBinding): Expression {
    const binding = bindingOf(surface);
    left.end = surface.end;
    if (left.type !== "path") {
      if (left.predicates.length > 0) this.#failAtOperator("S0215", surface);
      if (surface.emptyBrackets !== undefined) left.keepArray = true;
      left.focus = binding;
      left.isTuple = true;
      return left;
    }
    const step = left.steps.at(-1) as MutableStep;
    if (step.stages.length > 0 || hasPredicates(step.node)) this.#failAtOperator("S0215", surface);
    else if (step.node.type === "sort") this.#failAtOperator("S0216", surface);
    step.focus = binding;
    step.isTuple = true;
    step.end = surface.coreEnd;
    left.coreEnd = surface.coreEnd;
    if (surface.emptyBrackets !== undefined && step.node.type !== "sort") {
      keepStep(step.node, surface.emptyBrackets);
      this.#checked.delete(left);
    }
    return left;
  }

  index(left: Expression, surface: SurfaceVariableBinding): Expression {
    const path = left.type === "path" ? (left as MutablePath) : this.#indexedPath(left);
    const step = path.steps.at(-1) as MutableStep;
    const binding = bindingOf(surface);
    if (step.stages.length > 0) step.stages.push({ ...binding, type: "position" } satisfies PositionBinding);
    else step.index = binding;
    step.isTuple = true;
    step.end = surface.coreEnd;
    path.end = surface.end;
    path.coreEnd = surface.coreEnd;
    return path;
  }

  #indexedPath(left: Expression): MutablePath {
    return node("path", left, { steps: [laterStep(left)], keepSingletonArray: false });
  }
}
