import type { Span } from "../text/span.js";
import { Ancestry } from "./ancestry.js";
import {
  type AstNode,
  type Block,
  type Expression,
  type Pair,
  type Placeholder,
  type Variable,
  coreSpan,
  type Mutable,
} from "./ast.js";
import { spanOf } from "../text/span.js";
import { isCons, nameNode, node, stepOf, type MutablePath } from "./building.js";
import { positionOf } from "./engine-position.js";
import { PathLowering } from "./lower-path.js";
import { maxErrors, type ParseError } from "./parse-error.js";
import type {
  Leaf,
  Surface,
  SurfaceArray,
  SurfaceBinary,
  SurfaceBinding,
  SurfaceBlock,
  SurfaceCall,
  SurfaceInfix,
  SurfaceLambda,
  SurfaceNegation,
  SurfaceObject,
  SurfacePair,
  SurfaceRange,
  SurfaceTransform,
} from "./surface.js";
import { markTailCalls } from "./tail-calls.js";

/** The result of lowering; the root is unusable if there are errors. */
export interface Lowered {
  readonly root: Expression;
  readonly errors: readonly ParseError[];
}

/** Converts the written tree to the tree that the engine evaluates. */
export function lower(surface: Surface): Lowered {
  const lowering = new Lowering();
  return { root: lowering.root(surface), errors: lowering.errors };
}

type LoweredArguments = readonly (Expression | Placeholder)[];

