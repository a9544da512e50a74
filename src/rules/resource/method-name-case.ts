import { defineRule, fixOf, locateKey, renameKey } from "../../rule-kit/index.js";
import { nearMiss } from "jsonata-check/text";
import { canonicalMethods } from "../../model/method-names.js";
import { introducedAt } from "./support/methods.js";

export default defineRule({
  id: "resource/method-name-case",
  severity: "warning",
  confidence: "likely",
  summary: "A canonical method's name in capitals, misspelled, or in other words",
  description:
    "Method names are looked up as they are written. `List` or `lst` is a custom method of that name, and a call of `list` finds nothing. So is `getAll`, or a verb such as `post`, where the resource has no `list` or `create`.",
  fixable: "unsafe",
  silences: [{ rules: ["override/unknown-target"], on: "value" }],
  related: ["schema/method-case"],
  examples: ({ config, users, highlight }) => ({
    bad: [
      highlight(config(users({ List: { path: "/users" } })), '"List"'),
      highlight(config(users({ lst: { path: "/users" } })), '"lst"'),
      highlight(config(users({ getAll: { path: "/users" } })), '"getAll"'),
    ],
    good: [config(users({ list: { path: "/users" }, Export: { path: "/users/export" } }))],
  }),
  needs: "whole",
  messages: {
    capitals: ({ name, canonical }: { name: string; canonical: string }) => ({
      what: `The method \`${name}\` looks like a misspelling of \`${canonical}\`.`,
      why: `Method names are matched exactly: a call of \`${canonical}\` does not find it.`,
      help: `Rename it to \`${canonical}\`.`,
    }),
    otherWords: ({ name, canonical }: { name: string; canonical: string }) => ({
      what: `\`${name}\` is a custom method; the resource has no \`${canonical}\`.`,
      why: `A call of \`${canonical}\` does not find it.`,
      help: `Rename it to \`${canonical}\` if that is what it does.`,
    }),
  },
  create: (context) => ({
    method: ({ name, resource, value, verb }, config) => {
      if (canonicalMethods.has(name)) return;
      const canonical = canonicalName(name);
      const member = introducedAt(value);
      if (member === undefined) return;
      const other = canonical === undefined ? synonyms.get(name.toLowerCase().replaceAll("_", "")) : undefined;
      if (other?.sentWith === verb && config.method(resource, other.canonical) === undefined) {
        const data = { name, canonical: other.canonical };
        const fixes = [fixOf(`Rename to \`${other.canonical}\``, "suggestion", renameKey(member, other.canonical))];
        context.report({ message: "otherWords", data, at: locateKey(member), severity: "info", fixes });
      }
      if (canonical === undefined) return;
      const isFree = config.method(resource, canonical) === undefined;
      if (!isFree && canonical !== name.toLowerCase()) return;
      const fix = fixOf(`Rename to \`${canonical}\``, "unsafe", renameKey(member, canonical));
      context.report({
        message: "capitals",
        data: { name, canonical },
        at: locateKey(member),
        fixes: isFree ? [fix] : [],
      });
    },
  }),
});

/** The canonical method with another spelling; `updated` and `lists` are different words. */
function canonicalName(name: string): string | undefined {
  const lower = name.toLowerCase();
  if (canonicalMethods.has(lower)) return lower;
  const near = nearMiss(lower, canonicalMethods);
  return near === undefined || lower.startsWith(near) ? undefined : near;
}

/** Other tools' names for canonical methods, with their verbs. A custom method may also have such a name. */
const synonyms: ReadonlyMap<string, { readonly canonical: string; readonly sentWith: string }> = new Map([
  ...["getall", "fetchall", "findall", "getlist"].map(
    (name) => [name, { canonical: "list", sentWith: "get" }] as const,
  ),
  ["post", { canonical: "create", sentWith: "post" }],
  ["put", { canonical: "update", sentWith: "put" }],
  ["patch", { canonical: "update", sentWith: "patch" }],
]);
