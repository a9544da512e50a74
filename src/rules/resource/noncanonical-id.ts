import { editText } from "../../document/edit-text.js";
import { locateText } from "../../document/location.js";
import { takesRecord } from "../../model/method-names.js";
import { isOptional, pathsOf } from "../../model/availability.js";
import type { Placeholder, Template } from "../../placeholder/parse.js";
import type { Path } from "../../placeholder/path.js";
import { rootOf } from "../../placeholder/scope.js";
import { fixOf } from "../../rule-kit/fixes.js";
import { defineRule } from "../../rule-kit/rule.js";
import { readsId } from "./methods.js";

export default defineRule({
  id: "resource/noncanonical-id",
  severity: "warning",
  confidence: "likely",
  summary: "A record looked up by something other than `{{id}}`",
  description:
    "`get`, `update` and `delete` are called with the id of the record, and `{{id}}` is where it arrives. A path that ends in a value of the caller's query or body stays unresolved unless the caller happens to send it there too. Parents of a record do come in the query: `/accounts/{{query.account_id}}/notes/{{id}}`.",
  fixable: "unsafe",
  related: ["resource/item-without-id"],
  examples: ({ config, users }) => ({
    bad: [
      {
        ...config(users({ get: { path: "/users/{{query.user_id}}" } })),
        highlights: ["query.user_id"],
      },
    ],
    good: [config(users({ get: { path: "/teams/{{query.team_id}}/users/{{id}}" } }))],
  }),
  needs: "whole",
  messages: {
    other: ({ method, path }: { method: string; path: string }) => ({
      what: `\`${method}\` looks the record up by \`${path}\`.`,
      why: "The caller's id arrives as `{{id}}`; if the caller does not send this value, the literal text `{{…}}` is sent.",
      help: "Write `{{id}}`.",
    }),
  },
  create: (context) => ({
    method: ({ name, value }) => {
      const { string: node, template } = (takesRecord(name) && value.get("path")) || {};
      const path = template && requestValue(lastSegment(template));
      if (node === undefined || path === undefined) return;
      if (["path", "query", "body", "base_url"].some((key) => readsId(value.get(key)))) return;
      const fixes = [fixOf("Write `id`", "unsafe", editText(node, path, "id"))];
      const at = locateText(node, "template", path);
      context.report({ message: "other", data: { method: name, path: path.text }, at, fixes });
    },
  }),
});

/** The placeholder that is the whole last segment of a path, but for an extension or a query behind it. */
function lastSegment({ text, placeholders }: Template): Placeholder | undefined {
  const last = placeholders.at(-1);
  if (last === undefined || text[last.start - 1] !== "/") return undefined;
  return /^(?:\.\w+|\/)?(?:\?.*)?$/.test(text.slice(last.end)) ? last : undefined;
}

/** The one value of the caller's query or body that a placeholder reads without a default or a flag. */
function requestValue(placeholder: Placeholder | undefined): Path | undefined {
  if (placeholder === undefined || isOptional(placeholder)) return undefined;
  const [path, ...others] = pathsOf(placeholder);
  if (path === undefined || others.length > 0 || path.segments.length < 2) return undefined;
  const root = rootOf(path);
  return root.kind === "request" && root.name.text !== "id" ? path : undefined;
}