class Lowering {
  readonly errors: ParseError[] = [];
  readonly #ancestry = new Ancestry((node) => this.#failToDerive(node));
  readonly #paths = new PathLowering({
    ancestry: this.#ancestry,
    lower: (surface) => this.#lower(surface),
    pairs: (pairs) => this.#pairs(pairs),
    fail: (...failure) => this.#fail(...failure),
  });

  root(surface: Surface): Expression {
    const root = this.#lower(surface);
    if (this.#ancestry.isSeeking(root)) this.#failToDerive(root);
    return root;
  }

  #fail(code: string, span: Span, position: number | undefined, extra?: Pick<ParseError, "token" | "value">): void {
    const isKnown = this.errors.some((error) => error.start === span.start && error.code === code);
    if (isKnown || this.errors.length === maxErrors) return;
    this.errors.push({ code, start: span.start, end: span.end, position, ...extra });
  }

  #failToDerive(node: AstNode): void {
    this.#fail("S0217", coreSpan(node), positionOf(node));
  }

  /** Walks down the left side in a loop, because operator chains nest there as deep as the text is long. */
  #lower(surface: Surface): Expression {
    const spine: { node: SurfaceInfix; args: LoweredArguments }[] = [];
    let node = surface;
    while (isInfix(node)) {
      // The engine processes the arguments of a call before the callee.
      const args = node.type === "call" || node.type === "partial" ? this.#arguments(node) : [];
      spine.push({ node, args });
      node = node.left;
    }
    let lowered = this.#keepArray(this.#lowerInner(node), node);
    for (let frame = spine.pop(); frame !== undefined; frame = spine.pop()) {
      lowered = this.#keepArray(this.#lowerInfix(lowered, frame.node, frame.args), frame.node);
    }
    return lowered;
  }

  #keepArray(lowered: Mutable<Expression>, surface: Surface): Expression {
    lowered.end = Math.max(lowered.end, surface.end);
    if (surface.emptyBrackets !== undefined) {
      lowered.keepArray = true;
      lowered.emptyBrackets ??= surface.emptyBrackets;
    }
    return lowered;
  }

  #lowerInner(surface: Exclude<Surface, SurfaceInfix>): Expression {
    switch (surface.type) {
      case "end":
      case "placeholder":
        this.#fail("S0207", surface, surface.position);
        return node("value", surface, { value: null });
      case "negation":
        return this.#negation(surface);
      case "array":
        return this.#array(surface);
      case "object":
        return this.#object(surface);
      case "block":
        return this.#block(surface);
      case "lambda":
        return this.#lambda(surface);
      case "transform":
        return this.#transform(surface);
      default:
        return this.#leaf(surface);
    }
  }

  /** Passes the unresolved slots of the parts to the whole. */
  #withParts<T extends Expression>(whole: T, parts: readonly AstNode[]): T {
    for (const part of parts) this.#ancestry.push(whole, part);
    return whole;
  }

  #leaf(surface: Leaf): Expression {
    const { text, detail } = surface.token;
    switch (surface.type) {
      case "name": {
        const name = nameNode(surface, text, detail === "`" ? "backtick" : "none");
        const path: MutablePath = node("path", surface, { steps: [stepOf(name)], keepSingletonArray: name.keepArray });
        path.coreEnd = surface.end;
        return path;
      }
      case "variable":
        return node("variable", surface, { name: text });
      case "string":
        return node("string", surface, { value: text });
      case "number":
        return node("number", surface, { value: Number(text) });
      case "value":
        return node("value", surface, { value: text === "null" ? null : text === "true" });
      case "regex":
        return node("regex", surface, { pattern: text, flags: detail });
      case "wildcard":
        return node("wildcard", surface, { ancestor: undefined });
      case "descendant":
        return node("descendant", surface, {});
      case "parent":
        return node("parent", surface, { slot: this.#ancestry.newSlot() });
    }
  }

  #negation(surface: SurfaceNegation): Expression {
    const { start } = surface;
    const operand: Mutable<Expression> = this.#lower(surface.operand);
    if (operand.type === "number") {
      operand.start = start;
      operand.value = -operand.value;
      return operand;
    }
    const operatorSpan = { start, end: start + 1 };
    return this.#withParts(node("negation", surface, { operatorSpan, operand }), [operand]);
  }

  #array(surface: SurfaceArray): Expression {
    const elements: Expression[] = [];
    for (const element of surface.elements) elements.push(this.#element(element));
    return this.#withParts(node("array", surface, { elements, isConsArray: false }), elements);
  }

  #element(surface: Surface | SurfaceRange): Expression {
    if (surface.type !== "range") return this.#lower(surface);
    const from = this.#lower(surface.from);
    const to = this.#lower(surface.to);
    return this.#withParts(node("range", surface, { operatorSpan: spanOf(surface.operator), from, to }), [from, to]);
  }

  #object(surface: SurfaceObject): Expression {
    const pairs = this.#pairs(surface.pairs);
    const object: Expression = node("object", surface, { pairs });
    for (const { key, value } of pairs) this.#withParts(object, [key, value]);
    return object;
  }

  #pairs(pairs: readonly SurfacePair[]): readonly Pair[] {
    const lowered: Pair[] = [];
    for (const pair of pairs) {
      const key = this.#lower(pair.key);
      const value = this.#lower(pair.value);
      lowered.push({ key, value, start: key.start, end: value.end });
    }
    return lowered;
  }

  #block(surface: SurfaceBlock): Block {
    const expressions: Expression[] = [];
    let isConsArray = false;
    for (const part of surface.expressions) {
      const expression = this.#lower(part);
      expressions.push(expression);
      isConsArray ||= isCons(expression) || (expression.type === "path" && isCons(expression.steps[0]?.node));
    }
    return this.#withParts(node("block", surface, { expressions, isConsArray }), expressions);
  }

  #transform(surface: SurfaceTransform): Expression {
    const pattern = this.#lower(surface.pattern);
    const update = this.#lower(surface.update);
    const deletion = surface.delete && this.#lower(surface.delete);
    return node("transform", surface, { pattern, update, delete: deletion });
  }

  #lambda(surface: SurfaceLambda): Expression {
    const { parameters, signature } = surface;
    const body = this.#lower(surface.body);
    markTailCalls(body);
    return node("lambda", surface, { open: spanOf(surface.open), parameters, signature, body });
  }

  #lowerInfix(left: Expression, surface: SurfaceInfix, args: LoweredArguments): Expression {
    const operatorSpan = spanOf(surface.operator);
    switch (surface.type) {
      case "infix":
        return this.#binary(left, surface);
      case "filter":
        return this.#paths.filter(left, surface);
      case "group":
        return this.#paths.group(left, surface);
      case "sort":
        return this.#paths.sort(left, surface);
      case "focus":
        return this.#paths.focus(left, surface);
      case "index":
        return this.#paths.index(left, surface);
      case "binding":
        return this.#binding(left, surface);
      case "call":
      case "partial":
        return this.#call(left, surface, args);
      case "condition": {
        const then = this.#lower(surface.then);
        const otherwise = surface.otherwise && this.#lower(surface.otherwise);
        const condition: Expression = node("condition", surface, { operatorSpan, test: left, then, otherwise });
        return this.#withParts(condition, otherwise === undefined ? [left, then] : [left, then, otherwise]);
      }
      case "default": {
        const { id: operator } = surface;
        const right = this.#lower(surface.right);
        return this.#withParts(node("default", surface, { operator, operatorSpan, left, right }), [left, right]);
      }
    }
  }

  #binary(left: Expression, surface: SurfaceBinary): Expression {
    const operatorSpan = spanOf(surface.operator);
    const { id } = surface;
    if (id === ".") return this.#paths.dot(left, surface);
    const right = this.#lower(surface.right);
    if (id === "~>") {
      const application: Mutable<Expression> = node("application", surface, { operatorSpan, left, right });
      application.keepArray = left.keepArray || right.keepArray;
      return application;
    }
    return this.#withParts(node("binary", surface, { operator: id, operatorSpan, left, right }), [left, right]);
  }

  #binding(left: Expression, surface: SurfaceBinding): Expression {
    const value = this.#lower(surface.right);
    const operatorSpan = spanOf(surface.operator);
    // The parser has rejected every other target.
    const variable = left as Variable;
    return this.#withParts(node("binding", surface, { operatorSpan, variable, value }), [value]);
  }

  #arguments(surface: SurfaceCall): LoweredArguments {
    const lowered: (Expression | Placeholder)[] = [];
    for (const argument of surface.arguments) {
      const { start, end, coreEnd } = argument;
      if (argument.type === "placeholder") lowered.push({ type: "placeholder", start, end, coreEnd });
      else lowered.push(this.#lower(argument));
    }
    return lowered;
  }

  #call(procedure: Expression, surface: SurfaceCall, args: LoweredArguments): Expression {
    const open = spanOf(surface.operator);
    if (surface.type === "partial") {
      return this.#withParts(node("partial", surface, { procedure, arguments: args, open }), args);
    }
    const values = args.filter((argument) => argument.type !== "placeholder");
    const own = { procedure, arguments: values, open, isTailCall: false };
    return this.#withParts(node("call", surface, own), values);
  }
}

function isInfix(surface: Surface): surface is SurfaceInfix {
  return "left" in surface;
}
