import type { Binding, Variable } from "../syntax/ast.js";
import type { NodesOfType, Scope, Visited } from "./visited.js";

/** A name bound by `:=` in one frame. */
export interface BoundName {
  /** Without `$`. */
  readonly name: string;
  readonly scope: Scope;
  /** In text order; never empty. */
  readonly bindings: readonly Visited<Binding>[];
  /** Whether the frame also has a parameter of that name. */
  readonly isParameter: boolean;
  /** Every place that may read it: a superset of those that do. */
  readonly reads: readonly Variable[];
}

/** Every name bound by `:=`; undefined if evaluated text may read any of them. */
export function boundNames(of: NodesOfType): readonly BoundName[] | undefined {
  if (of("binding").length === 0) return [];
  if (of("variable").some(({ node }) => node.name === "eval")) return undefined;
  const frames = new Frames(of);
  for (const { node, scope } of of("variable")) if (!frames.isTarget(node)) frames.addRead(node, scope);
  return frames.all;
}

/** The bindings of the variables that are bound once in the whole expression and are never parameters. */
export function singleBindings(of: NodesOfType): ReadonlyMap<string, Binding> {
  const bindings = new Map<string, Binding>();
  const others = new Set<string>();
  for (const { node } of of("lambda")) for (const { name } of node.parameters) others.add(name);
  for (const { node } of of("binding")) {
    const { name } = node.variable;
    if (bindings.has(name)) others.add(name);
    else bindings.set(name, node);
  }
  for (const name of others) bindings.delete(name);
  return bindings;
}

/** Whether a node is inside a binding. */
export function isWithin(inner: { readonly start: number; readonly end: number }, binding: Binding): boolean {
  return inner.start >= binding.start && inner.end <= binding.end;
}

interface Collected extends BoundName {
  readonly bindings: Visited<Binding>[];
  readonly reads: Variable[];
}

class Frames {
  readonly all: Collected[] = [];
  readonly #names = new Map<Scope, Map<string, Collected>>();
  readonly #parameters = new Map<Scope, ReadonlySet<string>>();
  readonly #targets = new Set<Variable>();

  constructor(of: NodesOfType) {
    for (const { node, scope } of of("lambda")) {
      this.#parameters.set(scope, new Set(node.parameters.map(({ name }) => name)));
    }
    for (const binding of of("binding")) this.#addBinding(binding);
  }

  isTarget(variable: Variable): boolean {
    return this.#targets.has(variable);
  }

  /** A variable that may not be bound yet in its frame is also looked up in the enclosing frames. */
  addRead(read: Variable, from: Scope): void {
    for (let scope: Scope | undefined = from; scope !== undefined; scope = scope.parent) {
      const bound = this.#names.get(scope)?.get(read.name);
      bound?.reads.push(read);
      if (this.#parameters.get(scope)?.has(read.name) === true) return;
      if (bound?.bindings.some(({ node, parent }) => parent?.type === "block" && node.end <= read.start)) return;
    }
  }

  #addBinding(binding: Visited<Binding>): void {
    const { scope, node } = binding;
    const { name } = node.variable;
    this.#targets.add(node.variable);
    const frame = this.#names.get(scope) ?? new Map<string, Collected>();
    this.#names.set(scope, frame);
    const known = frame.get(name);
    if (known !== undefined) {
      known.bindings.push(binding);
      return;
    }
    const isParameter = this.#parameters.get(scope)?.has(name) === true;
    const bound: Collected = { name, scope, bindings: [binding], isParameter, reads: [] };
    frame.set(name, bound);
    this.all.push(bound);
  }
}
