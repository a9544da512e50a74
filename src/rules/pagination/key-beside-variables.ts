import { defineRule, editText, fixOf, locateValue } from "../../rule-kit/index.js";
import type { StringNode, Value } from "../../rule-kit/index.js";
import { groupBy } from "jsonata-check/text";
import { operationIn, queryOf, type GraphqlOperation } from "../../model/graphql.js";

export default defineRule({
  id: "pagination/key-beside-variables",
  severity: "warning",
  confidence: "likely",
  summary: "A cursor or page size that does not reach the variables of a GraphQL query",
  description:
    "A GraphQL query reads its cursor from `variables` in the body. With `add_to_body` and `cursor_key: after` the cursor is put beside `variables`, and without `add_to_body` it is sent in the URL: the server ignores both, and each request returns the first page.",
  fixable: "unsafe",
  related: ["resource/graphql-variables", "pagination/body-cursor-on-get"],
  examples: ({ config, users, pagination, highlight }) => {
    const list = (cursor_key: string) =>
      config(
        users({
          list: {
            method: "post",
            path: "/graphql",
            body: { query: "query ($after: String) { users(after: $after) { nodes { id } pageInfo { endCursor } } }" },
            response_path: "data.users.nodes",
            ...pagination("cursor", { cursor_path: "data.users.pageInfo.endCursor", cursor_key, add_to_body: true }),
          },
        }),
      );
    return { bad: [highlight(list("after"), '"after"')], good: [list("variables.after")] };
  },
  needs: "whole",
  messages: {
    beside: ({ name }: { name: string }) => ({
      what: `\`${name}\` is put into the body beside \`variables\`, and the query reads \`$${name}\`.`,
      why: "The server ignores it, so each request returns the first page.",
      help: `Write \`variables.${name}\`.`,
    }),
    unknown: ({ name }: { name: string }) => ({
      what: `No query of a list declares a variable \`${name}\`.`,
      why: "The server ignores or rejects the value, so each request returns the first page.",
      help: "Write the name of the variable that the queries declare.",
    }),
    url: ({ name }: { name: string }) => ({
      what: `\`${name}\` is sent in the URL, and the query reads its variables from the body.`,
      why: "The server ignores it, so each request returns the first page.",
      help: 'Add `"add_to_body": true`.',
    }),
  },
  create: (context) => ({
    config: (config) => {
      for (const methods of groupBy(config.methods(), ({ paging }) => paging?.value.node).values()) {
        const pagination = methods[0]?.paging?.value;
        // Where the others put their values is not documented.
        if (pagination?.text("format") !== "cursor") continue;
        const settings = pagination.get("config");
        const operations = methods.map((method) => {
          const query = queryOf(method);
          return query && context.derived.of(query, operationIn);
        });
        for (const node of keysOf(settings)) {
          const isInBody = settings?.isTrue("add_to_body") === true;
          const name = (isInBody ? /^\w+$/ : /^variables\.\w+$/).exec(node.value)?.[0];
          const [, shared] = /^variables\.(\w+)$/.exec(node.value) ?? [];
          if (
            isInBody &&
            shared !== undefined &&
            node.key !== "limit_key" &&
            methods[0]?.pagination?.from !== "method"
          ) {
            if (!operations.every((one) => one !== undefined && !declares(one, shared))) continue;
            context.report({ message: "unknown", data: { name: shared }, at: locateValue(node) });
          }
          if (name === undefined || !operations.every((one) => declares(one, name.replace(/^variables\./, ""))))
            continue;
          const lacks = settings === undefined ? [] : [{ value: settings, keys: ["add_to_body"] }];
          const fixes = [
            fixOf("Put it into `variables`", "unsafe", editText(node, { start: 0, end: 0 }, "variables.")),
          ];
          const at = locateValue(node);
          if (isInBody) context.report({ message: "beside", data: { name }, at, fixes });
          else context.report({ message: "url", data: { name }, at, lacks });
        }
      }
    },
  }),
});

/** The names under which a cursor pagination sends its values. */
function keysOf(settings: Value | undefined): readonly StringNode[] {
  return ["cursor", "limit"].flatMap((name) => settings?.first(`${name}_key`, `${name}_param`)?.string ?? []);
}

function declares(operation: GraphqlOperation | undefined, name: string): boolean {
  return operation?.declared.some((variable) => variable.name === name) === true;
}
