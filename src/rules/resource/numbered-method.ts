import { defineRule, type EffectiveMethod, fixOf, locateKey, renameKey } from "../../rule-kit/index.js";
import { canonicalMethods, takesRecord } from "../../model/method-names.js";
import { introducedAt } from "./support/methods.js";

export default defineRule({
  id: "resource/numbered-method",
  severity: "warning",
  confidence: "likely",
  summary: "A method with a number for a name",
  description:
    "`list_2` says nothing about what the method does, and nobody calls it by that name. Often it is another canonical method (a `list_2` with an id in its path is a `get`, a `create_2` that searches is a `list` sent with `post`); otherwise it is a custom method that deserves a name.",
  fixable: "unsafe",
  related: ["resource/duplicate-endpoint", "resource/method-name-case"],
  examples: ({ config, users, highlight }) => ({
    bad: [highlight(config(users({ list: { path: "/users" }, list_2: { path: "/users/{{id}}" } })), '"list_2"')],
    good: [config(users({ list: { path: "/users" }, list_archived: { path: "/users/archived" } }))],
  }),
  needs: "whole",
  messages: {
    probably: ({ name, meant }: { name: string; meant: string }) => ({
      what: `The number in \`${name}\` says nothing about what the method does.`,
      why: "Callers look methods up by their names.",
      help: `Rename it: its path and verb suggest \`${meant}\`.`,
    }),
    nameless: ({ name, base }: { name: string; base: string }) => ({
      what: `The number in \`${name}\` says nothing about what the method does.`,
      why: "Callers look methods up by their names.",
      help: `Name it after what sets it apart from \`${base}\`.`,
    }),
  },
  create: (context) => ({
    method: (method, config) => {
      const { name, resource } = method;
      const base = /^(.+?)_?[1-9]\d?$/.exec(name)?.[1];
      const siblings = config.value.get("resources")?.get(resource);
      const member = introducedAt(method.value);
      if (base === undefined || member === undefined) return;
      if (!canonicalMethods.has(base) && !takesRecord(base)) return;
      const meant = probableName(method, base, siblings?.get("update")?.text("method")?.toLowerCase());
      const at = locateKey(member);
      if (meant === undefined || siblings?.has(meant) === true) {
        context.report({ message: "nameless", data: { name, base }, at });
        return;
      }
      const fixes = [fixOf(`Rename to \`${meant}\``, "unsafe", renameKey(member, meant))];
      context.report({ message: "probably", data: { name, meant }, at, fixes });
    },
  }),
});

/** The method that path and verb suggest. */
function probableName(method: EffectiveMethod, base: string, verbOfUpdate: string | undefined): string | undefined {
  const path = method.value.text("path") ?? "";
  const last = path.slice(path.lastIndexOf("/") + 1);
  if (base === "list" && method.verb === "get" && (method.value.get("path")?.template?.placeholders.length ?? 0) > 0) {
    return /^\{\{\s*(?:id|(?:query|body)\.\w*id)\b[^{}]*\}\}$/i.test(last) ? "get" : undefined;
  }
  if (base === "update" && method.verb === "patch" && verbOfUpdate === "put") return "partial_update";
  if (base === "create" && method.verb === "post" && /^(?:search|query|filter|find)$/i.test(last)) return "list";
  return base;
}
