import { replacing } from "./replacing.js";
import type { Call, Expression, Path, StepNode } from "../syntax/ast.js";
import { writeName } from "../hints/names.js";
import type { ExpressionFix } from "../problems.js";

/** Methods and properties of other languages, or functions called as such, with the equivalent functions; undefined if there is no single one. */
const functions: ReadonlyMap<string, string | undefined> = new Map([
  ["toUpperCase", "uppercase"],
  ["toLowerCase", "lowercase"],
  ["trim", "trim"],
  ["includes", "contains"],
  ["split", "split"],
  ["join", "join"],
  ["replace", "replace"],
  ["replaceAll", "replace"],
  ["match", "match"],
  ["toString", "string"],
  ["map", "map"],
  ["filter", "filter"],
  ["find", "single"],
  ["reverse", "reverse"],
  ["sort", "sort"],
  ["length", "count"],
  ["get", undefined],
  ["has", undefined],
  ["indexOf", undefined],
  ["startsWith", undefined],
  ["endsWith", undefined],
  ["slice", undefined],
  ["substring", "substring"],
  ["substr", "substring"],
  ["concat", undefined],
  ["some", undefined],
  ["every", undefined],
  ["reduce", "reduce"],
  ["forEach", undefined],
  ["push", undefined],
  ["toFixed", undefined],
  ["hasOwnProperty", undefined],
  ["test", undefined],
  ["padStart", undefined],
  ["padEnd", undefined],
  ["charAt", undefined],
  ["at", undefined],
  ["first", undefined],
  ["last", undefined],
  ["size", "count"],
  ["flat", undefined],
  ["flatMap", undefined],
  ["lastIndexOf", undefined],
  ["findIndex", undefined],
  ["toISOString", undefined],
  ["contains", "contains"],
  ["count", "count"],
  ["uppercase", "uppercase"],
  ["lowercase", "lowercase"],
  ["distinct", "distinct"],
  ["sum", "sum"],
  ["substringBefore", "substringBefore"],
  ["substringAfter", "substringAfter"],
  ["getTime", undefined],
]);

/** Methods that a host object may also have. */
const ofObjects: ReadonlySet<string> = new Set(["get", "has", "toString", "test", "at", "toISOString", "getTime"]);

/** Whether only strings, numbers and lists have a method of this name, so that a field is not intended. */
export function isMethodOfData(name: string): boolean {
  return functions.has(name) && !ofObjects.has(name);
}

/** Whether the name is a method or property in another language, or a function called as one. */
export function isForeignMethod(name: string): boolean {
  return functions.has(name);
}

/** `items[open]`, `items^(date)`, `$split(text, ',')`: lists, if anything. */
export function isList(node: Expression | StepNode | undefined): boolean {
  if (node?.type === "path") {
    const last = node.steps.at(-1);
    const isFilter = last?.stages.some((stage) => stage.type === "filter" && stage.expression.type !== "number");
    return last?.node.type === "sort" || isFilter === true;
  }
  const called = node?.type === "call" && node.procedure.type === "variable" ? node.procedure.name : "";
  return node?.type === "array" || /^(?:filter|map|split|keys|distinct|append|sort|reverse)$/.test(called);
}

/** The function call that replaces a method step; undefined if there is no equivalent. */
export function methodRepair(
  path: Path,
  index: number,
  name: string,
  text: string,
  isText = false,
): ExpressionFix | undefined {
  const { steps } = path;
  const step = steps[index];
  const before = steps[index - 1];
  if (step === undefined || before === undefined || path.keepSingletonArray || path.group !== undefined) {
    return undefined;
  }
  const receiver = text.slice(path.start, before.end);
  const args = step.node.type === "call" ? argumentsOf(step.node, text) : [];
  const isList = before.node.type === "array" && before.end === before.node.coreEnd;
  const written =
    headerRead(receiver, name, step.node) ??
    (isList && name === "includes" ? `${args.join(", ")} in ${receiver}` : callOf(name, receiver, args, isText));
  if (written === undefined) return undefined;
  return replacing({ start: path.start, end: step.node.coreEnd }, written);
}

function argumentsOf(call: Call, text: string): readonly string[] {
  return call.arguments.map(({ start, end }) => text.slice(start, end));
}

function callOf(name: string, receiver: string, args: readonly string[], isText: boolean): string | undefined {
  const called = name === "length" && isText ? "length" : functions.get(name);
  return called === undefined ? undefined : `$${called}(${[receiver, ...args].join(", ")})`;
}

/** `headers.get('x')`. */
function headerRead(receiver: string, name: string, node: { readonly type: string }): string | undefined {
  if (name !== "get" || !/(?:^|\.)headers$/.test(receiver) || !isCall(node)) return undefined;
  const [key] = node.arguments;
  const field = key?.type === "string" && node.arguments.length === 1 ? writeName(key.value.toLowerCase()) : undefined;
  return field === undefined ? undefined : `${receiver}.${field}`;
}

function isCall(node: { readonly type: string }): node is Call {
  return node.type === "call";
}
