import { defineRule, fixOf, locateKey, renameKey, type TemplateUse } from "../../rule-kit/index.js";
import { nearMiss } from "jsonata-check/text";
import { memberOf } from "../../document/tree.js";
import type { Alternative } from "../../placeholder/parse.js";

const merge = "$truto_merge";

export default defineRule({
  id: "placeholder/misspelt-merge",
  severity: "warning",
  confidence: "likely",
  summary: "A key that means `$truto_merge`",
  description:
    "`$truto_merge` merges the object that a placeholder reads into the object around it. Any other key is sent as a property with that name: a misspelling of it, or a key such as `...` that spreads an object in another language.",
  fixable: "unsafe",
  silences: [{ rules: ["placeholder/object-as-text"], on: "value" }],
  related: ["placeholder/merge-without-json"],
  examples: ({ override, users, highlight }) => {
    const sending = (body: object) => override(users({ create: { path: "/users", method: "post", body } }));
    return {
      bad: [
        highlight(sending({ $truto_mrge: "{{body:json}}", active: true }), '"$truto_mrge"'),
        highlight(sending({ "...": "{{body:json}}" }), '"..."'),
      ],
      good: [sending({ $truto_merge: "{{body:json}}" }), sending({ $merge: { into: "{{body.table}}" } })],
    };
  },
  messages: {
    key: ({ key }: { key: string }) => ({
      what: `\`${key}\` merges nothing.`,
      why: `It is sent as a property named \`${key}\`.`,
      help: `Write \`${merge}\`.`,
    }),
  },
  create: (context) => ({
    template: {
      where: ({ placeholders }) => placeholders.some(({ isWhole }) => isWhole),
      visit: (use) => {
        const member = memberOf(use.node);
        if (member === undefined || !meansMerge(member.key.name, use)) return;
        const fixes = [fixOf(`Rename to \`${merge}\``, "unsafe", renameKey(member, merge))];
        context.report({ message: "key", data: { key: member.key.name }, at: locateKey(member), fixes });
      },
    },
  }),
});

function meansMerge(key: string, { template }: TemplateUse): boolean {
  if (key === merge || !/[$.<]|truto/i.test(key)) return false;
  if (key === "truto_merge" || nearMiss(key, [merge]) !== undefined) return true;
  const isSpread = /^(?:\.{3}|<<$|\$merge$|\$spread$)/.test(key);
  return isSpread && template.placeholders.some(({ alternatives }) => alternatives.some(readsObject));
}

function readsObject({ types, paths }: Alternative): boolean {
  return types[0]?.text === "json" || types[0]?.text === "any" || paths[0]?.text === "body";
}
