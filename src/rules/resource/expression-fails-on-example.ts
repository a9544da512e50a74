import { roles } from "../../../generated/roles.js";
import type { Role } from "../../../generated/shapes.js";
import { locateValue } from "../../document/location.js";
import type { StringNode } from "../../document/tree.js";
import type { Expression } from "jsonata-check/syntax";
import type { FunctionTable } from "jsonata-check/functions";
import { functionsOf } from "../../vendor/functions.js";
import { codeOf } from "jsonata-check/hints";
import { inferExpression, type InferredProblem } from "jsonata-check/infer";
import { isNever, objectType, type Type, typeOf } from "jsonata-check/types";
import type { EffectiveMethod } from "../../model/effective-method.js";
import { inputTypeOf } from "../../model/expression-context.js";
import type { ExpressionUse } from "../../model/sites.js";
import { isJsonObject, jsonOf } from "../../rule-kit/json-text.js";
import { defineRule } from "../../rule-kit/rule.js";
import { isSettled } from "../../rule-kit/settled.js";

export default defineRule({
  id: "resource/expression-fails-on-example",
  severity: "error",
  confidence: "certain",
  summary: "An expression that throws on the method's own example response",
  description:
    "Expressions about errors and rate limits run on every response of a method. With the body that the method's own example shows, this one throws, whatever the status and the headers are: the method fails for a response that it is made for.\n\nThis is inferred from the types of the example; nothing is run. An example that does not have what `response_path` begins with is not treated as a whole response.",
  related: ["resource/response-path-misses-example", "jsonata/operand-type", "jsonata/arguments"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({
          error_expression: "data.code > 0 ? { 'status': 400, 'message': data.text } : null",
          resources: { users: { list: { path: "/users", examples: { response: '{ "code": "0", "users": [] }' } } } },
        }),
        highlights: ["data.code > 0"],
      },
    ],
    good: [
      override({
        error_expression: "data.code > 0 ? { 'status': 400, 'message': data.text } : null",
        resources: { users: { list: { path: "/users", examples: { response: '{ "code": 0, "users": [] }' } } } },
      }),
    ],
  }),
  messages: {
    throws: ({ part, code, resource, method }: Throws) => ({
      what: `${part} throws ${code} on the example of \`${resource}.${method}\`.`,
      why: "Whatever the status is, there is no result for a response like the example.",
      help: "Write the expression for the values that the example has, or correct the example.",
    }),
  },
  create: (context) => ({
    document: () => {
      const hasExamples = context.model.configs.some((config) => config.methods().some(exampleOf));
      if (!hasExamples) return;
      const table = functionsOf("vendor", context.settings.functions);
      for (const use of context.expressions.filter(isJudged)) {
        for (const method of context.model.methodsUnder(use.node)) {
          const example = exampleOf(method);
          const failure = example && failureOn(example.value, method, use, table);
          if (example === undefined || failure === undefined) continue;
          const part = codeOf(use.text.slice(failure.start, failure.end));
          const { resource, name } = method;
          const related = [{ location: locateValue(example), message: "The example." }];
          const data = { part, code: failure.code, resource, method: name };
          context.report({ message: "throws", data, at: use.locate(failure), related, code: failure.code });
          break;
        }
      }
    },
  }),
});

interface Throws {
  readonly part: string;
  readonly code: string;
  readonly resource: string;
  readonly method: string;
}

/** Whether an expression reads the body, and nothing else has been found wrong with it. */
function isJudged(use: ExpressionUse): boolean {
  if (!Object.hasOwn(roles[use.role].input.properties ?? {}, "status") || !use.text.includes("data")) return false;
  return isSettled(use) && !isNever(use.analysis.type);
}

/** The method's example of a whole answer in JSON. */
function exampleOf({ value }: EffectiveMethod): StringNode | undefined {
  const format = value.text("api_response_format") ?? "json";
  return format === "json" ? value.get("examples")?.get("response")?.string : undefined;
}

/** Where an expression throws with every body that the example may stand for. */
function failureOn(
  example: string,
  method: EffectiveMethod,
  { role, analysis }: ExpressionUse,
  table: FunctionTable,
): Failure | undefined {
  const { root } = analysis;
  const bodies = root === undefined ? [] : bodiesOf(jsonOf(example), role, method.value.text("response_path"));
  const failures = bodies.map((body) => {
    const { type, problems } = inferExpression(root as Expression, { input: inputWith(body, role), functions: table });
    return isNever(type) ? problems.find(isFailure) : undefined;
  });
  return failures.every((failure) => failure !== undefined) ? failures[0] : undefined;
}

type Failure = InferredProblem & { readonly code: string };

function isFailure(problem: InferredProblem): problem is Failure {
  return problem.claimsThrow && "code" in problem && problem.code !== undefined;
}

/** What `data` may be: an error expression gets the inner `data` of a body; of the others nobody says. */
function bodiesOf(body: unknown, role: Role, responsePath: string | undefined): readonly unknown[] {
  if (!isJsonObject(body)) return body === undefined || responsePath !== undefined ? [] : [body];
  const [first = ""] = responsePath?.replace(/^\$\./, "").split(".") ?? [];
  if (first !== "" && !Object.hasOwn(body, first)) return [];
  if (!Object.hasOwn(body, "data")) return [body];
  return role === "error" ? [body["data"]] : [body, body["data"]];
}

function inputWith(body: unknown, role: Role): Type {
  return objectType(new Map([...(inputTypeOf(role).object?.properties ?? []), ["data", typeOf(body)]]));
}
