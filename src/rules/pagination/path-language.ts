import { defineRule, editText, fixOf, locateText, locateValue } from "../../rule-kit/index.js";
import type { Edit, Location, StringNode } from "../../rule-kit/index.js";
import { pagingPathKeys } from "../../model/paging-paths.js";
import { messages } from "./support/path-language-messages.js";

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
  messages,
  create: (context) => {
    const judge = (path: StringNode | undefined): void => {
      if (path === undefined || plainPath.test(path.value)) return;
      const find = (pattern: RegExp): Piece | undefined => pieceOf(path, pattern);
      const root = find(/^\$(?:\.(?!\.)|$)/);
      if (root !== undefined) {
        const fixes = [fixOf(`Remove \`${root.part}\``, "safe", root.removal)];
        // `$` alone may mean the whole response.
        const gravity = root.part === "$" ? note : {};
        context.report({ message: "root", data: { part: root.part }, at: root.at, fixes, ...gravity });
      }
      const space = find(/^\s+(?=\S)|(?<!\s)\s+$/);
      const placeholder = find(/\{\{[^{}]*\}\}/);
      const expression = find(/^(?:!|not\s)|\s(?:[<>=+*]|!=|==|\?[?:]|and|or|not)\s|[<>!=]=|\(.*\)/);
      const empty = find(/^\.|\.(?=\.|$)/);
      const foreign = find(/\[[^\]]*\]|\*|->|\||^\/|(?<=^[\w-]+)\/(?=[\w-]+(?:\/[\w-]+)*$)|,$/);
      if (space !== undefined) {
        context.report({ message: "space", at: space.at, fixes: [fixOf("Remove it", "safe", space.removal)] });
      } else if (placeholder !== undefined) {
        context.report({ message: "placeholder", data: { part: placeholder.part }, at: placeholder.at });
      } else if (expression !== undefined) {
        context.report({ message: "expression", data: { part: expression.part.trim() }, at: locateValue(path) });
      } else if (empty !== undefined) {
        context.report({ message: "empty", at: empty.at });
      } else if (foreign !== undefined) {
        // The meaning of an index or a star is undocumented; quotation marks, arrows, a slash and a last comma never
        // belong to a path.
        const gravity = /["'/,]|->/.test(foreign.part) ? {} : note;
        context.report({ message: "foreign", data: { part: foreign.part }, at: locateValue(path), ...gravity });
      }
    };
    const judgePrefix = (path: StringNode | undefined): void => {
      const prefix = path && pieceOf(path, /^(?:body|response)(?=\.\w)/);
      if (path === undefined || prefix === undefined) return;
      const { part, at } = prefix;
      const fix = fixOf(`Remove \`${part}.\``, "unsafe", editText(path, { start: 0, end: part.length + 1 }, ""));
      const severity = part === "body" ? "warning" : "info";
      context.report({ message: "prefix", data: { part }, at, fixes: [fix], severity });
    };
    return {
      CursorPaginationConfig: (config) => {
        for (const key of pagingPathKeys) {
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

/** A piece of a path, and the edit that removes it. */
interface Piece {
  readonly part: string;
  readonly at: Location;
  readonly removal: Edit | undefined;
}

function pieceOf(path: StringNode, pattern: RegExp): Piece | undefined {
  const match = pattern.exec(path.value);
  if (match === null) return undefined;
  const [part] = match;
  const span = { start: match.index, end: match.index + part.length };
  return { part, at: locateText(path, "template", span), removal: editText(path, span, "") };
}
