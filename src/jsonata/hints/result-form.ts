import type { Expression, ObjectConstructor } from "../ast.js";
import type { OutdatedResult } from "../context.js";
import type { Problem } from "../problems.js";
import type { Compiled } from "./hint.js";

type ResultForm = Problem<"old-contract">["data"]["result"];

const numbers =
  "number toNumber parseInteger floor ceil round abs power sqrt count length sum max min average millis toMillis";
const booleans = "not exists contains boolean";
const strings = "string join lowercase uppercase trim substring substringBefore substringAfter replace now fromMillis";
const arrays = "map split keys append each";

const callResults: ReadonlyMap<string, ResultForm> = new Map([
  ...numbers.split(" ").map((name) => [name, "number"] as const),
  ...booleans.split(" ").map((name) => [name, "boolean"] as const),
  ...strings.split(" ").map((name) => [name, "string"] as const),
  ...arrays.split(" ").map((name) => [name, "array"] as const),
]);

/** A result in a form that older documentation asks for; not judged where another branch has the present form. */
export function outdatedResult({ root, context }: Compiled): readonly Problem[] {
  const { outdatedResult: outdated } = context;
  if (outdated === undefined) return [];
  const tails = tailsOf(root).map((tail) => ({ tail, form: formOf(tail, outdated) }));
  if (tails.some(({ form }) => form === "current")) return [];
  const spans = tails
    .filter(({ form }) => form !== undefined)
    .map(({ tail }) => ({ start: tail.start, end: tail.end }));
  const [span, ...related] = spans;
  const result = tails.find(({ form }) => form !== undefined)?.form;
  if (span === undefined || result === undefined || result === "current") return [];
  return [{ kind: "old-contract", data: { result }, span, related }];
}

/** The expressions whose values the whole may have. */
function tailsOf(root: Expression): readonly Expression[] {
  const tails: Expression[] = [];
  const open: Expression[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.predicates.length > 0 || node.group !== undefined) tails.push(node);
    else if (node.type === "condition") open.push(...(node.otherwise === undefined ? [] : [node.otherwise]), node.then);
    else if (node.type === "default") open.push(node.right, node.left);
    else if (node.type === "block" && node.expressions.length > 0) open.push(...node.expressions.slice(-1));
    else tails.push(node);
  }
  return tails;
}

function formOf(node: Expression, outdated: OutdatedResult): ResultForm | "current" | undefined {
  if (node.predicates.length > 0) return undefined;
  const object = node.type === "path" ? node.steps.at(-1)?.node : node;
  if (object?.type === "object") return objectForm(object, node.type === "path", outdated);
  const form = bareForm(node);
  return form !== undefined && outdated.kinds.has(form) ? form : undefined;
}

function bareForm(node: Expression): Exclude<ResultForm, "object"> | undefined {
  switch (node.type) {
    case "value":
      return typeof node.value === "boolean" ? "boolean" : undefined;
    case "number":
    case "negation":
      return "number";
    case "string":
      return "string";
    case "array":
      return "array";
    case "binary":
      if ("+-*/%".includes(node.operator)) return "number";
      return node.operator === "&" ? "string" : "boolean";
    case "call": {
      const { procedure } = node;
      const form = procedure.type === "variable" ? callResults.get(procedure.name) : undefined;
      return form === "object" ? undefined : form;
    }
    default:
      return undefined;
  }
}

/** `events.{…}` gives one object or an array of them. */
function objectForm(
  { pairs }: ObjectConstructor,
  isMapped: boolean,
  outdated: OutdatedResult,
): ResultForm | "current" | undefined {
  const keys = pairs.map(({ key }) => (key.type === "string" ? key.value : undefined));
  if (keys.some((key) => key !== undefined && outdated.currentKeys.has(key))) return "current";
  if (keys.some((key) => key !== undefined && outdated.keys.has(key))) return "object";
  if (outdated.isClosed)
    return keys.includes(undefined) || keys.length === 0 ? undefined : isMapped ? "array" : "object";
  return isMapped || outdated.keys.size > 0 ? undefined : "current";
}
