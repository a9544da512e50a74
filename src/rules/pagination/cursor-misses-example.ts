import { defineRule, fixOf, locateValue, replaceText } from "../../rule-kit/index.js";
import type { EffectiveMethod, Node, Value } from "../../rule-kit/index.js";
import { isCursorInBody, pagingPathKeys } from "../../model/paging-paths.js";
import { dottedPath, type DottedPath } from "../../model/dotted-path.js";
import { parseExample, responseExample, valueAt } from "../../model/response-example.js";
import { groupBy } from "jsonata-check/text";
import { pathMeant, mistakeIn } from "./support/example-cursors.js";

export default defineRule({
  id: "pagination/cursor-misses-example",
  severity: "warning",
  confidence: "likely",
  summary: "A cursor path that does not match the example responses",
  description: [
    "`cursor_path`, `prev_cursor_path` and `has_next_path` start at the root of the response. If no example of a list has anything there, lists end after their first page; if the example has a URL, a flag or an object, that is sent as the cursor.",
    "One example that has the path is enough. A response may be the last page and have no cursor, so a path whose name is nowhere in the examples is only reported as information.",
  ].join("\n\n"),
  fixable: "unsafe",
  silences: [{ rules: ["pagination/link-as-cursor"], on: "value" }],
  related: ["pagination/link-as-cursor", "resource/response-path-misses-example"],
  examples: ({ config, highlight, pagination, list }) => {
    const paged = (cursor_path: string, response: string) =>
      config({ ...pagination("cursor", { cursor_path, cursor_key: "after" }), ...list({ examples: { response } }) });
    const page = '{ "users": [], "paging": { "next": { "after": "a1" } } }';
    const link = '{ "users": [], "next": "https://api.acme.example/users?page=2" }';
    return {
      bad: [highlight(paged("paging.after", page), '"paging.after"'), highlight(paged("next", link), '"next"')],
      good: [paged("paging.next.after", page)],
    };
  },
  messages: {
    absent: ({ path, right }: { path: string; right: string }) => ({
      what: `No example response has \`${path}\`.`,
      why: "Without a cursor there is no next page: lists end after the first one.",
      help: `Write \`${right}\`, which the example has.`,
    }),
    unknown: ({ path }: { path: string }) => ({
      what: `No example response has \`${path}\`.`,
      why: "Without a cursor there is no next page.",
      help: "Compare the path with a complete response from the vendor that has a next page.",
    }),
    link: ({ path }: { path: string }) => ({
      what: `The example has a URL at \`${path}\`, which is sent as the value of a parameter.`,
      why: "The server does not know such a cursor, and the second page fails or repeats the first.",
      help: 'Add `"is_link": true`, which requests that URL.',
    }),
    noLink: ({ path, value }: { path: string; value: string }) => ({
      what: `The example has \`${value}\` at \`${path}\`, which is not a URL.`,
      why: "With `is_link` it is requested as one, and the second page fails.",
      help: "Remove `is_link`, and name the parameter for the cursor in `cursor_key`.",
    }),
    type: ({ path, value }: { path: string; value: string }) => ({
      what: `The example has ${value} at \`${path}\`, not a cursor.`,
      why: "The request for the second page does not send the cursor that the server expects.",
      help: "Write the path of the string or number that the next request must send.",
    }),
    count: ({ path, value }: { path: string; value: string }) => ({
      what: `The example has the number ${value} at \`${path}\`, which by its name is a count, not a cursor.`,
      why: "The request for the second page does not send the cursor that the server expects.",
      help: "Write the path of what the next request must send; an API that only counts has the pagination `page` or `offset`.",
    }),
    encoded: ({ path, value }: { path: string; value: string }) => ({
      what: `The cursor at \`${path}\` is percent-encoded in the example: \`${value}\`.`,
      why: "It is encoded once more when it is sent: `%3D` becomes `%253D`.",
      help: 'Add `"is_cursor_url_encoded": true`.',
    }),
  },
  needs: "whole",
  create: (context) => {
    const judgeAbsence = ({ text: path, node }: DottedPath, examples: readonly Node[]): void => {
      if (examples.some(({ type }) => type !== "object")) return;
      const owner = path.replace(/\.?[^.]*$/, "");
      const isInString = examples.some((root) => valueAt(root, owner)?.type === "string");
      const right = isInString ? owner : pathMeant(path, examples);
      if (right !== undefined) {
        const fixes = [fixOf(`Write \`${right}\``, "unsafe", replaceText(node, right))];
        context.report({ message: "absent", data: { path, right }, at: locateValue(node), fixes });
        return;
      }
      // An example may leave out everything beside the records.
      if (examples.every((root) => valueAt(root, owner)?.type !== "object")) return;
      context.report({ message: "unknown", data: { path }, at: locateValue(node), severity: "info" });
    };
    const judgeCursor = ({ text: path, node }: DottedPath, found: readonly Node[], config: Value): void => {
      const mistake = mistakeIn(path, found, config);
      if (mistake === undefined) return;
      const { message, value } = mistake;
      const severity = message === "encoded" ? "info" : "warning";
      context.report({ message, data: { path, value }, at: locateValue(node), severity });
    };
    const judge = (config: Value, methods: readonly EffectiveMethod[]): void => {
      const examples = methods.flatMap(({ value }) => parseExample(responseExample(value)) ?? []);
      if (examples.length === 0) return;
      for (const key of isCursorInBody(config) ? pagingPathKeys : (["has_next_path"] as const)) {
        const node = config.get(key)?.string;
        const path = node && dottedPath(node);
        if (path === undefined || !/^[\w@-]+(?:\.[\w@-]+)*$/.test(path.text)) continue;
        const found = examples.flatMap((root) => valueAt(root, path.text) ?? []);
        if (found.length === 0) judgeAbsence(path, examples);
        else if (key === "cursor_path") judgeCursor(path, found, config);
      }
    };
    return {
      config: (config) => {
        for (const [pagination, methods] of groupBy(config.methods(), ({ paging }) => paging?.value)) {
          const settings = pagination?.text("format") === "cursor" ? pagination.get("config") : undefined;
          if (settings !== undefined) judge(settings, methods);
        }
      },
    };
  },
});
