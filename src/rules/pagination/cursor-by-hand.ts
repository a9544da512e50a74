import { defineRule, locateText, type Value } from "../../rule-kit/index.js";
import { positionKeys } from "./support/keys.js";

export default defineRule({
  id: "pagination/cursor-by-hand",
  severity: "warning",
  confidence: "likely",
  summary: "A cursor that the body reads while the pagination sends it in the query",
  description:
    "The pagination adds its cursor to the query, or to the body with `add_to_body`. A body that reads the cursor from the caller's request expects a value that the pagination never puts there: each request returns the first page.",
  silences: [{ rules: ["placeholder/literal-left-in-request"], on: "text" }],
  related: ["pagination/parameter-set-twice", "pagination/body-cursor-on-get"],
  examples: ({ config, users, highlight, pagination }) => {
    const searching = (body: object, settings: object = {}) =>
      config({
        ...pagination("cursor", { cursor_path: "meta.next", cursor_key: "cursor", ...settings }),
        ...users({ list: { path: "/users/search", method: "post", body } }),
      });
    return {
      bad: [highlight(searching({ cursor: "{{query.cursor:undefined}}" }), "{{query.cursor:undefined}}")],
      good: [searching({ status: "open" }, { add_to_body: true })],
    };
  },
  messages: {
    elsewhere: ({ name, format }: { name: string; format: string }) => ({
      what: `The body reads \`${name}\`, which the \`${format}\` pagination adds to the query.`,
      why: "The pagination never sets it here, so every request returns the first page.",
      help:
        format === "cursor"
          ? `Remove it from the body, and add \`"add_to_body": true\` to the pagination if the API expects \`${name}\` there.`
          : `Remove it from the body, or use \`dynamic\` pagination if the API expects \`${name}\` there.`,
    }),
    twice: ({ name }: { name: string }) => ({
      what: `The body sets \`${name}\`, which the pagination adds to the body.`,
      why: "The name gets two values, so pages repeat or are skipped.",
      help: "Remove it from the body: the pagination adds it to every request.",
    }),
  },
  needs: "whole",
  create: (context) => ({
    method: (method) => {
      const pagination = method.paging;
      const format = pagination?.value.text("format") ?? "";
      const config = pagination?.value.get("config");
      const name = config?.first(...(positionKeys.get(format) ?? []))?.string?.value;
      const body = method.value.get("body");
      if (config === undefined || name === undefined || body === undefined || config.isTrue("is_link")) return;
      const isInBody = config.isTrue("add_to_body");
      for (const { key, value } of textsIn(body)) {
        const { template, string } = value;
        const read = template?.reads.find(
          ({ root, path }) => root.kind === "request" && path.segments.length === 2 && path.segments[1]?.text === name,
        );
        // Only a property at the top of the body is where the pagination puts its own parameter.
        const isOwn = key === name && value.node.parent === body.node;
        if (read === undefined || string === undefined || (isInBody && !isOwn)) continue;
        const at = locateText(string, "template", read.placeholder);
        if (isInBody) context.report({ message: "twice", data: { name }, at });
        else context.report({ message: "elsewhere", data: { name, format }, at });
      }
    },
  }),
});

/** Every string in a value with its key. */
function textsIn(value: Value, key = ""): readonly { readonly key: string; readonly value: Value }[] {
  if (value.string !== undefined) return [{ key, value }];
  const members = value.entries().flatMap(([name, member]) => textsIn(member, name));
  return [...members, ...value.items().flatMap((item) => textsIn(item, key))];
}
