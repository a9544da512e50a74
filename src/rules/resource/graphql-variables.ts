import { defineRule, fixOf, locateKey, locatePart, locateText, renameKey, didYouMean } from "../../rule-kit/index.js";
import { nearMiss, typoOf } from "jsonata-check/text";
import { operationIn, queryOf } from "../../model/graphql.js";
import { membersOf, pagedNames, pagedVariables, writtenVariables } from "./support/graphql-sent.js";

export default defineRule({
  id: "resource/graphql-variables",
  severity: "error",
  confidence: "likely",
  summary: "A GraphQL query whose variables do not fit the request",
  description:
    "A GraphQL server refuses a query that uses a variable without declaring it, or that declares a required one (`$id: ID!`) that the request does not send. Variables may also come from the pagination, or from the caller where `variables` is a placeholder; then nothing is reported.",
  fixable: "unsafe",
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
    key: ({ name, near }: { name: string; near: string }) => ({
      what: `A GraphQL request has no \`${name}\`.`,
      why: "The server ignores it.",
      help: didYouMean(near),
    }),
    unknown: ({ name, near }: { name: string; near: string | undefined }) => ({
      what: `The query declares no variable \`${name}\`.`,
      why: "The server ignores or rejects the value.",
      help: didYouMean(near) ?? `Declare \`$${name}\` behind the name of the query, and use it.`,
    }),
  },
  create: (context) => ({
    request: (request) => {
      const query = queryOf(request);
      const operation = query && context.derived.of(query, operationIn);
      if (query === undefined || operation === undefined || operation.unbalanced !== undefined) return;
      for (const member of membersOf(request.value.get("body"))) {
        const near = typoOf(member.key.name, requestKeys);
        if (near === undefined) continue;
        const fixes = [fixOf(`Write \`${near}\``, "unsafe", renameKey(member, near))];
        context.report({ message: "key", data: { name: member.key.name, near }, at: locateKey(member), fixes });
      }
      const { declared, used } = operation;
      const names = new Set(declared.map(({ name }) => name));
      for (const { name, span } of used) {
        if (names.has(name)) continue;
        const data = { name, near: nearMiss(name, names) };
        context.report({ message: "undeclared", data, at: locateText(query, "template", span) });
      }
      const usedNames = new Set(used.map(({ name }) => name));
      for (const { node, name, start } of pagedVariables(request)) {
        // What the query uses, it should declare.
        if (names.has(name) || usedNames.has(name)) continue;
        const at = locatePart(node, { start, end: node.value.length });
        context.report({ message: "unknown", data: { name, near: nearMiss(name, names) }, at, severity: "warning" });
      }
      const written = writtenVariables(request);
      if (written === undefined) return;
      const [own, paged] = [new Set(written.map(({ key }) => key.name)), new Set(pagedNames(request))];
      const undeclared = written.filter(({ key }) => !names.has(key.name)).slice(0, mostCompared);
      const unsent = declared.filter(({ name }) => !own.has(name) && !paged.has(name));
      // One name for the only value that is missing.
      const [other, ...others] = unsent.length === 1 && unsent[0]?.isRequired === false ? undeclared : [];
      if (other !== undefined && others.length === 0 && nearMiss(other.key.name, names) === undefined) {
        const data = { name: other.key.name, near: unsent[0]?.name };
        context.report({ message: "unknown", data, at: locateKey(other), severity: "warning" });
      }
      for (const { name, span, isRequired } of declared) {
        if (own.has(name)) continue;
        const slip = undeclared.find(({ key }) => nearMiss(key.name, [name]) !== undefined);
        if (slip !== undefined) {
          const data = { name: slip.key.name, near: name };
          const severity = isRequired ? "error" : "warning";
          context.report({ message: "unknown", data, at: locateKey(slip), severity });
        } else if (isRequired && !paged.has(name)) {
          context.report({ message: "missing", data: { name }, at: locateText(query, "template", span) });
        }
      }
    },
  }),
});

/** The most misnamed variables that are looked for among the declared ones. */
const mostCompared = 50;

/** The properties of a GraphQL request (GraphQL over HTTP, section 5.1). */
const requestKeys: ReadonlySet<string> = new Set(["query", "variables", "operationName", "extensions"]);
