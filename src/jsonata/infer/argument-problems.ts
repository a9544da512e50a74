import type { Span } from "../../text/span.js";
import type { Application, Call } from "../ast.js";
import type { FunctionSpec } from "../functions/function-spec.js";
import type { Rejection, SignatureMatch } from "../functions/match-signature.js";
import type { Signature } from "../functions/signature.js";
import { isOnly } from "../types/members.js";
import { NOTHING, type Type } from "../types/type.js";
import type { CallSite } from "./apply.js";
import type { Interpreter } from "./interpreter.js";

/** Says that a signature refuses the arguments, at the argument that the engine blames. */
export function reportRefusal(
  signature: Signature,
  functionName: string | undefined,
  args: readonly Type[],
  { rejections }: SignatureMatch,
  node: Call | Application,
  site: CallSite,
  interpreter: Interpreter,
): void {
  const [rejection] = rejections;
  if (rejection === undefined) return;
  const { code, argument } = rejection;
  const reason = reasonOf(rejection, signature, args);
  const actual = code === "T0411" ? site.context : (args[argument] ?? NOTHING);
  interpreter.report(node, argumentSpan(node, argument - site.implicitArguments), {
    kind: "arguments",
    code,
    functionName,
    argument,
    reason,
    signature: signature.definition,
    actual,
  });
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
function argumentSpan(node: Call | Application, index: number): Span {
  if (node.type === "application") return index < 0 ? node.left : node.right;
  const argument = node.arguments[index];
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
    const span = argumentSpan(node, iteratee - site.implicitArguments);
    interpreter.report(node, span, { kind: "lodash-lambda", functionName: spec.name });
  }
  const [first] = args;
  if (spec.name === "number" && first !== undefined && !first.any && first.strings === "all") {
    interpreter.report(node, argumentSpan(node, -site.implicitArguments), { kind: "unguarded-number", actual: first });
  }
}
