import { defineRule, locateText } from "../../rule-kit/index.js";
import { operationIn, queryOf } from "../../model/graphql.js";

export default defineRule({
  id: "resource/graphql-syntax",
  severity: "error",
  confidence: "certain",
  summary: "A GraphQL query whose brackets do not match",
  description:
    "A GraphQL server rejects a query with a bracket that is not closed, or that closes nothing. Queries with placeholders outside of strings are not checked.",
  related: ["resource/graphql-variables", "resource/graphql-selection"],
  examples: ({ config, users, highlight }) => {
    const list = (query: string) => config(users({ list: { path: "/graphql", method: "post", body: { query } } }));
    return {
      bad: [highlight(list("query { users(first: 5] { id } }"), "]")],
      good: [list("query { users(first: 5) { id } }")],
    };
  },
  messages: {
    unbalanced: ({ bracket, isOpen }: { bracket: string; isOpen: boolean }) => ({
      what: isOpen ? `The query does not close this \`${bracket}\`.` : `This \`${bracket}\` does not close anything.`,
      why: "The server rejects the query.",
      help: isOpen ? "Add the closing bracket." : "Remove it, or add the opening bracket.",
    }),
  },
  create: (context) => ({
    request: (request) => {
      const query = queryOf(request);
      const span = query && context.derived.of(query, operationIn)?.unbalanced;
      if (query === undefined || span === undefined) return;
      const bracket = query.value.slice(span.start, span.end);
      const data = { bracket, isOpen: "{([".includes(bracket) };
      context.report({ message: "unbalanced", data, at: locateText(query, "template", span) });
    },
  }),
});
