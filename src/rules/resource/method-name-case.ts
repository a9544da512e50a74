import { defineRule, fixOf, locateKey, renameKey } from "../../rule-kit/index.js";
import { nearMiss } from "jsonata-check/text";
import { canonicalMethods } from "../../model/method-names.js";
import { introducedAt } from "./support/methods.js";

export default defineRule({
  id: "resource/method-name-case",
  severity: "warning",
  confidence: "likely",
  summary: "A canonical method's name in capitals or misspelled",
  description:
    "Method names are looked up as they are written. `List` or `lst` is a custom method of that name, and a call of `list` finds nothing.",
  fixable: "unsafe",
  silences: [{ rules: ["override/unknown-target"], on: "value" }],
  related: ["schema/method-case"],
  examples: ({ config, users, highlight }) => ({
    bad: [
      highlight(config(users({ List: { path: "/users" } })), '"List"'),
      highlight(config(users({ lst: { path: "/users" } })), '"lst"'),
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
  },
  create: (context) => ({
    method: ({ name, resource, value }, config) => {
      if (canonicalMethods.has(name)) return;
      const canonical = canonicalName(name);
      const member = introducedAt(value);
      if (canonical === undefined || member === undefined) return;
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
