import { defineRule, fixOf, locateValue, replaceText } from "../../rule-kit/index.js";

export default defineRule({
  id: "pagination/header-cursor-case",
  severity: "warning",
  confidence: "likely",
  summary: "A cursor header whose name has uppercase letters",
  description:
    "With `cursor_path_object: header` the cursor is looked up among the response's headers, and their names are lowercase. A name with uppercase letters is never found, and only the first page is fetched.",
  fixable: "safe",
  examples: ({ override, highlight, pagination }) => ({
    bad: [
      highlight(
        override(pagination("cursor", { cursor_path: "X-Next-Cursor", cursor_path_object: "header" })),
        '"X-Next-Cursor"',
      ),
    ],
    good: [override(pagination("cursor", { cursor_path: "x-next-cursor", cursor_path_object: "header" }))],
  }),
  messages: {
    upper: ({ lower }: { lower: string }) => ({
      what: "The name of the response header has uppercase letters.",
      why: "Header names are lowercase at runtime, so this one is not found and only the first page is fetched.",
      help: `Write \`${lower}\`.`,
    }),
  },
  create: (context) => ({
    CursorPaginationConfig: (config) => {
      const path = config.string("cursor_path");
      const object = context.model.merged(config.node)?.text("cursor_path_object");
      if (path === undefined || object !== "header" || !/[A-Z]/.test(path.value)) return;
      const lower = path.value.toLowerCase();
      const fixes = [fixOf(`Write \`${lower}\``, "safe", replaceText(path, lower))];
      context.report({ message: "upper", data: { lower }, at: locateValue(path), fixes });
    },
  }),
});
