import type { Span } from "../../text/span.js";
import type { Application, Call } from "../ast.js";
import type { FunctionSpec } from "../functions/function-spec.js";
import { matchSignature, type Rejection, type SignatureMatch } from "../functions/match-signature.js";
import type { Signature } from "../functions/signature.js";
import { defined, isOnly } from "../types/members.js";
import { NOTHING, type Type } from "../types/type.js";
import type { CallSite } from "./apply.js";
import type { Interpreter } from "./interpreter.js";
import { isUnwrapped } from "./result-check.js";
import { referenceOf } from "./narrowing.js";

/** Says that a signature refuses the arguments, at the argument that the engine blames. */
export function reportRefusal(
  signature: Signature,
  functionName: string | undefined,
  args: readonly Type[],
  { rejections }: SignatureMatch,
  node: Call | Application,
  site: CallSite,
  interpreter: Interpreter,
  mayBeNothing?: true,
): void {
  const [rejection] = rejections;
  if (rejection === undefined) return;
  const { code, argument } = rejection;
  const reason = reasonOf(rejection, signature, args);
  const actual = code === "T0411" ? site.context : (args[argument] ?? NOTHING);
  const span = reason === "context" ? { start: node.start, end: node.coreEnd } : argumentSpan(node, argument, site);
  interpreter.report(node, span, {
    kind: "arguments",
    code,
    functionName,
    argument,
    reason,
    signature: signature.definition,
    actual,
    mayBeNothing,
  });
}

/** Says that a signature lets only nothing through, and refuses every value that is there. */
export function reportLost(
  signature: Signature,
  functionName: string | undefined,
  args: readonly Type[],
  match: SignatureMatch,
  node: Call | Application,
  site: CallSite,
  interpreter: Interpreter,
): void {
  if (match.rejections.length === 0 || !args.some((type) => type.nothing)) return;
  const present = args.map((type) => (isOnly(type, "nothing") ? type : defined(type)));
  const lost = matchSignature(signature, present, site.context);
  if (lost.accepted === undefined) {
    reportRefusal(signature, functionName, present, lost, node, site, interpreter, true);
  }
}

function reasonOf(
  { code, argument }: Rejection,
  signature: Signature,
  args: readonly Type[],
): "kind" | "elements" | "context" | "too-many" | "too-few" {
  if (code === "T0411") return "context";
  if (code === "T0412") return "elements";
  if (argument >= args.length) return "too-few";
  const isUnlimited = signature.parameters.some(({ quantifier }) => quantifier.includes("+"));
  return argument >= signature.parameters.length && !isUnlimited ? "too-many" : "kind";
}

/** The argument as it is written, or the call where it is not. */
function argumentSpan(node: Call | Application, index: number, { applied }: CallSite): Span {
  const written = node.type === "application" ? [] : node.arguments;
  const argument = applied === undefined ? written[index] : index === 0 ? applied : written[index - 1];
  return argument === undefined
    ? { start: node.start, end: node.coreEnd }
    : { start: argument.start, end: argument.end };
}

/** What goes wrong silently in a function of the vendor, or only for some texts. */
export function reportNativeTraps(
  spec: FunctionSpec,
  args: readonly Type[],
  node: Call,
  site: CallSite,
  interpreter: Interpreter,
): void {
  const iteratee = spec.parameters.findIndex(({ name }) => name === spec.lodashIteratee);
  const given = args[iteratee];
  if (given !== undefined && isOnly(given, "function")) {
    interpreter.report(node, argumentSpan(node, iteratee, site), { kind: "lodash-lambda", functionName: spec.name });
  }
  reportSingles(spec, args, node, site, interpreter);
  const [first] = args;
  if (spec.name === "number" && first !== undefined && !first.any && first.strings === "all") {
    const data = { actual: first, field: inputField(node, site) };
    interpreter.report(node, argumentSpan(node, 0, site), { kind: "unguarded-number", ...data });
  }
}

/** A function of the vendor that takes arrays only is given the bare element where there is one. */
function reportSingles(
  spec: FunctionSpec,
  args: readonly Type[],
  node: Call,
  site: CallSite,
  interpreter: Interpreter,
): void {
  if (spec.signature !== undefined) return;
  for (const [index, { type }] of spec.parameters.entries()) {
    const actual = args[index];
    if (actual === undefined || !/^array<[^|]*>$/.test(type) || !isUnwrapped(actual)) continue;
    interpreter.report(node, argumentSpan(node, index, site), { kind: "singleton-array", actual, path: [] });
  }
}

/** The field of the input that the first argument is. */
function inputField(node: Call, site: CallSite): readonly string[] | undefined {
  const argument = site.applied ?? node.arguments[0];
  const reference = argument === undefined ? undefined : referenceOf(argument);
  const isOfInput =
    reference?.variable === "$" || (reference?.variable === undefined && site.context.object?.isInput === true);
  return isOfInput ? reference?.names : undefined;
}
