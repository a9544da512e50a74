import { nearMiss, type Span } from "jsonata-check/text";
import { locateKey, locateText } from "../../document/location.js";
import type { StringNode } from "../../document/tree.js";
import type { Request } from "../../model/request.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "resource/graphql-variables",
  severity: "error",
  confidence: "likely",
  summary: "A GraphQL query whose variables do not fit the request",
  description:
    "A GraphQL server refuses a query that uses a variable without declaring it, or that declares a required one (`$id: ID!`) that the request does not send. Variables may also come from the pagination, or from the caller where `variables` is a placeholder; then nothing is reported.",
  related: ["resource/json-in-string", "resource/unseen-graphql-errors"],
  examples: ({ config, users, highlight }) => {
    const get = (query: string, variables: object) =>
      config(users({ get: { path: "/graphql", method: "post", body: { query, variables } } }));
    return {
      bad: [
        highlight(get("query ($id: ID!) { user(id: $id) { name } }", { user_id: "{{id}}" }), "$id"),
        highlight(get("query ($id: ID!) { user(id: $userId) { name } }", { id: "{{id}}" }), "$userId"),
      ],
      good: [get("query ($id: ID!, $n: Int = 10) { user(id: $id) { posts(first: $n) { title } } }", { id: "{{id}}" })],
    };
  },
  messages: {
    undeclared: ({ name, near }: { name: string; near: string | undefined }) => ({
      what: `The query uses \`$${name}\`, but does not declare it.`,
      why: "The server refuses the query.",
      help: near === undefined ? `Declare \`$${name}\` behind the name of the query.` : `Did you mean \`$${near}\`?`,
    }),
    missing: ({ name }: { name: string }) => ({
      what: `The query requires the variable \`$${name}\`, and the request does not send it.`,
      why: "The server refuses the query.",
      help: `Add \`${name}\` to \`variables\`.`,
    }),
    near: ({ name, near }: { name: string; near: string }) => ({
      what: `The query declares no variable \`${name}\`, but requires \`$${near}\`.`,
      why: "The server refuses the query.",
      help: `Write \`${near}\`.`,
    }),
  },
  create: (context) => ({
    request: (request) => {
      const query = request.value.get("body")?.get("query")?.string;
      const operation = query && operationIn(query);
      if (query === undefined || operation === undefined) return;
      const { declared, used } = operation;
      const names = declared.map(({ name }) => name);
      for (const { name, span } of used) {
        if (names.includes(name)) continue;
        const data = { name, near: nearMiss(name, names) };
        context.report({ message: "undeclared", data, at: locateText(query, "template", span) });
      }
      const sent = sentBy(request);
      if (sent === undefined) return;
      for (const { name, span, isRequired } of declared) {
        if (!isRequired || sent.includes(name)) continue;
        const others = sent.filter((one) => !names.includes(one));
        const key = others.find((one) => nearMiss(one, [name]) !== undefined);
        const member = key === undefined ? undefined : request.value.get("body")?.get("variables")?.member(key);
        if (key !== undefined && member !== undefined) {
          context.report({ message: "near", data: { name: key, near: name }, at: locateKey(member) });
        } else context.report({ message: "missing", data: { name }, at: locateText(query, "template", span) });
      }
    },
  }),
});

interface Variable {
  readonly name: string;
  readonly span: Span;
  readonly isRequired: boolean;
}

/** The variables of a document with one operation; undefined if it may be another one at runtime. */
function operationIn({ value }: StringNode): { declared: readonly Variable[]; used: readonly Variable[] } | undefined {
  if (value.includes("{{")) return undefined;
  const text = value.replaceAll(/"(?:[^"\\]|\\.)*"|#.*/g, (part) => " ".repeat(part.length));
  const [head = "", list = ""] = /^\s*(?:query|mutation|subscription)\b[^({]*(\([^()]*\))?(?=\s*\{)/.exec(text) ?? [];
  if (head === "" || /\b(?:query|mutation|subscription)\b[^:({]*[({]/.test(text.slice(head.length))) return undefined;
  return { declared: variablesIn(text, head.length - list.length, head.length), used: variablesIn(text, head.length) };
}

/** The variables in a part of a text; those with a type that ends in `!` and no default are required. */
function variablesIn(text: string, start: number, end?: number): readonly Variable[] {
  const found = text.slice(start, end).matchAll(/\$(\w+)(\s*:[^$=]*!\s*(?:[,)]|(?=\s\$)))?/g);
  return [...found].map(({ 1: name = "", 2: type, index }) => {
    const span = { start: start + index, end: start + index + name.length + 1 };
    return { name, span, isRequired: type !== undefined };
  });
}

/** The names of the variables that a request sends; undefined if they are only known at runtime. */
function sentBy({ value, pagination }: Request): readonly string[] | undefined {
  const variables = value.get("body")?.get("variables");
  const isOpen = variables?.has("$truto_merge") === true || value.isTrue("add_query_to_body");
  if (isOpen || (variables !== undefined && variables.type !== "object")) return undefined;
  if (value.get("body")?.has("$truto_merge") === true || pagination?.value.text("format") === "dynamic")
    return undefined;
  const keys = pagination?.value.get("config")?.entries() ?? [];
  const paged = keys.flatMap(([key, { string }]) =>
    key.endsWith("_key") ? (string?.value.split(".").at(-1) ?? []) : [],
  );
  return [...(variables?.entries() ?? []).map(([name]) => name), ...paged];
}
