import { editText } from "../../document/edit-text.js";
import { locateText, locateValue } from "../../document/location.js";
import type { StringNode } from "../../document/tree.js";
import { fixOf } from "../../rule-kit/fixes.js";
import { defineRule } from "../../rule-kit/rule.js";

/** Most paths are only names and dots, which need no further look. */
const plainPath = /^[\w@-]+(?:\.[\w@-]+)*$/;

/** Notations that may be understood. */
const note = { severity: "info" } as const;

export default defineRule({
  id: "pagination/path-language",
  severity: "warning",
  confidence: "likely",
  summary: "A path in JSONPath or another notation",
  description:
    "`cursor_path`, `prev_cursor_path`, `has_next_path`, `response_path` and the `options` of a form field are dotted paths: `data.items`, `items.0.id`. There is no `$` for the root, no brackets and no wildcard, no whitespace at either end, and nothing says that placeholders are replaced in them.",
  fixable: "safe",
  examples: ({ override, highlight, list, pagination }) => ({
    bad: [
      highlight(override(list({ response_path: "$.data.users" })), "$."),
      highlight(override(pagination("cursor", { cursor_path: "links[0].cursor" })), '"links[0].cursor"'),
    ],
    good: [override(list({ response_path: "data.users" }))],
  }),
  messages: {
    root: ({ part }: { part: string }) => ({
      what: `The path begins with \`${part}\`, which is JSONPath syntax.`,
      why: "A dotted path starts at the root of the response; it has no property `$`.",
      help: `Remove \`${part}\`.`,
    }),
    empty: () => ({
      what: "The path has a dot without a name on one side.",
      why: "No property has an empty name, so nothing is found.",
      help: "Write one dot between two names, and none before the first or after the last.",
    }),
    space: () => ({
      what: "The path begins or ends with whitespace.",
      why: "It is read as part of a name, so nothing is found.",
      help: "Remove it.",
    }),
    placeholder: ({ part }: { part: string }) => ({
      what: `\`${part}\` is a placeholder, but a path is not a template.`,
      why: "The braces are read as part of the name, so nothing is found.",
      help: "Write the path alone.",
    }),
    prefix: ({ part }: { part: string }) => ({
      what: `The path begins with \`${part}\`, but it starts at the root of the response body already.`,
      why: `Unless the response has a property \`${part}\`, nothing is found and every list ends after its first page.`,
      help: `Remove \`${part}.\`.`,
    }),
    expression: ({ part }: { part: string }) => ({
      what: `\`${part}\` is part of an expression, but a path is not evaluated.`,
      why: "It is read as part of a property's name, so nothing is found.",
      help: "Write the path to the value alone. What has to be computed is possible with `dynamic` pagination.",
    }),
    foreign: ({ part }: { part: string }) => ({
      what: `\`${part}\` is ${/[[*]/.test(part) ? "JSONPath" : "syntax of another language"}, not part of a dotted path.`,
      help: /[[*]/.test(part)
        ? "Write the index of an array item as its own step: `items.0.id`."
        : "Write names with dots between them: `data.items`.",
    }),
  },
  create: (context) => {
    const judge = (path: StringNode | undefined): void => {
      if (path === undefined || plainPath.test(path.value)) return;
      const [root] = /^\$(?:\.(?!\.)|$)/.exec(path.value) ?? [];
      const empty = /^\.|\.(?=\.|$)/.exec(path.value);
      const foreign = /\[[^\]]*\]|\*|->|\||^\/|(?<=^[\w-]+)\/(?=[\w-]+(?:\/[\w-]+)*$)|,$/.exec(path.value)?.[0];
      const placeholder = /\{\{[^{}]*\}\}/.exec(path.value);
      const expression = /^(?:!|not\s)|\s(?:[<>=+*]|!=|==|\?[?:]|and|or|not)\s|[<>!=]=|\(.*\)/
        .exec(path.value)?.[0]
        .trim();
      if (root !== undefined) {
        const span = { start: 0, end: root.length };
        const fixes = [fixOf(`Remove \`${root}\``, "safe", editText(path, span, ""))];
        const at = locateText(path, "template", span);
        // `$` alone may mean the whole response.
        context.report({ message: "root", data: { part: root }, at, fixes, ...(root === "$" ? note : {}) });
      }
      const space = /^\s+(?=\S)|(?<!\s)\s+$/.exec(path.value);
      if (space !== null) {
        const span = { start: space.index, end: space.index + space[0].length };
        const fixes = [fixOf("Remove it", "safe", editText(path, span, ""))];
        context.report({ message: "space", at: locateText(path, "template", span), fixes });
      } else if (placeholder !== null) {
        const [part] = placeholder;
        const span = { start: placeholder.index, end: placeholder.index + part.length };
        context.report({ message: "placeholder", data: { part }, at: locateText(path, "template", span) });
      } else if (expression !== undefined) {
        context.report({ message: "expression", data: { part: expression }, at: locateValue(path) });
      } else if (empty !== null) {
        const span = { start: empty.index, end: empty.index + 1 };
        context.report({ message: "empty", at: locateText(path, "template", span) });
      } else if (foreign !== undefined) {
        // The meaning of an index or a star is undocumented; quotation marks, arrows, a slash and a last comma never
        // belong to a path.
        const gravity = /["'/,]|->/.test(foreign) ? {} : note;
        context.report({ message: "foreign", data: { part: foreign }, at: locateValue(path), ...gravity });
      }
    };
    const judgePrefix = (path: StringNode | undefined): void => {
      const [, part] = /^(body|response)\.\w/.exec(path?.value ?? "") ?? [];
      if (path === undefined || part === undefined) return;
      const span = { start: 0, end: part.length };
      const fix = fixOf(`Remove \`${part}.\``, "unsafe", editText(path, { start: 0, end: part.length + 1 }, ""));
      const severity = part === "body" ? "warning" : "info";
      const at = locateText(path, "template", span);
      context.report({ message: "prefix", data: { part }, at, fixes: [fix], severity });
    };
    return {
      CursorPaginationConfig: (config) => {
        for (const key of ["cursor_path", "prev_cursor_path", "has_next_path"] as const) {
          judge(config.string(key));
          judgePrefix(config.string(key));
        }
      },
      FormOptions: (options) => {
        for (const key of ["value", "label", "subText"] as const) judge(options.string(key));
      },
      ResourceMethod: (method) => judge(method.string("response_path")),
    };
  },
});
