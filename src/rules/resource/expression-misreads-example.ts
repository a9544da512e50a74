import { locateValue } from "../../document/location.js";
import { functionsOf } from "../../vendor/functions.js";
import { codeOf } from "jsonata-check/hints";
import type { FunctionTable } from "jsonata-check/functions";
import { inferExpression, type InferredProblem } from "jsonata-check/infer";
import { nearMiss } from "jsonata-check/text";
import { isOnly, type Type } from "jsonata-check/types";
import type { EffectiveMethod } from "../../model/effective-method.js";
import { resultTypeOf } from "../../model/expression-context.js";
import type { ExpressionUse } from "../../model/sites.js";
import { defineRule } from "../../rule-kit/rule.js";
import { exampleInputs, jsonExample, readsExample } from "./example-input.js";

export default defineRule({
  id: "resource/expression-misreads-example",
  severity: "warning",
  confidence: "likely",
  summary: "An expression that reads the method's own example response wrongly",
  description:
    "With the body in the method's own example, a part of the expression cannot work: it reads a field that the example spells differently, compares a string with a number, or returns a list where a string is expected. Nothing throws, so the mistake goes unnoticed.\n\nThis is inferred from the types of the example; nothing is run.",
  related: ["resource/expression-fails-on-example", "resource/response-path-misses-example"],
  examples: ({ override, highlight, list }) => ({
    bad: [
      highlight(
        override({
          error_expression: "status >= 400 ? { 'status': status, 'message': data.fault.detial } : null",
          ...list({ examples: { response: '{ "fault": { "detail": "Not found" } }' } }),
        }),
        "detial",
      ),
      highlight(
        override({
          error_expression: "data.code = 17 ? { 'status': 400 } : null",
          ...list({ examples: { response: '{ "code": "0" }' } }),
        }),
        "data.code = 17",
      ),
    ],
    good: [
      override({
        error_expression: "data.code = '17' ? { 'status': 400, 'message': data.fault.hint } : null",
        ...list({ examples: { response: '{ "code": "0", "fault": {} }' } }),
      }),
    ],
  }),
  messages: {
    name: ({ name, near }: { name: string; near: string }) => ({
      what: `The example response has \`${near}\` here, not \`${name}\`.`,
      why: "The path evaluates to nothing, without an error.",
      help: `Did you mean \`${near}\`?`,
    }),
    kind: ({ part, kinds, result }: Kinds) => ({
      what: `${part} compares ${kinds}: the type in the example differs.`,
      why: `Comparisons do not convert values, so it is ${result ? "always" : "never"} true.`,
      help: "Compare with a literal of the type in the example, or convert with `$number(…)` or `$string(…)`.",
    }),
    list: ({ part, path }: { part: string; path: string }) => ({
      what: `With the example ${part} is a list, but \`${path}\` is one value.`,
      why: "A path through a list reads every item, and an index after it selects in each of them.",
      help: "Select one item, as in `(items.name)[0]`, or join them with `$join(…)`.",
    }),
  },
  create: (context) => ({
    document: () => {
      if (!context.model.configs.some((config) => config.methods().some(jsonExample))) return;
      const table = functionsOf("vendor", context.settings.functions);
      for (const use of context.expressions.filter(readsExample)) {
        const method = context.model.methodsUnder(use.node).find(jsonExample);
        const example = method && jsonExample(method);
        if (method === undefined || example === undefined) continue;
        const related = [{ location: locateValue(example), message: "The example." }];
        for (const { problem, ...report } of misreadings(example.value, method, use, table)) {
          context.report({ ...report, at: use.locate(problem), related });
        }
      }
    },
  }),
});

interface Kinds {
  readonly part: string;
  /** As in "a string with a number". */
  readonly kinds: string;
  /** The span of the comparison. */
  readonly result: boolean;
}

type Misreading = { readonly problem: InferredProblem } & (
  | { readonly message: "name"; readonly data: { readonly name: string; readonly near: string } }
  | { readonly message: "kind"; readonly data: Kinds }
  | { readonly message: "list"; readonly data: { readonly part: string; readonly path: string } }
);

/** The defect that occurs with every body that the example allows. */
function misreadings(
  example: string,
  method: EffectiveMethod,
  { role, analysis: { root }, text }: ExpressionUse,
  functions: FunctionTable,
): readonly Misreading[] {
  if (root === undefined) return [];
  const expects = resultTypeOf(role);
  const [first = [], ...others] = exampleInputs(example, role, method).map((input) =>
    inferExpression(root, { input, expects, functions }).problems.filter(({ claimsThrow }) => !claimsThrow),
  );
  const isEverywhere = (problem: InferredProblem): boolean =>
    others.every((problems) => problems.some(({ kind, start }) => kind === problem.kind && start === problem.start));
  return first.filter(isEverywhere).flatMap((problem) => {
    const found = misreading(problem, first, text);
    return found === undefined ? [] : [found];
  });
}

function misreading(problem: InferredProblem, all: readonly InferredProblem[], text: string): Misreading | undefined {
  const part = codeOf(text.slice(problem.start, problem.end));
  switch (problem.kind) {
    case "unknown-path": {
      const near = meantName(problem.name, problem.candidates, text);
      return near === undefined ? undefined : { problem, message: "name", data: { name: problem.name, near } };
    }
    case "impossible-comparison": {
      const kinds = otherKinds(problem.left, problem.right);
      return kinds !== undefined && !isComparedOtherwise(problem, all, text)
        ? { problem, message: "kind", data: { part, kinds, result: problem.result } }
        : undefined;
    }
    case "result-type": {
      const isList = isOnly(problem.actual, "array") && isOnly(problem.expected, "string", "number", "nothing");
      return isList ? { problem, message: "list", data: { part, path: problem.path.join(".") } } : undefined;
    }
    default:
      return undefined;
  }
}

/**
 * The similar name in the example, unless the expression reads it too, or they are singular and plural. Keys of the result
 * are not reads.
 */
function meantName(name: string, candidates: readonly string[], text: string): string | undefined {
  const near = nearMiss(name, candidates);
  if (near === undefined || `${near}s` === name || `${name}s` === near) return undefined;
  return new RegExp(`\\b${near.replaceAll(/\W/g, "\\$&")}\\b(?!["']\\s*:)`).test(text) ? undefined : near;
}

const scalars = ["string", "number", "boolean"] as const;

/** The kinds of two scalars that are never equal, in words; undefined if they have the same kind or are not scalars. */
function otherKinds(left: Type, right: Type): string | undefined {
  const [one, other] = [left, right.array?.element ?? right].map((type) =>
    isOnly(type, "nothing") ? undefined : scalars.find((kind) => isOnly(type, kind, "nothing")),
  );
  return one === undefined || other === undefined || one === other ? undefined : `a ${one} with a ${other}`;
}

/** Whether the same operand is also compared with another kind of value: `x = 1 or x = '1'`. */
function isComparedOtherwise({ node }: InferredProblem, all: readonly InferredProblem[], text: string): boolean {
  if (node.type !== "binary") return true;
  const subject = [node.left, node.right].find(({ type }) => type === "path" || type === "variable");
  if (subject === undefined) return true;
  const written = text.slice(subject.start, subject.end);
  const impossible = all.filter(
    ({ kind, start, end }) => kind === "impossible-comparison" && text.slice(start, end).includes(written),
  );
  const compared = text.split(written).length - 1;
  return compared > impossible.length;
}
