import { locateKey } from "../../document/location.js";
import { fixOf, renameKey } from "../../rule-kit/fixes.js";
import { defineRule } from "../../rule-kit/rule.js";
import { canonicalMethods } from "../../model/method-names.js";
import { introducedAt } from "./methods.js";

export default defineRule({
  id: "resource/method-name-case",
  severity: "warning",
  confidence: "likely",
  summary: "A canonical method's name in capitals",
  description:
    "Method names are looked up as they are written. `List` or `GET` is a custom method of that name, and a call of `list` or `get` finds nothing.",
  fixable: "unsafe",
  silences: [{ rules: ["override/unknown-target"], on: "value" }],
  related: ["schema/method-case"],
  examples: ({ config }) => ({
    bad: [
      {
        ...config({ resources: { users: { List: { path: "/users" } } } }),
        highlights: ['"List"'],
      },
    ],
    good: [config({ resources: { users: { list: { path: "/users" }, Export: { path: "/users/export" } } } })],
  }),
  needs: "whole",
  messages: {
    capitals: ({ name, canonical }: { name: string; canonical: string }) => ({
      what: `\`${name}\` is not the method \`${canonical}\`.`,
      why: `Names are looked up as they are written: a call of \`${canonical}\` does not find it.`,
      help: `Rename it to \`${canonical}\`.`,
    }),
  },
  create: (context) => ({
    method: ({ name, resource, value }, config) => {
      const canonical = name.toLowerCase();
      const member = introducedAt(value);
      if (canonical === name || !canonicalMethods.has(canonical) || member === undefined) return;
      const isFree = config.method(resource, canonical) === undefined;
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
