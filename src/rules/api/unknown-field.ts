import { defineRule, fixOf, type Severity } from "../../rule-kit/index.js";
import { fold, nearMiss } from "jsonata-check/text";
import type { DocumentedProblems, UnknownField } from "../../api/documented-problems.js";
import { describedAt, helpFor, namesText } from "./support/described.js";

export default defineRule({
  id: "api/unknown-field",
  severity: "warning",
  confidence: "likely",
  summary: "A name in an expression that no described answer has",
  description:
    "An error expression reads the bodies of the answers of all its methods, an expression of a pagination those of its lists, a step of an action the answer of the request before it, and one of a webhook the messages that the API sends. A name that none of them has evaluates to nothing: the message is empty, the condition is false.\n\nIt is information where the expression reads described names in its place, which may be what other answers have. If the description does not cover every answer, only misspelled names are reported.",
  fixable: "unsafe",
  related: ["jsonata/unknown-path", "api/pagination-path", "api/response-path"],
  examples: ({ config, api, users, highlight }) => {
    const error = { type: "object", properties: { code: { type: "string" }, message: { type: "string" } } };
    const answer = (schema: object): object => ({ content: { "application/json": { schema } } });
    const list = { type: "array", items: {} };
    const get = { responses: { 200: answer(list), default: answer(error) } };
    const described = api({ paths: { "/users": { get } } });
    const failing = (message: string): object => ({
      error_expression: `status >= 400 ? { 'status': status, 'message': ${message} } : null`,
      ...users({ list: { path: "/users" } }),
    });
    return {
      bad: [
        highlight({ ...config({ ...failing("data.mesage") }), ...described }, "mesage"),
        highlight({ ...config({ ...failing("data.error.text") }), ...described }, "error"),
      ],
      good: [{ ...config({ ...failing("data.message") }), ...described }],
    };
  },
  messages: {
    unknown: ({ name, names, looked }: { name: string; names: readonly string[]; looked: string }) => ({
      what: `No documented body has \`${name}\` here (${looked}).`,
      why: "The path evaluates to nothing, without an error.",
      help: helpFor(name, names),
    }),
  },
  create: (context) => ({
    document: () => {
      const { api, model, settings } = context;
      for (const use of context.expressions) {
        const found = api?.problemsOf(use, model, settings.functions);
        for (const field of found?.fields ?? []) {
          const { name, span, candidates } = field;
          const near = nearMiss(name, candidates);
          const severity = found && severityOf(field, found, near);
          if (found === undefined || severity === undefined) continue;
          const { bodies, operations } = found.input;
          context.report({
            message: "unknown",
            data: { name, names: candidates, looked: lookedAt(operations) },
            at: use.locate(span),
            severity,
            related: bodies.slice(0, 3).flatMap(({ places }) => places.slice(0, 1).map(describedAt)),
            fixes: near === undefined ? [] : [fixOf(`Write \`${near}\``, "unsafe", use.edit(span, near))],
          });
        }
      }
    },
  }),
});

/** Undefined if the description may be incomplete there. */
function severityOf(
  { name, candidates, alternatives, isSure }: UnknownField,
  { input: { meant, isComplete } }: DocumentedProblems,
  near: string | undefined,
): Severity | undefined {
  const isDoubtful = near !== undefined && isVariant(name, near) && (alternatives.has(near) || meant.length === 0);
  if (near !== undefined && !isDoubtful) return "warning";
  if (!isComplete || !isSure) return undefined;
  return candidates.some((each) => alternatives.has(each)) ? "info" : "warning";
}

/** Whether two names differ only in case or number, as between APIs. */
function isVariant(name: string, other: string): boolean {
  const [one = "", two = ""] = [fold(name), fold(other)].toSorted((first, second) => first.length - second.length);
  return one === two || `${one}s` === two;
}

function lookedAt(operations: DocumentedProblems["input"]["operations"]): string {
  if (operations.length === 0) return "looked at: the messages that the API sends";
  return `looked at: ${namesText(operations.map(({ name }) => name))}`;
}
