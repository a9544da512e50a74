import { defineRule, locateValue } from "../../rule-kit/index.js";
import type { Operation } from "../../api/operation.js";
import type { Parameter } from "../../api/parameter.js";
import { describedAt } from "./support/described.js";
import { pagedOperations } from "./support/paged-operations.js";

export default defineRule({
  id: "api/page-size",
  severity: "warning",
  confidence: "likely",
  summary: "A `max_limit` above the API's maximum page size",
  description:
    "The API rejects a page size above its documented maximum, or returns a smaller page. A pagination that several methods share is compared with the largest maximum among their operations.",
  related: ["pagination/limit-over-max", "api/pagination-parameter"],
  examples: ({ config, api, users, highlight, pagination }) => {
    const parameters = [{ name: "limit", in: "query", schema: { type: "integer", maximum: 100 } }];
    const described = api({ paths: { "/users": { get: { parameters } } } });
    const paged = (max_limit: number): object => ({
      ...pagination("cursor", { cursor_path: "next", limit_key: "limit", max_limit }),
      ...users({ list: { path: "/users" } }),
    });
    return {
      bad: [highlight({ ...config({ ...paged(250) }), ...described }, "250")],
      good: [{ ...config({ ...paged(100) }), ...described }],
    };
  },
  messages: {
    over: ({ name, max }: { name: string; max: number }) => ({
      what: `The API description allows at most ${String(max)} for \`${name}\`.`,
      why: "The API rejects larger pages, or returns smaller ones.",
      help: `Write ${String(max)} or less.`,
    }),
  },
  create: (context) => ({
    config: (config) => {
      for (const { settings, operations } of pagedOperations(config, context.api)) {
        const limit = settings.get("max_limit")?.node;
        const name = settings.text("limit_key");
        if (limit?.type !== "number" || name === undefined) continue;
        const parameters = operations.flatMap((operation) => parameterOf(operation, name) ?? []);
        const maxima = parameters.map(maximumOf);
        const known = maxima.filter((maximum) => maximum !== undefined);
        const max = Math.max(...known);
        if (known.length === 0 || known.length < maxima.length || limit.value <= max) continue;
        const related = parameters.slice(0, 3).map(({ place }) => describedAt(place));
        context.report({ message: "over", data: { name, max }, at: locateValue(limit), related });
      }
    },
  }),
});

function parameterOf(operation: Operation, name: string): Parameter | undefined {
  return operation.parametersIn("query").find((parameter) => parameter.name === name);
}

function maximumOf({ schema }: Parameter): number | undefined {
  const maxima = schema?.shapes.map(({ maximum }) => maximum) ?? [];
  const known = maxima.filter((maximum) => maximum !== undefined);
  return known.length === 0 || known.length < maxima.length ? undefined : Math.max(...known);
}
