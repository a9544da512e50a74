import { defineRule, editText, fixOf, locatePart } from "../../rule-kit/index.js";
import { dottedPath } from "../../model/dotted-path.js";
import { nearMiss, suggest } from "jsonata-check/text";
import { describedAt, helpFor } from "./support/described.js";

export default defineRule({
  id: "api/response-path",
  severity: "warning",
  confidence: "likely",
  summary: "A `response_path` that no documented response has",
  description:
    "`response_path` leads from the root of the response to its records. If the documented responses have nothing there, the method returns nothing; if they have a single value, `list` returns that value instead of records.",
  fixable: "unsafe",
  related: ["resource/response-path-misses-example", "api/pagination-path"],
  examples: ({ config, api, highlight, list }) => {
    const schema = { type: "object", properties: { users: { type: "array", items: {} }, total: { type: "integer" } } };
    const get = { responses: { 200: { content: { "application/json": { schema } } } } };
    const described = api({ paths: { "/users": { get } } });
    const listUsers = (path: string): object => ({ ...list({ response_path: path }) });
    return {
      bad: [
        highlight({ ...config({ ...listUsers("user") }), ...described }, "user"),
        highlight({ ...config({ ...listUsers("total") }), ...described }, "total"),
      ],
      good: [{ ...config({ ...listUsers("users") }), ...described }],
    };
  },
  messages: {
    absent: ({ segment, names, operation }: { segment: string; names: readonly string[]; operation: string }) => ({
      what: `No documented response of \`${operation}\` has \`${segment}\` here.`,
      why: "The method returns nothing.",
      help: helpFor(segment, names),
    }),
    single: ({ segment, operation }: { segment: string; operation: string }) => ({
      what: `The documented response of \`${operation}\` has no list at \`${segment}\`.`,
      why: "The method returns that single value instead of records.",
      help: "Write the path of the list.",
    }),
  },
  create: (context) => ({
    method: (method) => {
      const path = method.value.get("response_path")?.string;
      const { success: answer, name: operation = "" } = context.api?.operation(method) ?? {};
      if (path === undefined || answer === undefined) return;
      const { text, start } = dottedPath(path);
      if (!/^[\w@$-]+(?:\.[\w@$-]+)*$/.test(text)) return;
      const segments = text.split(".");
      const { step, taken } = answer.walk(segments);
      const index = step.kind === "found" ? segments.length - 1 : taken - 1;
      const segment = segments[index] ?? "";
      const from = start + segments.slice(0, index).join(".").length + (index === 0 ? 0 : 1);
      const span = { start: from, end: from + segment.length };
      const related = answer.places.slice(0, 1).map(describedAt);
      const shared = { at: locatePart(path, span), related };
      if (step.kind === "found") {
        const { types } = step.schema;
        const isPaged = method.name === "list" || method.paging !== undefined;
        if (!isPaged || types === undefined || types.has("array")) return;
        // A map of records, which some hosts accept as a list.
        const severity = types.has("object") ? "info" : "warning";
        context.report({ message: "single", data: { segment, operation }, ...shared, severity });
        return;
      }
      const { names } = step;
      const slip = nearMiss(segment, names);
      if ((step.kind !== "absent" && slip === undefined) || names.some((name) => name.includes("."))) return;
      const right = slip ?? suggest(segment, names);
      const fixes = right === undefined ? [] : [fixOf(`Write \`${right}\``, "unsafe", editText(path, span, right))];
      context.report({ message: "absent", data: { segment, names, operation }, ...shared, fixes });
    },
  }),
});
