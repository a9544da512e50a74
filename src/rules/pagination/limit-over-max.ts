import { defineRule, locateValue, type Node, type Value } from "../../rule-kit/index.js";

export default defineRule({
  id: "pagination/limit-over-max",
  severity: "warning",
  confidence: "likely",
  summary: "A page size above `max_limit`",
  description:
    "`max_limit` is the largest page that the API returns. A request for more is rejected, or returns fewer records than asked for.",
  related: ["pagination/parameter-set-twice"],
  examples: ({ config, highlight, pagination, list }) => {
    const settings = pagination("cursor", { cursor_path: "meta.next", limit_key: "limit", max_limit: 100 });
    const asking = (limit: number) => config({ ...settings, ...list({ query: { limit } }) });
    return { bad: [highlight(asking(250), "250")], good: [asking(100)] };
  },
  messages: {
    over: ({ name, size, max }: { name: string; size: number; max: number }) => ({
      what: `\`${name}\` requests ${String(size)} records, but the pagination's \`max_limit\` is ${String(max)}.`,
      why: "The API rejects a larger page, or returns a smaller one.",
      help: `Write ${String(max)} or less, or leave the page size to the pagination.`,
    }),
  },
  needs: "whole",
  create: (context) => {
    const seen = new WeakSet<Node>();
    return {
      method: (method) => {
        const config = method.paging?.value.get("config");
        const limit = config?.get("max_limit")?.node;
        const name = config?.first("limit_key", "limit_param")?.string?.value;
        if (limit?.type !== "number" || name === undefined) return;
        const max = Number(limit.value);
        for (const value of [method.query.get(name)?.value, method.value.get("body")?.get(name)]) {
          const size = value && sizeOf(value);
          if (value === undefined || size === undefined || size <= max || seen.has(value.node)) continue;
          seen.add(value.node);
          context.report({ message: "over", data: { name, size, max }, at: locateValue(value.node) });
        }
      },
    };
  },
});

/** A page size that is written, or that is the default of a placeholder. */
function sizeOf(value: Value): number | undefined {
  const { node, template } = value;
  if (node.type === "number") return Number(node.value);
  const text = template?.placeholders[0]?.isWhole ? template.placeholders[0].default?.value.text : template?.text;
  return text !== undefined && /^\s*\d+\s*$/.test(text) ? Number(text) : undefined;
}
