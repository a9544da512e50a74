import type { FunctionSpec } from "../functions/function-spec.js";
import { type Call, type Expression, coreSpan } from "../syntax/ast.js";
import { isOnly } from "../types/members.js";
import { NOTHING, type Type } from "../types/type.js";
import { argumentSpan, type CallSite, writtenArgument } from "./arguments.js";
import { isData } from "./conditions.js";
import { referenceOf } from "./narrowing.js";
import { isUnwrapped } from "./result-check.js";

/** Calls of vendor functions that fail silently, or only for some strings. */
export function reportNativeTraps(spec: FunctionSpec, args: readonly Type[], site: CallSite): void {
  const { node } = site;
  if (node?.type !== "call" || site.blamed !== undefined) return;
  const iteratee = spec.parameters.findIndex(({ name }) => name === spec.lodashIteratee);
  const given = args[iteratee];
  if (given !== undefined && isOnly(given, "function")) {
    site.interpreter.report(node, argumentSpan(node, iteratee, site), {
      kind: "lodash-lambda",
      functionName: spec.name,
    });
  }
  for (const index of singles(spec, args)) {
    const actual = args[index] ?? NOTHING;
    site.interpreter.report(node, argumentSpan(node, index, site), { kind: "singleton-array", actual, path: [] });
  }
  reportSurplus(spec, args, node, site);
  reportLacking(spec, args, node, site);
  if (spec.name === "lookup") reportUnknownKey(args, node, site);
  if (spec.name === "sort") reportComparator(args, node, site);
  reportDataAsFunction(spec, args, node, site);
  const [first] = args;
  if (spec.name === "count" && first !== undefined && isSingle(first)) {
    site.interpreter.report(node, argumentSpan(node, 0, site), { kind: "count-of-single", actual: first });
  }
  if (spec.name === "number" && isTimestamp(writtenArgument(node, 0, site))) {
    site.interpreter.report(node, coreSpan(node), { kind: "always-throws", code: "D3030", mayBeNothing: true });
  } else if (spec.name === "number" && first !== undefined && !first.any && first.strings === "all") {
    const data = { actual: first, field: inputField(node, site) };
    site.interpreter.report(node, argumentSpan(node, 0, site), { kind: "unguarded-number", ...data });
  }
}

/** The arguments of vendor functions that require arrays, but receive a bare element if there is only one. */
function singles({ signature, parameters }: FunctionSpec, args: readonly Type[]): readonly number[] {
  if (signature !== undefined) return [];
  return args.flatMap((actual, index) => {
    const parameter = parameters[index];
    return parameter !== undefined && /^array<[^|]*>$/.test(parameter.type) && isUnwrapped(actual) ? [index] : [];
  });
}

/** `$join(first, " ", last)`: an argument for which a host function has no parameter. */
function reportSurplus(
  { name, signature, parameters }: FunctionSpec,
  args: readonly Type[],
  node: Call,
  site: CallSite,
) {
  const argument = parameters.length;
  const isKnown = signature === undefined && argument > 0 && !parameters.some(({ isRest }) => isRest);
  if (!isKnown || args.length <= argument) return;
  const data = { code: undefined, functionName: name, argument, signature, actual: args[argument] ?? NOTHING };
  const problem = { kind: "arguments", reason: "ignored", ...data, mayBeNothing: true } as const;
  site.interpreter.report(node, argumentSpan(node, argument, site), problem);
}

/** `$sign(text, secret)`, `x.$toNumber()`: a function of the host without what it needs; it does not get the context. */
function reportLacking(
  { name, signature, parameters }: FunctionSpec,
  args: readonly Type[],
  node: Call,
  site: CallSite,
) {
  const required = parameters.findLastIndex(({ isOptional }) => !isOptional);
  const argument = required < 0 && parameters[0]?.isRest === false ? 0 : required;
  if (signature !== undefined || args.length > argument) return;
  const names = parameters.map((parameter) => parameter.name);
  const written = `$${name}(${names.join(", ")})`;
  const data = { code: undefined, functionName: name, argument, actual: NOTHING, parameter: names[argument] };
  const problem = { kind: "arguments", reason: "lacking", ...data, signature: written, mayBeNothing: true } as const;
  site.interpreter.report(node, coreSpan(node), problem);
}

