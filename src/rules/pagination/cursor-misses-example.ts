import { locateValue } from "../../document/location.js";
import type { Node } from "../../document/tree.js";
import { dottedPath, type DottedPath } from "../../model/dotted-path.js";
import type { EffectiveMethod } from "../../model/effective-method.js";
import { parseExample, responseExample, valueAt } from "../../model/response-example.js";
import type { Value } from "../../model/value.js";
import { groupBy, nearMiss } from "jsonata-check/text";
import { fixOf, replaceText } from "../../rule-kit/fixes.js";
import { defineRule } from "../../rule-kit/rule.js";
import { isUrl } from "./link.js";

export default defineRule({
  id: "pagination/cursor-misses-example",
  severity: "warning",
  confidence: "likely",
  summary: "A cursor path that does not match the example responses",
  description: [
    "`cursor_path`, `prev_cursor_path` and `has_next_path` start at the root of the response. Where no example of a list has anything there, lists end after their first page; where the example has a URL, a flag or an object, that is sent as the cursor.",
    "One example that has the path is enough. A response may be the last page and have no cursor, so a path whose name is nowhere in the examples is only reported as information.",
  ].join("\n\n"),
  fixable: "unsafe",
  silences: [{ rules: ["pagination/link-as-cursor"], on: "value" }],
  related: ["pagination/link-as-cursor", "resource/response-path-misses-example"],
  examples: ({ config, users }) => ({
    bad: [
      {
        ...config({
          pagination: { format: "cursor", config: { cursor_path: "paging.after", cursor_key: "after" } },
          ...users({
            list: {
              path: "/users",
              examples: { response: '{ "users": [], "paging": { "next": { "after": "a1" } } }' },
            },
          }),
        }),
        highlights: ['"paging.after"'],
      },
      {
        ...config({
          pagination: { format: "cursor", config: { cursor_path: "next", cursor_key: "cursor" } },
          ...users({
            list: {
              path: "/users",
              examples: { response: '{ "users": [], "next": "https://api.acme.example/users?page=2" }' },
            },
          }),
        }),
        highlights: ['"next"'],
      },
    ],
    good: [
      config({
        pagination: { format: "cursor", config: { cursor_path: "paging.next.after", cursor_key: "after" } },
        ...users({
          list: {
            path: "/users",
            examples: { response: '{ "users": [], "paging": { "next": { "after": "a1" } } }' },
          },
        }),
      }),
    ],
  }),
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
    type: ({ path, type }: { path: string; type: string }) => ({
      what: `The example has ${type} at \`${path}\`, not a cursor.`,
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
    const judge = (pagination: Value, methods: readonly EffectiveMethod[]): void => {
      const config = pagination.get("config");
      const examples = methods.flatMap(({ value }) => parseExample(responseExample(value)) ?? []);
      if (config === undefined || examples.length === 0) return;
      const place = config.text("cursor_path_object") ?? "body";
      for (const key of ["cursor_path", "prev_cursor_path", "has_next_path"]) {
        const node = config.get(key)?.string;
        const path = node && dottedPath(node);
        if (path === undefined || !/^[\w@-]+(?:\.[\w@-]+)*$/.test(path.text)) continue;
        if (key !== "has_next_path" && place !== "body") continue;
        const found = examples.flatMap((root) => valueAt(root, path.text) ?? []);
        const first = found[0];
        if (first === undefined) judgeAbsence(path, examples);
        else if (key === "cursor_path") judgeCursor(path, found, config);
      }
    };
    const judgeAbsence = (path: DottedPath, examples: readonly Node[]): void => {
      const objects = examples.filter(({ type }) => type === "object");
      if (objects.length < examples.length) return;
      const known = [...new Set(objects.flatMap((root) => pathsIn(root)))];
      const last = path.text.split(".").at(-1) ?? "";
      const alike = known.filter((other) => other.split(".").at(-1) === last);
      const right = alike.length === 1 ? alike[0] : alike.length > 1 ? undefined : nearMiss(path.text, known);
      const where = { at: locateValue(path.node) };
      if (right === undefined) {
        // An example may leave out all that is beside the records.
        if (!objects.some((root) => valueAt(root, path.text.replace(/\.?[^.]*$/, ""))?.type === "object")) return;
        context.report({ message: "unknown", data: { path: path.text }, ...where, severity: "info" });
        return;
      }
      const fixes = [fixOf(`Write \`${right}\``, "unsafe", replaceText(path.node, right))];
      context.report({ message: "absent", data: { path: path.text, right }, ...where, fixes });
    };
    const judgeCursor = (path: DottedPath, found: readonly Node[], config: Value): void => {
      const isLink = config.isTrue("is_link");
      const where = { at: locateValue(path.node) };
      const texts = found.flatMap((node) => (node.type === "string" && node.value !== "" ? node.value : []));
      const [text] = texts;
      const other = found.find(({ type }) => type === "boolean" || type === "object" || type === "array");
      if (other !== undefined && texts.length === 0) {
        context.report({
          message: "type",
          data: { path: path.text, type: typeWords.get(other.type) ?? "" },
          ...where,
        });
      } else if (text === undefined) {
        const number = found.find((node) => node.type === "number");
        if (number === undefined || !count.test(path.text)) return;
        context.report({ message: "count", data: { path: path.text, value: String(number.value) }, ...where });
      } else if (!isLink && texts.every((one) => isUrl.test(one))) {
        context.report({ message: "link", data: { path: path.text }, ...where });
      } else if (isLink && texts.every((one) => /^[\w=+-]+$/.test(one))) {
        context.report({ message: "noLink", data: { path: path.text, value: text }, ...where });
      } else if (!isLink && !config.has("is_cursor_url_encoded") && texts.some((one) => encoded.test(one))) {
        const data = { path: path.text, value: text };
        context.report({ message: "encoded", data, ...where, severity: "info" });
      }
    };
    return {
      config: (config) => {
        const paged = config.methods().filter(({ name, value }) => name === "list" || value.has("pagination"));
        for (const [pagination, methods] of groupBy(paged, (method) => method.pagination?.value)) {
          if (pagination?.text("format") === "cursor") judge(pagination, methods);
        }
      },
    };
  },
});

const typeWords: ReadonlyMap<Node["type"], string> = new Map([
  ["boolean", "true or false"],
  ["object", "an object"],
  ["array", "a list"],
]);

/** Last names of paths to what pages are counted with. */
const count =
  /(?:^|[._])(?:(?:total|page|results?|records?|items?)_?)?(?:total|counts?|size|pages|limit)$|(?:^|\.)per_?page$/i;

/** A text that some client has percent-encoded: nothing in it but what stays, and escapes. */
const encoded = /^[\w.~-]*(?:%[0-9A-F]{2}[\w.~-]*)+$/i;

/** The paths of all strings, numbers and nulls outside lists. */
function pathsIn(root: Node, before = ""): readonly string[] {
  if (root.type !== "object") return [];
  return root.members.flatMap(({ key, value }) => {
    const path = before + key.name;
    if (value.type === "object") return pathsIn(value, `${path}.`);
    return value.type === "array" ? [] : [path];
  });
}
