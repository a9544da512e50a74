import { locateKey, locateValue } from "../../document/location.js";
import { dottedPath } from "../../model/dotted-path.js";
import { defineRule } from "../../rule-kit/rule.js";

const linkWords: ReadonlySet<string> = new Set(["next", "link", "url", "href"]);

export default defineRule({
  id: "pagination/link-as-cursor",
  severity: "info",
  confidence: "likely",
  summary: "A cursor that looks like a whole URL without `is_link`, or `is_link` with a parameter for it",
  description:
    "Where the API answers with the URL of the next page, `is_link: true` requests that URL. Without it the URL is sent as the value of a parameter; with it `cursor_key` has no effect.",
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ pagination: { format: "cursor", config: { cursor_path: "paging.next_url" } } }),
        highlights: ['"paging.next_url"'],
      },
      {
        ...override({
          pagination: {
            format: "cursor",
            config: { cursor_path: "paging.next_url", is_link: true, cursor_key: "after" },
          },
        }),
        highlights: ['"cursor_key"'],
      },
    ],
    good: [override({ pagination: { format: "cursor", config: { cursor_path: "paging.next_url", is_link: true } } })],
  }),
  messages: {
    link: ({ path }: { path: string }) => ({
      what: `\`${path}\` looks like the URL of the next page.`,
      why: "Without `is_link` the whole URL is sent as the value of a parameter.",
      help: 'Add `"is_link": true` if it is a URL.',
    }),
    key: () => ({
      what: "`cursor_key` has no effect when `is_link` is set.",
      why: "The URL of the next page is requested as it is.",
      help: "Remove one of the two.",
    }),
  },
  create: (context) => ({
    CursorPaginationConfig: (config) => {
      const written = config.string("cursor_path");
      const path = written && dottedPath(written);
      const key = config.member("cursor_key");
      const merged = context.model.merged(config.node);
      const flag = merged?.get("is_link")?.node;
      if (flag?.type === "boolean" && flag.value) {
        if (key !== undefined && key.value.type === "string") {
          context.report({ message: "key", data: undefined, at: locateKey(key) });
        }
      } else if (path !== undefined && flag === undefined) {
        const last =
          path.text
            .replaceAll(/([a-z])(?=[A-Z])/g, "$1.")
            .toLowerCase()
            .split(/[^a-z]+/)
            .at(-1) ?? "";
        if (linkWords.has(last))
          context.report({ message: "link", data: { path: path.text }, at: locateValue(path.node) });
      }
    },
  }),
});
