import { locateValue } from "../../document/location.js";
import { defineRule } from "../rule.js";

/** What a parameter's name says of the other way to count, without case and separators. */
const tellingNames: ReadonlyMap<
  string,
  { readonly key: string; readonly names: readonly string[]; readonly other: string }
> = new Map([
  ["offset", { key: "offset_key", names: ["page", "pagenumber", "pageno"], other: "page" }],
  ["page", { key: "page_key", names: ["offset", "skip", "start"], other: "offset" }],
]);

export default defineRule({
  id: "pagination/strategy-name",
  severity: "warning",
  confidence: "likely",
  summary: "A parameter that counts pages under `offset`, or records under `page`",
  description:
    "`offset` adds the page size to its parameter each time, `page` adds one. A parameter called `page` under `offset` skips pages, and one called `offset`, `skip` or `start` under `page` repeats records.",
  examples: {
    bad: [
      {
        kind: "override",
        text: '{ "pagination": { "format": "offset", "config": { "offset_key": "page", "limit_key": "per_page" } } }',
        highlights: ['"page"'],
      },
    ],
    good: [
      {
        kind: "override",
        text: '{ "pagination": { "format": "page", "config": { "page_key": "page", "limit_key": "per_page" } } }',
      },
    ],
  },
  messages: {
    other: ({ name, format, other }: { name: string; format: string; other: string }) => ({
      what: `The parameter \`${name}\` sounds as if it were for the format \`${other}\`, but the format is \`${format}\`.`,
      why: "`page` counts by one, `offset` by the page size: pages are skipped or repeated.",
      help: `Set the format to \`${other}\` if that is how the API counts.`,
    }),
  },
  create: (context) => ({
    Pagination: (pagination) => {
      const merged = context.model.merged(pagination.node);
      const format = merged?.text("format") ?? "";
      const telling = tellingNames.get(format);
      const node = telling && merged?.get("config")?.get(telling.key)?.string;
      if (telling === undefined || node?.document !== context.document) return;
      const name = node.value.toLowerCase().replaceAll(/[_-]/g, "");
      if (!telling.names.includes(name)) return;
      const data = { name: node.value, format, other: telling.other };
      context.report({ message: "other", data, at: locateValue(node) });
    },
  }),
});
