import { type Config, defineRule, fixOf } from "../../rule-kit/index.js";
import type { Alternative, Placeholder, TemplateRead } from "../../placeholder/parse.js";
import type { Path } from "../../placeholder/path.js";
import { filtersOf } from "./support/filters.js";

export default defineRule({
  id: "placeholder/object-as-text",
  severity: "warning",
  confidence: "likely",
  summary: "The caller's whole body or query turned into a string",
  description:
    "`{{body}}` and `{{query}}` are objects. Without `:json` or `:any` a placeholder produces a string, and an object as a string is `[object Object]`. Inside other text no type helps: the placeholder has to be the whole string.",
  fixable: "unsafe",
  related: ["placeholder/embedded-json", "placeholder/merge-without-json"],
  examples: ({ override, users, highlight }) => ({
    bad: [
      highlight(override(users({ create: { path: "/users", method: "post", body: { user: "{{body}}" } } })), "body"),
    ],
    good: [override(users({ create: { path: "/users", method: "post", body: { user: "{{body:json}}" } } }))],
  }),
  messages: {
    text: ({ path }: { path: string }) => ({
      what: `\`${path}\` is an object, and it becomes a string here.`,
      why: "`[object Object]` is sent.",
      help: `Write \`{{${path}:json}}\` as the whole string, or read one value of it.`,
    }),
    token: ({ path }: { path: string }) => ({
      what: `\`${path}\` is an object with the whole token response.`,
      why: "`[object Object]` is sent instead of the token.",
      help: "Write `{{oauth.token.access_token}}`.",
    }),
  },
  create: (context) => ({
    template: {
      where: ({ reads }) => reads.some(isText),
      visit: (use) => {
        for (const { root, path, placeholder, place } of context.model.readsOf(use, "request", "oauth")) {
          if (!isText({ root, path, placeholder })) continue;
          if (root.kind === "oauth") {
            if (place.config.hasOAuth !== true) continue;
            context.report({ message: "token", data: { path: path.text }, at: use.locate(path) });
            continue;
          }
          // placeholder/undeclared reports a type after the wrong character.
          if (filtersOf(use.template).some((filter) => filter.placeholder === placeholder)) continue;
          if (use.scope !== "request" || mayBeField(root.name.text, place.config)) continue;
          const type = typeOf(path, placeholder);
          const edit = type ? use.edit(type, "json") : use.edit({ start: path.end, end: path.end }, ":json");
          const fixes = placeholder.isWhole ? [fixOf("Add `:json`", "unsafe", edit)] : [];
          context.report({ message: "text", data: { path: path.text }, at: use.locate(path), fixes });
        }
      },
    },
  }),
});

/** Whether accounts may have a field of that name, such as `query` if the fields are unknown. */
function mayBeField(name: string, { names }: Config): boolean {
  return names.has(name) || (name === "query" && !names.lack(name));
}

/** Whether `body` or `query` is read as a whole and becomes text. */
function isText({ root, path, placeholder }: TemplateRead): boolean {
  if (root.kind === "oauth") {
    if (path.text !== "oauth.token" && path.text !== "oauth") return false;
  } else if (root.kind !== "request" || root.name.text === "id" || path.segments.length > 1) return false;
  const type = typeOf(path, placeholder)?.text;
  return type === undefined || type === "str";
}

/** The type that is written at a path. */
function typeOf(path: Path, { alternatives }: Placeholder): Alternative["types"][number] | undefined {
  return alternatives.find(({ paths }) => paths.includes(path))?.types[0];
}
