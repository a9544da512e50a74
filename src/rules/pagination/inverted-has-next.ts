import { defineRule, locateValue } from "../../rule-kit/index.js";

export default defineRule({
  id: "pagination/inverted-has-next",
  severity: "info",
  confidence: "likely",
  summary: "A has-next path that leads to a flag of the last page",
  description:
    "`has_next_path` leads to a value that is true while there are more pages. `isLast`, `done` and `end_of_stream` mean the opposite: they are false until the last page, so the list stops after the first.",
  related: ["pagination/endless-loop"],
  examples: ({ override, highlight, pagination }) => ({
    bad: [
      highlight(
        override(
          pagination("cursor", { cursor_path: "nextPageToken", cursor_key: "nextPageToken", has_next_path: "isLast" }),
        ),
        '"isLast"',
      ),
    ],
    good: [
      override(
        pagination("cursor", { cursor_path: "meta.next", cursor_key: "cursor", has_next_path: "meta.has_more" }),
      ),
    ],
  }),
  messages: {
    inverted: ({ name }: { name: string }) => ({
      what: `\`${name}\` is false while there are more pages; \`has_next_path\` needs a value that is true.`,
      why: "Only the first page is fetched.",
      help: `Remove \`has_next_path\` if the last response has no cursor. Otherwise use \`dynamic\` pagination and stop when \`${name}\` is true.`,
    }),
  },
  create: (context) => ({
    CursorPaginationConfig: (config) => {
      const path = config.string("has_next_path");
      const name = path?.value.split(".").at(-1) ?? "";
      if (path === undefined || !lastPageFlag.test(name)) return;
      context.report({ message: "inverted", data: { name }, at: locateValue(path) });
    },
  }),
});

/** Names of a flag that is true on the last page. A bare `last` may also be the URL of that page. */
const lastPageFlag =
  /^(?:(?:is_?)?(?:done|finished|exhausted)|is_?(?:last|final|end)(?:_?(?:page|batch))?|(?:is_?)?end_?of_?(?:stream|list|results|data|pages|records)|no_?more(?:_?(?:pages|results|data|records|items))?|eof)$/i;
