import { defineRule, fixOf, type Read } from "../../rule-kit/index.js";
import { readsFrom } from "../../placeholder/parse.js";
import type { TemplateScope } from "../../../generated/shapes.js";
import type { Path } from "../../placeholder/path.js";

export default defineRule({
  id: "placeholder/unknown-root",
  severity: "warning",
  confidence: "likely",
  summary: "A placeholder that begins with another tool's root",
  description: [
    "A placeholder reads the account's own values by their bare names, `oauth.…`, `environment_variables.…` and, in requests, the caller's `id`, `body` and `query`. There is no `pagination`, `response`, `env`, `process.env`, `vars`, `headers`, `params`, `config`, `secrets`, `request`, `inputs`, `bundle`, `steps`, `parameters`, `stream_slice`, `integration`, `$json` or `$env`, which other tools have: such a placeholder is never replaced, and its literal text is sent.",
    "In particular, the pagination itself adds the page parameters.",
  ].join("\n\n"),
  fixable: "unsafe",
  silences: [{ rules: ["placeholder/malformed"], on: "text" }],
  related: ["placeholder/undeclared", "pagination/parameter-set-twice"],
  examples: ({ override, users, highlight }) => ({
    bad: [
      highlight(
        override({ headers: { "X-Region": "{{env.REGION}}" }, ...users({ get: { path: "/users/{{params.id}}" } }) }),
        "env",
        "params",
      ),
      highlight(override({ headers: { "X-Id": "{{$json.id}}" } }), "{{$json.id}}"),
    ],
    good: [
      override({
        headers: { "X-Region": "{{environment_variables.REGION}}" },
        ...users({ get: { path: "/users/{{id}}" } }),
      }),
    ],
  }),
  messages: {
    found: ({ root, written }: { root: string; written: string }) => ({
      what: `Placeholders cannot read \`${root}\`.`,
      why: "Nothing provides it, so the literal text `{{…}}` is sent.",
      help:
        root === "pagination"
          ? "Remove the parameter: the pagination adds its own parameters to the request."
          : `Write \`${written}\`.`,
    }),
    nothing: ({ root }: { root: string }) => ({
      what: `Placeholders cannot read \`${root}\`.`,
      why: "Nothing provides it, so the literal text `{{…}}` is sent.",
      help: "Read a credential field by its bare name, or `oauth.…`, `environment_variables.…`, and in requests `id`, `body.…`, `query.…`.",
    }),
  },
  create: (context) => ({
    template: {
      where: (template) => readsFrom(template, "foreign") || template.nearMisses.length > 0,
      visit: (use) => {
        for (const miss of use.template.nearMisses) {
          const [, root] = dollarRoot.exec(miss.content) ?? [];
          if (root !== undefined) context.report({ message: "nothing", data: { root }, at: use.locate(miss) });
        }
        for (const read of context.model.readsOf(use, "foreign")) {
          const { root, path } = read;
          if (!isNowhere(read)) continue;
          const name = root.name.text;
          const written = replacementOf(path, use.scope);
          const fixes = written === undefined ? [] : [fixOf(`Write \`${written}\``, "unsafe", use.edit(path, written))];
          const at = use.locate(root.name);
          if (written === undefined && name !== "pagination") {
            context.report({ message: "nothing", data: { root: name }, at });
          } else {
            context.report({ message: "found", data: { root: name, written: written ?? "" }, at, fixes });
          }
        }
      },
    },
  }),
});

/** The roots of workflow tools, which begin with a dollar sign. */
const dollarRoot = /^\s*=?\s*(\$(?:json|node|input|env|vars|secrets|credentials|parameter|items?|execution)\b)/;

/** A bare word may be an account name; only a path shows that a root is intended. */
function isNowhere({ path, place: { config }, root }: Read<"foreign">): boolean {
  const name = root.name.text;
  return path.segments.length > 1 ? !config.names.has(name) : config.names.lack(name);
}

/** The equivalents of other tools' roots. */
function replacementOf({ segments, text }: Path, scope: TemplateScope): string | undefined {
  const [root, second, third] = segments;
  if (root === undefined || second === undefined) return undefined;
  const rest = text.slice(second.start - root.start);
  if (root.text === "env" || root.text === "vars") return `environment_variables.${rest}`;
  if (root.text === "process" && second.text === "env" && third !== undefined) {
    return `environment_variables.${text.slice(third.start - root.start)}`;
  }
  if (scope !== "request") return undefined;
  if (root.text === "params") return second.text === "id" ? rest : `query.${rest}`;
  const isRequest = root.text === "request" || root.text === "req";
  return isRequest && ["id", "body", "query"].includes(second.text) ? rest : undefined;
}
