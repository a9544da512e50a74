import { defineRule, type Read, type TemplateUse, type EffectiveMethod } from "../../rule-kit/index.js";
import { isOptional, pathsOf, availabilityOf } from "../../model/availability.js";
import { readsFrom, type TemplateRead } from "../../placeholder/parse.js";

export default defineRule({
  id: "placeholder/wrong-scope",
  severity: "error",
  confidence: "certain",
  summary: "A request value read where there is no request, or where the request has no body",
  description: [
    "`id`, `body` and `query` are the caller's request: they exist in everything under a resource method or a `request` step. The integration's own `base_url`, `headers`, `query`, `authorization`, credentials and webhook are shared by all requests and can only read the account.",
    "A `list` or `get` that is sent with `get` has a caller without a body: `{{body.x}}` stays unresolved there.",
  ].join("\n\n"),
  silences: [{ rules: ["placeholder/literal-left-in-request"], on: "text" }],
  related: ["placeholder/unknown-root", "placeholder/undeclared"],
  examples: ({ config, users, highlight, list }) => {
    const search = { method: "post", path: "/search", body: { q: "{{body.q}}" } };
    return {
      bad: [
        highlight(config({ base_url: "https://api.acme.example/{{query.region}}", ...list({}) }), "query.region"),
        highlight(config(list({ query: { role: "{{body.role}}" } })), "body.role"),
      ],
      good: [config(users({ list: { path: "/{{query.region}}/users" }, search }))],
    };
  },
  messages: {
    noRequest: ({ path }: { path: string }) => ({
      what: `\`${path}\` belongs to the caller's request, which does not exist here.`,
      why: "This template is shared by all requests, so the literal text `{{…}}` is sent.",
      help: "Move it to the resource method, or read a value of the account by its bare name.",
    }),
    noBody: ({ path, method }: { path: string; method: string }) => ({
      what: `\`${path}\` reads a body, but the caller of \`${method}\` sends none.`,
      why: "If the value is missing, the literal text `{{…}}` is sent.",
      help: "Read it from `query`, or set the method's verb to `post` if it is a search.",
    }),
  },
  create: (context) => ({
    template: {
      where: (template) => readsFrom(template, "request"),
      visit: (use) => {
        if (use.scope === "request" && !use.template.reads.some(mayLackBody)) return;
        for (const read of context.model.readsOf(use, "request")) {
          const { path } = read;
          if (use.scope === "request") {
            const method = mayLackBody(read) ? bodylessMethod(read) : undefined;
            if (method === undefined) continue;
            context.report({
              message: "noBody",
              data: { path: path.text, method: method.name },
              at: use.locate(path),
              lacks: method.value.has("method") ? [] : [{ value: method.value, keys: ["method"] }],
              severity: "warning",
              confidence: "likely",
            });
          } else if (isNowhere(read, use)) {
            context.report({ message: "noRequest", data: { path: path.text }, at: use.locate(path) });
          }
        }
      },
    },
  }),
});

/** Whether the account may have a value with the same name as a part of the request. */
function isNowhere({ root, placeholder, place }: Read<"request">, use: TemplateUse): boolean {
  if (place.config.names.mayHave(root.name.text)) return false;
  const hasFallback = placeholder.alternatives.length > 1 && !isOptional(placeholder);
  return !hasFallback || !pathsOf(placeholder).some((path) => availabilityOf(path, use.scope, place) === "provided");
}

/** Whether a body is read without a default or a flag. */
function mayLackBody({ root, placeholder }: TemplateRead): boolean {
  if (root.kind !== "request" || root.name.text !== "body") return false;
  return placeholder.alternatives.length === 1 && !isOptional(placeholder);
}

/** The canonical method that is sent with `get`. */
function bodylessMethod({ place: { owner, config } }: Read<"request">): EffectiveMethod | undefined {
  if (owner.kind !== "method" || !["list", "get"].includes(owner.method)) return undefined;
  const method = config.method(owner.resource, owner.method);
  return method?.verb === "get" ? method : undefined;
}
