import { defineRule, type EffectiveMethod, type Model } from "../../rule-kit/index.js";
import type { Expression } from "jsonata-check/syntax";

export default defineRule({
  id: "resource/unseen-graphql-errors",
  severity: "info",
  confidence: "likely",
  summary: "An error expression for GraphQL that looks at the status alone",
  description:
    "GraphQL answers most failed queries with status 200 and a list of `errors` in the body. An error expression that only looks at the status treats them as empty results.",
  related: ["jsonata/constant"],
  examples: ({ config, users, highlight }) => {
    const list = { path: "/graphql", method: "post", body: { query: "query { users { id } }" } };
    const judging = (error_expression: string) => config({ error_expression, ...users({ list }) });
    const both = "status >= 400 or $exists(response.errors) ? { 'status': status >= 400 ? status : 400 } : null";
    return {
      bad: [highlight(judging("status >= 400 ? { 'status': status } : null"), "status >= 400")],
      good: [judging(both)],
    };
  },
  messages: {
    status: () => ({
      what: "The expression checks only the status, but every method it applies to sends GraphQL.",
      why: "A GraphQL server answers a failed query with 200 and `errors` in the body, so the failure looks like an empty result.",
      help: "Check `errors` too: `status >= 400 or $exists(response.errors) ? { 'status': status >= 400 ? status : 400, 'message': response.errors[0].message }`.",
    }),
  },
  create: (context) => ({
    expression: {
      roles: ["error"],
      visit: (use) => {
        const condition = conditionOf(use.analysis.root);
        if (condition === undefined) return;
        const text = use.text.slice(condition.start, condition.end);
        const readsMore = /\b(?:data|response|headers)\b|\$\$?(?![A-Za-z])|\*/.test(text);
        if (!/\bstatus\b/.test(text) || readsMore || !context.derived.of(context.model, hasGraphQL)) return;
        const methods = context.model.methodsUnder(use.node);
        if (methods.length === 0 || !methods.every(sendsGraphQL)) return;
        context.report({ message: "status", at: use.locate(condition) });
      },
    },
  }),
});

/** The condition of an expression that returns an error if it holds, and nothing otherwise. */
function conditionOf(root: Expression | undefined): Expression | undefined {
  if (root?.type !== "condition") return undefined;
  const { test, otherwise } = root;
  const isNothing =
    otherwise === undefined ||
    (otherwise.type === "value" && otherwise.value === null) ||
    (otherwise.type === "path" &&
      otherwise.steps.length === 1 &&
      otherwise.steps[0]?.node.type === "name" &&
      otherwise.steps[0].node.value === "undefined");
  return isNothing ? test : undefined;
}

/** The derived fact about a model: whether it has any method that sends GraphQL. */
function hasGraphQL({ configs }: Model): boolean {
  return configs.some((config) => config.methods().some(sendsGraphQL));
}

/** Whether a method sends a GraphQL query: to an address that is for such, or by the text of its query. */
function sendsGraphQL({ value, baseUrl, verb }: EffectiveMethod): boolean {
  const query = value.get("body")?.text("query") ?? "";
  if (verb === "post" && /^\s*(?:(?:query|mutation)\b[^{]*)?\{\s*\w/.test(query)) return true;
  const address = `${baseUrl?.value.string?.value ?? ""}${value.text("path") ?? ""}`.replace(/[?#].*$/, "");
  return verb === "post" && /\/graphql(?:\.json)?\/?$/i.test(address);
}
