import { defineRule, locateValue } from "../../rule-kit/index.js";
import { paginationNames } from "../../../generated/http-facts.js";
import { positionKeys } from "./support/keys.js";

/** The format suggested by the parameter's name, by the configured format. */
const others: ReadonlyMap<string, "page" | "offset"> = new Map([
  ["offset", "page"],
  ["page", "offset"],
]);

export default defineRule({
  id: "pagination/strategy-name",
  severity: "warning",
  confidence: "likely",
  summary: "A parameter that counts pages under `offset`, or records under `page`",
  description:
    "`offset` adds the page size to its parameter each time, `page` adds one. A parameter called `page` under `offset` skips pages, and one called `offset`, `skip` or `start` under `page` repeats records.",
  examples: ({ override, highlight, pagination }) => ({
    bad: [highlight(override(pagination("offset", { offset_key: "page", limit_key: "per_page" })), '"page"')],
    good: [override(pagination("page", { page_key: "page", limit_key: "per_page" }))],
  }),
  messages: {
    other: ({ name, format, other }: { name: string; format: string; other: string }) => ({
      what: `The parameter \`${name}\` suggests the format \`${other}\`, but the format is \`${format}\`.`,
      why: "`page` counts by one, `offset` by the page size: pages are skipped or repeated.",
      help: `Set the format to \`${other}\` if that is how the API counts.`,
    }),
  },
  create: (context) => ({
    Pagination: (pagination) => {
      const merged = context.model.merged(pagination.node);
      const format = merged?.text("format") ?? "";
      const other = others.get(format);
      const node = merged?.get("config")?.first(...(positionKeys.get(format) ?? []))?.string;
      if (other === undefined || node === undefined) return;
      if (!paginationNames[other].some((name) => folded(name) === folded(node.value))) return;
      const data = { name: node.value, format, other };
      context.report({ message: "other", data, at: locateValue(node) });
    },
  }),
});

/** A name without case, separators, OData's dollar sign and brackets. */
function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
