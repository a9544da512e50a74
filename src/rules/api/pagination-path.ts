import { defineRule, editText, fixOf, locatePart } from "../../rule-kit/index.js";
import { isCursorInBody, pagingPathKeys } from "../../model/paging-paths.js";
import type { Schema } from "../../api/schema.js";
import { dottedPath } from "../../model/dotted-path.js";
import { nearMiss } from "jsonata-check/text";
import { describedAt, helpFor } from "./support/described.js";
import { pagedOperations } from "./support/paged-operations.js";

export default defineRule({
  id: "api/pagination-path",
  severity: "warning",
  confidence: "likely",
  summary: "A cursor path that no documented response has",
  description:
    "`cursor_path`, `prev_cursor_path` and `has_next_path` start at the root of the response. If no documented response has a value there, lists end after their first page. If several methods share a pagination, one response that has the path is enough. It is information where the documented responses tell nothing of pages.",
  fixable: "unsafe",
  related: ["pagination/cursor-misses-example", "api/response-path"],
  examples: ({ config, api, highlight, pagination, list }) => {
    const meta = { type: "object", properties: { next_cursor: { type: "string" } } };
    const schema = { type: "object", properties: { users: { type: "array" }, meta } };
    const get = { responses: { 200: { content: { "application/json": { schema } } } } };
    const described = api({ paths: { "/users": { get } } });
    const paged = (cursor_path: string): object => ({
      ...pagination("cursor", { cursor_path, cursor_key: "cursor" }),
      ...list({ response_path: "users" }),
    });
    return {
      bad: [highlight({ ...config({ ...paged("meta.nextcursor") }), ...described }, "nextcursor")],
      good: [{ ...config({ ...paged("meta.next_cursor") }), ...described }],
    };
  },
  messages: {
    absent: ({ segment, names }: { segment: string; names: readonly string[] }) => ({
      what: `No documented response has \`${segment}\` here.`,
      why: "Without a cursor there is no next page: lists end after the first one.",
      help: helpFor(segment, names),
    }),
  },
  create: (context) => ({
    config: (config) => {
      for (const { settings, operations } of pagedOperations(config, context.api)) {
        if (!isCursorInBody(settings)) continue;
        for (const key of pagingPathKeys) {
          const node = settings.get(key)?.string;
          const path = node && dottedPath(node);
          if (node === undefined || path === undefined || !/^[\w@-]+(?:\.[\w@-]+)*$/.test(path.text)) continue;
          const segments = path.text.split(".");
          const walks = operations.map(({ success }) => success?.walk(segments));
          const misses = walks.flatMap((walk) => (walk === undefined ? [] : missIn(walk, segments)));
          if (misses.length < operations.length) continue;
          const deepest = misses.reduce((one, other) => (other.taken > one.taken ? other : one));
          const { names } = deepest;
          if (names.some((name) => name.includes("."))) continue;
          const index = deepest.taken - 1;
          const segment = segments[index] ?? "";
          const start = path.start + segments.slice(0, index).join(".").length + (index === 0 ? 0 : 1);
          const span = { start, end: start + segment.length };
          const right = nearMiss(segment, names);
          const fixes = right === undefined ? [] : [fixOf(`Write \`${right}\``, "unsafe", editText(node, span, right))];
          const related = operations.slice(0, 3).flatMap(({ success }) => success?.places.slice(0, 1) ?? []);
          context.report({
            message: "absent",
            data: { segment, names },
            severity: right !== undefined || names.some(isOfPages) ? "warning" : "info",
            at: locatePart(node, span),
            fixes,
            related: related.map(describedAt),
          });
        }
      }
    },
  }),
});

/** The first segment that no documented response has, if none is documented there or it is a near miss. */
function missIn({ step, taken }: ReturnType<Schema["walk"]>, segments: readonly string[]): readonly Miss[] {
  if (step.kind === "found") return [];
  const isMiss = step.kind === "absent" || nearMiss(segments[taken - 1] ?? "", step.names) !== undefined;
  return isMiss ? [{ names: step.names, taken }] : [];
}

/** Whether a name is about paging. A response without any is documented without its paging members. */
function isOfPages(name: string): boolean {
  return /next|prev|cursor|pag(?:e|ing|ination)|offset|token|marker|after|links?$|meta|more|scroll|continu/i.test(name);
}

interface Miss {
  readonly names: readonly string[];
  readonly taken: number;
}
