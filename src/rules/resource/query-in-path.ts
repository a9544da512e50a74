import { defineRule, locateText } from "../../rule-kit/index.js";
import { parseTemplate } from "../../placeholder/parse.js";
import { isAbsolute } from "../../model/request.js";

export default defineRule({
  id: "resource/query-in-path",
  severity: "warning",
  confidence: "likely",
  summary: "Query parameters in the path",
  description:
    "Parameters belong in `query`: there they are escaped, lists are formatted according to `query_array_format`, parameters of the integration and of the pagination are merged with them, and a missing value can be omitted with `:undefined`. None of this happens in the path.",
  related: ["resource/absolute-path"],
  examples: ({ override, users, highlight, list }) => ({
    bad: [highlight(override(users({ list: { path: "/users?status={{query.status}}" } })), "?status={{query.status}}")],
    good: [override(list({ query: { status: "{{query.status:undefined}}" } }))],
  }),
  messages: {
    query: () => ({
      what: "The path contains query parameters.",
      why: "They are not escaped, and a missing value cannot be omitted.",
      help: "Move them to `query`.",
    }),
  },
  create: (context) => ({
    ResourceMethod: (method) => {
      const path = method.string("path");
      if (path === undefined || !/[?&]/.test(path.value) || isAbsolute(path.value)) return;
      const start = startOfQuery(parseTemplate(path.value).literal);
      if (start === undefined || !isQuery(path.value.slice(start + 1))) return;
      const span = { start, end: path.value.length };
      context.report({ message: "query", at: locateText(path, "template", span) });
    },
  }),
});

/** Where the query of a path begins: at a question mark, or at an ampersand in its place, unless the path continues a query. */
function startOfQuery(path: string): number | undefined {
  const start = path.includes("?") ? path.indexOf("?") : path.search(/(?<=^\/.*)&[\w.[\]-]+=/);
  return start === -1 ? undefined : start;
}

/** Whether a string is a list of `key=value` that `query` can hold: not escaped, and not in a query language. */
function isQuery(text: string): boolean {
  const pairs = text.replace(/#.*$/, "").split("&");
  return pairs.every((pair) => /^[^=/(]+=/.test(pair)) && !/%[0-9A-F]{2}|\(/i.test(text);
}
