import type { AstNode, Call, PartialCall } from "../syntax/ast.js";
import type { FunctionSpec } from "../functions/function-spec.js";
import { parseSignature } from "../functions/signature.js";
import { foreignFunction } from "../hints/foreign-functions.js";
import type { ExpressionEdit, ExpressionFix } from "../problems.js";
import type { Span } from "../text/span.js";

/** A place where an unknown function is called. */
export interface WrittenCall {
  readonly name: string;
  readonly span: Span;
  /** The call; undefined if the name is alone after `~>`. */
  readonly call: Call | PartialCall | undefined;
  /** Whether `~>` passes it one more argument, the first. */
  readonly isPiped: boolean;
  /** The variable of the expression that is meant, without `$`. */
  readonly own: string | undefined;
}

/** Functions that take one array where other languages take single arguments. */
const ofArrays: ReadonlySet<string> = new Set(["max", "min", "sum", "average", "count", "merge"]);

/** Functions with the same second argument as their namesakes in other languages. */
const withTwoArguments: ReadonlySet<string> = new Set(["contains", "power"]);

/** A replacement call: `$max([…])`, `$floor`. */
export function callee(called: FunctionSpec, calls: readonly WrittenCall[]): string {
  return `$${called.name}${calls.some((written) => needsArray(written, called)) ? "([…])" : ""}`;
}

/** Replaces the call at every place; undefined if the arguments do not fit at one of them. */
export function callRepair(called: FunctionSpec, calls: readonly WrittenCall[]): ExpressionFix | undefined {
  const edits: ExpressionEdit[] = [];
  for (const written of calls) {
    const changed = callEdits(written, called);
    if (changed === undefined) return undefined;
    edits.push(...changed);
  }
  return { title: `Call \`${callee(called, calls)}\``, tier: "unsafe", edits };
}

/** The edits at one place; undefined if the arguments do not fit the function. */
function callEdits(written: WrittenCall, called: FunctionSpec): readonly ExpressionEdit[] | undefined {
  const { span, call, isPiped } = written;
  const name = `$${called.name}`;
  const [first, second] = call?.arguments ?? [];
  if (needsArray(written, called)) {
    const last = call?.arguments.at(-1);
    if (isPiped || call?.type !== "call" || last === undefined) return undefined;
    // One edit up to the first argument, which may start with another edited call.
    const open = { span: { start: span.start, end: call.open.end }, text: `${name}([` };
    return [open, { span: { start: last.end, end: last.end }, text: "]" }];
  }
  const renamed = { span, text: name };
  if (countOf(written) <= maxCount(written, called)) return [renamed];
  const isDecimal = /parseInt$/.test(written.name) && isTen(second) && countOf(written) === 2 && !isPiped;
  if (!isDecimal || first === undefined) return undefined;
  return [renamed, { span: { start: first.end, end: second.end }, text: "" }];
}

function isTen(node: AstNode | undefined): node is AstNode & { readonly type: "number" } {
  return node?.type === "number" && node.value === 10;
}

function countOf({ call, isPiped }: WrittenCall): number {
  return (call?.arguments.length ?? 0) + (isPiped ? 1 : 0);
}

function needsArray(written: WrittenCall, { name }: FunctionSpec): boolean {
  return countOf(written) > 1 && (ofArrays.has(name) || foreignFunction(written.name) === "join");
}

/** The number of arguments to keep: only the first of a foreign function, unless they are known to be the same. */
function maxCount({ name: written }: WrittenCall, { name, signature, parameters }: FunctionSpec): number {
  if (foreignFunction(written) === name) return withTwoArguments.has(name) ? 2 : 1;
  if (signature !== undefined) return parseSignature(signature)?.parameters.length ?? Infinity;
  return parameters.length === 0 || parameters.some(({ isRest }) => isRest) ? Infinity : parameters.length;
}
