import { defineRule, fixOf, locateValue, replaceText } from "../../rule-kit/index.js";
import type { Operation } from "../../api/operation.js";
import { nearMiss } from "jsonata-check/text";
import { describedAt, helpFor } from "./support/described.js";
import { pagedOperations } from "./support/paged-operations.js";

export default defineRule({
  id: "api/pagination-parameter",
  severity: "warning",
  confidence: "likely",
  summary: "A pagination parameter that the API does not have",
  description:
    "An API ignores parameters that it does not know: if the page, offset or cursor parameter is misnamed, every page is the first one. If several methods share a pagination, one operation that has the parameter is enough.",
  fixable: "unsafe",
  related: ["api/page-size", "api/unknown-parameter"],
  examples: ({ config, api, users, highlight, pagination }) => {
    const parameters = [
      { name: "per_page", in: "query", schema: { type: "integer" } },
      { name: "page", in: "query" },
    ];
    const described = api({ paths: { "/users": { get: { parameters } } } });
    const paged = (limit_key: string): object => ({
      ...pagination("page", { page_key: "page", limit_key }),
      ...users({ list: { path: "/users" } }),
    });
    return {
      bad: [highlight({ ...config({ ...paged("perpage") }), ...described }, '"perpage"')],
      good: [{ ...config({ ...paged("per_page") }), ...described }],
    };
  },
  messages: {
    unknown: ({
      name,
      names,
      operation,
    }: {
      name: string;
      names: readonly string[];
      operation: string | undefined;
    }) => ({
      what:
        operation === undefined
          ? `None of the paged operations has a parameter \`${name}\`.`
          : `\`${operation}\` has no parameter \`${name}\`.`,
      why: "The API ignores it, so every page is the first one or has the default size.",
      help: helpFor(name, names),
    }),
  },
  create: (context) => ({
    config: (config) => {
      for (const { settings, operations } of pagedOperations(config, context.api)) {
        const isLink = settings.isTrue("is_link");
        for (const key of ["page_key", "limit_key", "offset_key", "cursor_key"]) {
          const node = settings.get(key)?.string;
          if (node === undefined || node.value === "" || (isLink && key === "cursor_key")) continue;
          const known = operations.map(namesOf);
          if (!known.every((names) => names !== undefined && !names.includes(node.value))) continue;
          const names = [...new Set(known.flatMap((each) => each ?? []))];
          const right = nearMiss(node.value, names);
          const [first] = operations;
          const fixes = right === undefined ? [] : [fixOf(`Write \`${right}\``, "unsafe", replaceText(node, right))];
          const operation = operations.length === 1 ? first?.name : undefined;
          const data = { name: node.value, names, operation };
          const related = operations.slice(0, 3).map(({ place }) => describedAt(place));
          context.report({ message: "unknown", data, at: locateValue(node), fixes, related });
        }
      }
    },
  }),
});

/** The names that an operation accepts in query and body; undefined if they are not fully documented. */
function namesOf(operation: Operation): readonly string[] | undefined {
  const query = operation.parametersIn("query");
  const bodies = [...(operation.body?.media.values() ?? [])];
  if (query.some(({ isFreeForm }) => isFreeForm) || bodies.some((schema) => schema?.step("").kind === "unknown"))
    return undefined;
  const names = [...query.map(({ name }) => name), ...bodies.flatMap((schema) => schema?.names ?? [])];
  return names.length === 0 ? undefined : names;
}
