import { defineRule, didYouMean, editText, fixOf, locatePart, type Request } from "../../rule-kit/index.js";
import { suggest } from "jsonata-check/text";
import { operationIn, queryOf, type GraphqlOperation, type Selection } from "../../model/graphql.js";
import { namesText } from "../api/support/described.js";
import { isCursorInBody, pagingPathKeys } from "../../model/paging-paths.js";
import { dottedPath, type DottedPath } from "../../model/dotted-path.js";

export default defineRule({
  id: "resource/graphql-selection",
  severity: "warning",
  confidence: "likely",
  summary: "A path that the GraphQL query does not select",
  description:
    "A GraphQL response has the selected fields, and nothing else, under `data`. A `response_path` or a cursor path that names another field leads nowhere: the method returns nothing, or lists end after the first page. Levels to which a fragment adds fields are not checked.",
  fixable: "unsafe",
  related: ["resource/graphql-variables", "resource/response-path-misses-example"],
  examples: ({ config, users, highlight }) => {
    const query = "query { users { nodes { id } pageInfo { endCursor } } }";
    const list = (response_path: string) =>
      config(users({ list: { path: "/graphql", method: "post", body: { query }, response_path } }));
    return {
      bad: [highlight(list("data.users.node"), "node"), highlight(list("users.nodes"), "users")],
      good: [list("data.users.nodes")],
    };
  },
  messages: {
    root: ({ segment }: { segment: string }) => ({
      what: `The response has \`${segment}\` under \`data\`.`,
      why: "GraphQL servers put all selected fields there, so the path leads nowhere.",
      help: `Write \`data.${segment}\`.`,
    }),
    absent: ({ segment, fields, near }: { segment: string; fields: readonly string[]; near: string | undefined }) => ({
      what: `The query does not select \`${segment}\` here.`,
      why: "A GraphQL response has only the selected fields, so the path leads nowhere.",
      help: didYouMean(near) ?? `The query selects ${namesText(fields)}.`,
    }),
  },
  create: (context) => ({
    request: (request) => {
      const query = request.verb === "post" ? queryOf(request) : undefined;
      const operation = query && context.derived.of(query, operationIn);
      if (operation === undefined || operation.unbalanced !== undefined) return;
      for (const path of pathsOf(request)) {
        const miss = missOf(path, operation);
        if (miss === undefined) continue;
        const { start, segment, selection } = miss;
        const span = { start: path.start + start, end: path.start + start + segment.length };
        const at = locatePart(path.node, span);
        const fields = [...selection.fields.keys()];
        const near = start === 0 ? `data.${segment}` : suggest(segment, fields);
        const fixes = near === undefined ? [] : [fixOf(`Write \`${near}\``, "unsafe", editText(path.node, span, near))];
        if (start === 0) context.report({ message: "root", data: { segment }, at, fixes });
        else context.report({ message: "absent", data: { segment, fields, near }, at, fixes });
      }
    },
  }),
});

/** The paths into the body of the response. A pagination that methods share has paths for all of them. */
function pathsOf({ value, pagination }: Request): readonly DottedPath[] {
  const settings = pagination?.from === "method" ? pagination.value.get("config") : undefined;
  const paged = isCursorInBody(settings) ? pagingPathKeys.map((key) => settings?.get(key)) : [];
  return [value.get("response_path"), ...paged].flatMap((path) =>
    path?.string === undefined ? [] : [dottedPath(path.string)],
  );
}

interface Miss {
  readonly segment: string;
  /** Offset in the path. */
  readonly start: number;
  readonly selection: Selection;
}

/** The first segment that is not selected; undefined if there is none, or if that is unknown. */
function missOf({ text }: DottedPath, { selection }: GraphqlOperation): Miss | undefined {
  const [root = "", ...segments] = text.split(".");
  if (root !== "data") return selection.fields.has(root) ? { segment: root, start: 0, selection } : undefined;
  let at = selection;
  let start = root.length + 1;
  for (const segment of segments) {
    // Fields without braces may be JSON of any form.
    if (at.isOpen || at.fields.size === 0) return undefined;
    const isIndex = /^-?\d+$/.test(segment);
    const next = isIndex ? at : at.fields.get(segment);
    if (next === undefined) return /^\w+$/.test(segment) ? { segment, start, selection: at } : undefined;
    at = next;
    start += segment.length + 1;
  }
  return undefined;
}
