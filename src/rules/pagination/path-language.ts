import { locateText, locateValue } from "../../document/location.js";
import type { StringNode } from "../../document/tree.js";
import { editText, fixOf } from "../fixes.js";
import { defineRule } from "../rule.js";

export default defineRule({
  id: "pagination/path-language",
  severity: "warning",
  confidence: "likely",
  summary: "A path written in JSONPath",
  description:
    "`cursor_path` and `response_path` are dotted paths from the root of the response: `data.items`, `items.0.id`. There is no `$` for the root, no brackets and no wildcard.",
  fixable: "safe",
  examples: {
    bad: [
      {
        kind: "override",
        text: '{ "resources": { "users": { "list": { "path": "/users", "response_path": "$.data.users" } } } }',
        highlights: ["$."],
      },
      {
        kind: "override",
        text: '{ "pagination": { "format": "cursor", "config": { "cursor_path": "links[0].cursor" } } }',
        highlights: ['"links[0].cursor"'],
      },
    ],
    good: [
      {
        kind: "override",
        text: '{ "resources": { "users": { "list": { "path": "/users", "response_path": "data.users" } } } }',
      },
    ],
  },
  messages: {
    root: () => ({
      what: "The path begins with `$.`, which is JSONPath.",
      why: "A dotted path starts at the root of the response; a member `$` does not exist.",
      help: "Remove `$.`.",
    }),
    foreign: ({ part }: { part: string }) => ({
      what: `\`${part}\` is JSONPath, not part of a dotted path.`,
      help: "Write the index of an array item as a step of its own: `items.0.id`.",
    }),
  },
  create: (context) => {
    const judge = (path: StringNode | undefined): void => {
      if (path === undefined) return;
      const root = { start: 0, end: 2 };
      const foreign = /\[[^\]]*\]|\*/.exec(path.value)?.[0];
      if (path.value.startsWith("$.")) {
        const fixes = [fixOf("Remove `$.`", "safe", editText(path, root, ""))];
        context.report({ message: "root", data: undefined, at: locateText(path, "template", root), fixes });
      } else if (foreign !== undefined) {
        context.report({ message: "foreign", data: { part: foreign }, at: locateValue(path), severity: "info" });
      }
    };
    return {
      CursorPaginationConfig: (config) => judge(config.string("cursor_path")),
      ResourceMethod: (method) => judge(method.string("response_path")),
    };
  },
});
