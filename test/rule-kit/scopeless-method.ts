import { defineRule, locateKey, locateOwner } from "../../src/rule-kit/index.js";

export default defineRule({
  id: "resource/scopeless-method",
  severity: "info",
  confidence: "likely",
  summary: "A method without scopes beside one that declares them",
  description: "Where one method of a resource declares `scopes`, one without them is called without permission.",
  needs: "whole",
  examples: ({ config }) => ({
    bad: [
      {
        ...config({ resources: { users: { list: { path: "/u", scopes: ["r"] }, all: { path: "/u" } } } }),
        highlights: ['"all"'],
      },
    ],
    good: [config({ resources: { users: { list: { path: "/u", scopes: ["r"] } } } })],
  }),
  messages: {
    none: ({ name, sibling }: { name: string; sibling: string }) => ({
      what: `\`${name}\` declares no scopes, and \`${sibling}\` does.`,
      help: "Add `scopes`.",
    }),
  },
  create: (context) => ({
    method: ({ resource, name, node, value }, config) => {
      const sibling = config.methods().find((one) => one.resource === resource && one.value.has("scopes"));
      const scopes = sibling?.value.member("scopes");
      if (sibling === undefined || scopes === undefined || value.has("scopes") || node.type !== "object") return;
      const related = [{ location: locateKey(scopes), message: "Declared here." }];
      const lacks = [{ value, keys: ["scopes"] }];
      context.report({ message: "none", data: { name, sibling: sibling.name }, at: locateOwner(node), related, lacks });
    },
  }),
});