/** `$map(items, id)`: the input is JSON, which contains no functions. */
function reportDataAsFunction(spec: FunctionSpec, args: readonly Type[], node: Call, site: CallSite): void {
  const parameters = spec.parsedSignature()?.parameters ?? [];
  const needed = parameters.filter(({ quantifier }) => quantifier === "").length;
  const isShifted = parameters[0]?.takesContext === true && args.length <= needed;
  for (const [position, { type }] of parameters.entries()) {
    const argument = position - (isShifted ? 1 : 0);
    const actual = args[argument];
    const written = writtenArgument(node, argument, site);
    if (type !== "f" || actual?.any !== true || written === undefined || !isData(written)) continue;
    const data = { code: "T0410", functionName: spec.name, argument, reason: "function", actual } as const;
    site.interpreter.report(node, written, {
      kind: "arguments",
      ...data,
      signature: spec.signature,
      mayBeNothing: true,
    });
  }
}

/** `$now()`, `$fromMillis(x)`: without a picture, the result is not a number. */
function isTimestamp(node: Expression | undefined): boolean {
  if (node?.type !== "call" || node.procedure.type !== "variable") return false;
  const { name } = node.procedure;
  return (name === "now" && node.arguments.length === 0) || (name === "fromMillis" && node.arguments.length === 1);
}

/** Whether a present value is certainly not a list. */
function isSingle(type: Type): boolean {
  return isOnly(type, "string", "number", "boolean", "nothing") && !isOnly(type, "nothing");
}

/** `$lookup({ "a": 1 }, "b")`: a name that the object certainly lacks. */
function reportUnknownKey([table]: readonly Type[], node: Call, site: CallSite): void {
  const key = writtenArgument(node, 1, site);
  const isKnown = table !== undefined && isOnly(table, "object", "nothing") && table.object?.rest === undefined;
  if (key?.type !== "string" || !isKnown || table.object?.isInput === true) return;
  const candidates = [...(table.object?.properties.keys() ?? [])];
  if (candidates.length === 0 || candidates.includes(key.value)) return;
  const span = { start: key.start + 1, end: key.coreEnd - 1 };
  const data = { name: key.value, receiver: table, isRoot: false, candidates };
  site.interpreter.report(node, span, { kind: "unknown-path", ...data });
}

/** `$sort` swaps two elements if its function returns a truthy value, as any number but 0 is. */
function reportComparator([, comparator]: readonly Type[], node: Call, { interpreter }: CallSite): void {
  const [callable, ...others] = comparator?.functions ?? [];
  const target = callable?.kind === "closure" ? callable.target : callable;
  if (target?.kind !== "lambda" || others.length > 0) return;
  if (target.node.parameters.length < 2) {
    const { start, coreEnd: end } = target.node;
    interpreter.report(node, { start, end }, { kind: "number-comparator", result: target.node, isOneSided: true });
    return;
  }
  const type = interpreter.log.typeOf(target.node.body);
  if (type === undefined || !isOnly(type, "number", "nothing") || isOnly(type, "nothing")) return;
  const result = resultOf(target.node.body);
  interpreter.report(node, result, { kind: "number-comparator", result });
}

/** The last expression in parentheses. */
function resultOf(body: Expression): Expression {
  const last = body.type === "block" && body.end === body.coreEnd ? body.expressions.at(-1) : undefined;
  return last === undefined ? body : resultOf(last);
}

/** The input field that is the first argument. */
function inputField(node: Call, site: CallSite): readonly string[] | undefined {
  const argument = site.applied ?? node.arguments[0];
  const reference = argument === undefined ? undefined : referenceOf(argument);
  const isOfInput =
    reference?.variable === "$" || (reference?.variable === undefined && site.context.object?.isInput === true);
  return isOfInput ? reference?.names : undefined;
}
