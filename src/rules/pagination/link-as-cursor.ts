import { defineRule, hasUnknownKeyFor, locateKey, locateValue, type Node } from "../../rule-kit/index.js";
import { dottedPath } from "../../model/dotted-path.js";
import { parseExample, responseExample, valueAt } from "../../model/response-example.js";
import { isUrl } from "./support/link.js";

const linkWords: ReadonlySet<string> = new Set(["next", "link", "url", "uri", "href"]);

export default defineRule({
  id: "pagination/link-as-cursor",
  severity: "info",
  confidence: "likely",
  summary: "A cursor that looks like a whole URL without `is_link`, or `is_link` with a parameter for it",
  description:
    "If the API answers with the URL of the next page, `is_link: true` requests that URL. Without it the URL is sent as the value of a parameter; with it `cursor_key` has no effect.",
  examples: ({ override, highlight, pagination }) => ({
    bad: [
      highlight(override(pagination("cursor", { cursor_path: "paging.next_url" })), '"paging.next_url"'),
      highlight(
        override(pagination("cursor", { cursor_path: "paging.next_url", is_link: true, cursor_key: "after" })),
        '"cursor_key"',
      ),
    ],
    good: [override(pagination("cursor", { cursor_path: "paging.next_url", is_link: true }))],
  }),
  messages: {
    link: ({ path }: { path: string }) => ({
      what: `\`${path}\` looks like the URL of the next page.`,
      why: "Without `is_link` the whole URL is sent as the value of a parameter.",
      help: 'Add `"is_link": true` if it is a URL.',
    }),
    header: () => ({
      what: "The whole `Link` header is sent as the cursor.",
      why: 'It holds URLs with their relations, such as `<https://…>; rel="next"`, which no server accepts as a cursor.',
      help: 'Write `"format": "link_header"`, which requests the URL with `rel="next"`.',
    }),
    key: () => ({
      what: "`cursor_key` has no effect when `is_link` is set.",
      why: "The URL of the next page is requested unchanged.",
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
          context.report({ message: "key", at: locateKey(key) });
        }
      } else if (path !== undefined && flag === undefined) {
        // The whole header is a list of URLs with their relations.
        const isLinkHeader = merged?.text("cursor_path_object") === "header" && path.text.toLowerCase() === "link";
        if (isLinkHeader) {
          context.report({ message: "header", at: locateValue(path.node), severity: "warning" });
          return;
        }
        if (!linkWords.has(lastWordOf(path.text)) || amongCursors.test(path.text)) return;
        const methods = context.model.placeOf(config.node)?.config.methods() ?? [];
        const paged = methods.filter(({ pagination }) => pagination?.value.get("config")?.node === config.node);
        // An example shows what the name only suggests.
        if (paged.some((method) => isPlain(valueAt(parseExample(responseExample(method.value)), path.text)))) return;
        // Another key may misspell it.
        if (hasUnknownKeyFor(config.node, ["is_link"], context.structure)) return;
        context.report({ message: "link", data: { path: path.text }, at: locateValue(path.node) });
      }
    },
  }),
});

/** The `next` of a parent that holds cursors: `meta.cursors.next`. */
const amongCursors = /(?:cursor|token)s?\.next$/i;

/** The last word of a path: `url` of `paging.nextUrl`. */
function lastWordOf(path: string): string {
  const words = path.replaceAll(/([a-z])(?=[A-Z])/g, "$1.").toLowerCase();
  return words.split(/[^a-z]+/).at(-1) ?? "";
}

/** Whether a value is a cursor and not a URL. */
function isPlain(value: Node | undefined): boolean {
  return value?.type === "number" || (value?.type === "string" && value.value !== "" && !isUrl.test(value.value));
}
