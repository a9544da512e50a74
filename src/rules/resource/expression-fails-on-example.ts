import { defineRule, locateValue, type EffectiveMethod, type ExpressionUse } from "../../rule-kit/index.js";
import { functionsOf } from "../../vendor/functions.js";
import { codeOf } from "jsonata-check/hints";
import { jsonExample, readsExample, exampleInputs } from "./support/example-input.js";
import type { Expression } from "jsonata-check/syntax";
import type { FunctionTable } from "jsonata-check/functions";
import { inferExpression, type InferredProblem } from "jsonata-check/infer";
import { isNever } from "jsonata-check/types";

export default defineRule({
  id: "resource/expression-fails-on-example",
  severity: "error",
  confidence: "certain",
  summary: "An expression that throws on the method's own example response",
  description:
    "Expressions about errors, rate limits and pages run on every response of a method. With the body that the method's own example shows, this one throws, whatever the status and the headers are: the method fails for a response that it is made for.\n\nThis is inferred from the types of the example; nothing is run. An example that does not have what `response_path` begins with is not treated as a whole response.",
  related: ["resource/response-path-misses-example", "jsonata/operand-type", "jsonata/arguments"],
  examples: ({ override, highlight, list }) => {
    const error_expression = "data.code > 0 ? { 'status': 400, 'message': data.text } : null";
    const answering = (response: string) => override({ error_expression, ...list({ examples: { response } }) });
    return {
      bad: [highlight(answering('{ "code": "0", "users": [] }'), "data.code > 0")],
      good: [answering('{ "code": 0, "users": [] }')],
    };
  },
  messages: {
    throws: ({ part, code, resource, method }: Throws) => ({
      what: `${part} throws ${code} on the example of \`${resource}.${method}\`.`,
      why: "For a response like the example there is no result, whatever its status.",
      help: "Handle the values that the example has, or correct the example.",
    }),
  },
  create: (context) => ({
    document: () => {
      const hasExamples = context.model.configs.some((config) => config.methods().some(jsonExample));
      if (!hasExamples) return;
      const table = functionsOf("vendor", context.settings.functions);
      for (const use of context.expressions.filter((use) => readsExample(use))) {
        for (const method of context.model.methodsUnder(use.node)) {
          const example = jsonExample(method);
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

/** Where an expression throws with every body that the example allows. */
function failureOn(
  example: string,
  method: EffectiveMethod,
  { role, analysis }: ExpressionUse,
  table: FunctionTable,
): Failure | undefined {
  const { root } = analysis;
  const inputs = root === undefined ? [] : exampleInputs(example, role, method);
  const failures = inputs.map((input) => {
    const { type, problems } = inferExpression(root as Expression, { input, functions: table });
    return isNever(type) ? problems.find(isFailure) : undefined;
  });
  return failures.every((failure) => failure !== undefined) ? failures[0] : undefined;
}

type Failure = InferredProblem & { readonly code: string };

function isFailure(problem: InferredProblem): problem is Failure {
  return problem.claimsThrow && "code" in problem && problem.code !== undefined;
}
