import jsonata from "jsonata";
import type { AncestorSlot, Expression, Filter, Pair, Placeholder, Sort, Step, StepNode } from "../src/syntax/ast.js";

/** A node of the engine's own tree, of which its type declarations know little. */
interface EngineNode {
  readonly [property: string]: unknown;
}

/** Where the engine's tree differs from ours, or undefined. */
export function treeDifference(text: string, root: Expression): string | undefined {
  const comparison = new Comparison();
  comparison.node(root, jsonata(text).ast() as unknown as EngineNode, "root");
  return comparison.difference;
}

class Comparison {
  difference: string | undefined;
  /** Engine labels by ours. */
  readonly #labels = new Map<number, unknown>();

  #same(ours: unknown, theirs: unknown, path: string): void {
    if (!Object.is(ours, theirs)) this.difference ??= `${path}: ${String(ours)}, engine ${String(theirs)}`;
  }

  #slot(ours: AncestorSlot | undefined, theirs: unknown, path: string): void {
    this.#same(ours !== undefined, theirs !== undefined, path);
    if (ours === undefined || theirs === undefined) return;
    const { label } = theirs as EngineNode;
    if (!this.#labels.has(ours.label)) this.#labels.set(ours.label, label);
    this.#same(this.#labels.get(ours.label), label, `${path} label`);
  }

  #list<T>(
    ours: readonly T[],
    theirs: unknown,
    path: string,
    compare: (ours: T, theirs: EngineNode, path: string) => void,
  ) {
    const list = (theirs ?? []) as readonly EngineNode[];
    this.#same(ours.length, list.length, `${path}.length`);
    ours.forEach((item, index) => {
      const other = list[index];
      if (other !== undefined) compare(item, other, `${path}[${String(index)}]`);
    });
  }

  #nodes(ours: readonly (Expression | Placeholder)[], theirs: unknown, path: string): void {
    this.#list(ours, theirs, path, (a, b, at) => this.node(a, b, at));
  }

  #pairs(ours: readonly Pair[], theirs: unknown, path: string): void {
    this.#list(ours, theirs, path, (a, b, at) => this.#nodes([a.key, a.value], b, at));
  }

  #filter(ours: Filter, theirs: EngineNode, path: string): void {
    this.#same("filter", theirs["type"], path);
    this.node(ours.expression, theirs["expr"] as EngineNode, path);
  }

  #step(ours: Step, theirs: EngineNode, path: string): void {
    this.#list(ours.stages, theirs["stages"], `${path}.stages`, (stage, other, at) => {
      if (stage.type === "filter") return this.#filter(stage, other, at);
      this.#same("index", other["type"], at);
      this.#same(stage.name, other["value"], at);
    });
    this.#same(ours.focus?.name, theirs["focus"], `${path}.focus`);
    this.#same(ours.index?.name, theirs["index"], `${path}.index`);
    this.#same(
      ours.isTuple || (ours.node.type !== "sort" && ours.node.isTuple),
      theirs["tuple"] === true,
      `${path}.tuple`,
    );
    this.#stepNode(ours.node, theirs, path);
  }

  #stepNode(ours: StepNode, theirs: EngineNode, path: string): void {
    if (ours.type === "sort") return this.#sort(ours, theirs, path);
    if (ours.type !== "name") return this.node(ours, theirs, path);
    this.#same("name", theirs["type"] === "operator" ? "name" : theirs["type"], path);
    this.#same(ours.value, theirs["value"], path);
    this.#slot(ours.ancestor, theirs["ancestor"], `${path}.ancestor`);
    this.#common(ours, theirs, path);
  }

  #sort(ours: Sort, theirs: EngineNode, path: string): void {
    this.#same("sort", theirs["type"], path);
    this.#list(ours.terms, theirs["terms"], path, (term, other, at) => {
      this.#same(term.isDescending, other["descending"], at);
      this.node(term.expression, other["expression"] as EngineNode, at);
    });
  }

  #common(ours: Exclude<StepNode, Sort>, theirs: EngineNode, path: string): void {
    this.#same(ours.keepArray, theirs["keepArray"] === true, `${path}.keepArray`);
    this.#list(ours.predicates, theirs["predicate"], `${path}.predicate`, (a, b, at) => this.#filter(a, b, at));
    const group = theirs["group"] as EngineNode | undefined;
    this.#same(ours.group !== undefined, group !== undefined, `${path}.group`);
    if (ours.group !== undefined && group !== undefined) this.#pairs(ours.group.pairs, group["lhs"], `${path}.group`);
  }

  node(ours: Expression | Placeholder, given: EngineNode, path: string): void {
    if (this.difference !== undefined) return;
    const isThunk = given["thunk"] === true;
    const theirs = isThunk ? (given["body"] as EngineNode) : given;
    if (ours.type === "call") this.#same(ours.isTailCall, isThunk, `${path}.thunk`);
    if (ours.type === "placeholder") return this.#same("?", theirs["value"], path);
    this.#common(ours, theirs, path);
    this.#body(ours, theirs, path, (name) => theirs[name] as EngineNode);
  }

  #body(ours: Expression, theirs: EngineNode, path: string, child: (name: string) => EngineNode): void {
    const type = (expected: string): void => this.#same(expected, theirs["type"], `${path}.type`);
    const value = (expected: unknown): void => this.#same(expected, theirs["value"], `${path}.value`);
    switch (ours.type) {
      case "path":
        type("path");
        this.#same(ours.keepSingletonArray, theirs["keepSingletonArray"] === true, `${path}.keepSingletonArray`);
        this.#same(ours.isTuple, theirs["tuple"] === true, `${path}.tuple`);
        return this.#list(ours.steps, theirs["steps"], `${path}.steps`, (a, b, at) => this.#step(a, b, at));
      case "string":
      case "number":
      case "value":
        type(ours.type);
        return value(ours.value);
      case "variable":
        type("variable");
        return value(ours.name);
      case "wildcard":
        type("wildcard");
        return this.#slot(ours.ancestor, theirs["ancestor"], `${path}.ancestor`);
      case "descendant":
        return type("descendant");
      case "parent":
        type("parent");
        return this.#slot(ours.slot, theirs["slot"], `${path}.slot`);
      case "regex":
        return type("regex");
      case "binary":
        type("binary");
        value(ours.operator);
        return this.#nodes([ours.left, ours.right], [theirs["lhs"], theirs["rhs"]], path);
      case "range":
        type("binary");
        value("..");
        return this.#nodes([ours.from, ours.to], [theirs["lhs"], theirs["rhs"]], path);
      case "negation":
        type("unary");
        value("-");
        return this.node(ours.operand, child("expression"), path);
      case "array":
        type("unary");
        this.#same(ours.isConsArray, theirs["consarray"] === true, `${path}.consarray`);
        return this.#nodes(ours.elements, theirs["expressions"], path);
      case "object":
        type("unary");
        return this.#pairs(ours.pairs, theirs["lhs"], path);
      case "condition":
        type("condition");
        this.node(ours.test, child("condition"), `${path}.test`);
        this.node(ours.then, child("then"), `${path}.then`);
        this.#same(ours.otherwise !== undefined, theirs["else"] !== undefined, `${path}.else`);
        return ours.otherwise && this.node(ours.otherwise, child("else"), `${path}.else`);
      case "default":
        type("condition");
        return this.#nodes([ours.left, ours.right], [theirs["then"], theirs["else"]], path);
      case "block":
        type("block");
        this.#same(ours.isConsArray, theirs["consarray"] === true, `${path}.consarray`);
        return this.#nodes(ours.expressions, theirs["expressions"], path);
      case "binding":
        type("bind");
        return this.#nodes([ours.variable, ours.value], [theirs["lhs"], theirs["rhs"]], path);
      case "call":
      case "partial":
        type(ours.type === "call" ? "function" : "partial");
        this.#nodes(ours.arguments, theirs["arguments"], `${path}.arguments`);
        return this.node(ours.procedure, child("procedure"), `${path}.procedure`);
      case "lambda": {
        type("lambda");
        this.#list(ours.parameters, theirs["arguments"], path, (a, b, at) => this.#same(a.name, b["value"], at));
        const signature = theirs["signature"] as EngineNode | undefined;
        this.#same(ours.signature?.definition, signature?.["definition"], `${path}.signature`);
        return this.node(ours.body, child("body"), `${path}.body`);
      }
      case "application":
        type("apply");
        return this.#nodes([ours.left, ours.right], [theirs["lhs"], theirs["rhs"]], path);
      case "transform":
        type("transform");
        this.#nodes([ours.pattern, ours.update], [theirs["pattern"], theirs["update"]], path);
        this.#same(ours.delete !== undefined, theirs["delete"] !== undefined, `${path}.delete`);
        return ours.delete && this.node(ours.delete, child("delete"), path);
    }
  }
}
