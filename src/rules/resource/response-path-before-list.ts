import { parseJson } from "../../document/json.js";
import { locateValue } from "../../document/location.js";
import type { Node } from "../../document/tree.js";
import { fixOf, replaceText } from "../../rule-kit/fixes.js";
import { dottedPath } from "../../model/dotted-path.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "resource/response-path-before-list",
  severity: "warning",
  confidence: "likely",
  summary: "A `response_path` that stops before the list",
  description:
    "The `response_path` of a list leads to its records. Where the method's example has an object there that holds the list, the method returns that object as its only record, and pagination never sees an empty page.",
  fixable: "unsafe",
  related: ["resource/response-path-misses-example"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({
          resources: {
            keys: {
              list: {
                path: "/keys",
                response_path: "result",
                examples: { response: '{ "result": { "total": 1, "keys": [{ "id": 1 }] } }' },
              },
            },
          },
        }),
        highlights: ['"result"'],
      },
    ],
    good: [
      override({
        resources: {
          keys: {
            list: {
              path: "/keys",
              response_path: "result.keys",
              examples: { response: '{ "result": { "total": 1, "keys": [{ "id": 1 }] } }' },
            },
          },
        },
      }),
    ],
  }),
  messages: {
    around: ({ path, lists }: { path: string; lists: readonly string[] }) => ({
      what: `The example has an object at \`${path}\`, and the list is below it.`,
      why: "The list returns that object as its only record.",
      help: `Write ${lists.map((list) => `\`${list}\``).join(" or ")}.`,
    }),
  },
  create: (context) => ({
    method: ({ name, value }) => {
      const written = name === "list" ? value.get("response_path")?.string : undefined;
      const path = written && dottedPath(written);
      const example = value.get("examples")?.get("response")?.string;
      if (path === undefined || example === undefined || !/^[\w-]+(?:\.[\w-]+)*$/.test(path.text)) return;
      const { root, problems } = parseJson(example.value, { language: "json" });
      let node: Node | undefined = problems.length > 0 ? undefined : root;
      for (const segment of path.text.split(".")) node = node?.type === "object" ? node.get(segment) : undefined;
      if (node?.type !== "object") return;
      const lists = node.members.flatMap(({ key, value: list }) =>
        list.type === "array" && list.items.every(({ type }) => type === "object") ? `${path.text}.${key.name}` : [],
      );
      if (lists.length === 0) return;
      const [only = ""] = lists;
      const fix = lists.length > 1 ? undefined : fixOf(`Write \`${only}\``, "unsafe", replaceText(path.node, only));
      const data = { path: path.text, lists };
      // What has an identifier, or several lists, may be the record itself.
      const isRecord = lists.length > 1 || node.members.some(({ key }) => /^(?:id|_id|uuid|gid|key)$/i.test(key.name));
      const severity = isRecord ? "info" : "warning";
      context.report({ message: "around", data, at: locateValue(path.node), severity, fixes: [fix] });
    },
  }),
});
