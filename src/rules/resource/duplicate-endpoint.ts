import { defineRule, locateKey } from "../../rule-kit/index.js";
import { introducedAt } from "./support/methods.js";
import { duplicatesIn } from "./support/equal-requests.js";

export default defineRule({
  id: "resource/duplicate-endpoint",
  severity: "warning",
  confidence: "likely",
  summary: "Two methods of a resource that do the same",
  description:
    "Two methods with the same verb, path, query, body and headers that also read the response in the same way are one method under two names: usually a copy that was never changed. Two canonical methods may share a request (`list` and `get` of `/me`).",
  related: ["resource/numbered-method"],
  examples: ({ config, users, highlight }) => ({
    bad: [
      highlight(config(users({ list: { path: "/users" }, archived: { method: "get", path: "/users" } })), '"archived"'),
    ],
    good: [config(users({ list: { path: "/users" }, archived: { path: "/users", query: { archived: true } } }))],
  }),
  needs: "whole",
  messages: {
    same: ({ name, other }: { name: string; other: string }) => ({
      what: `\`${name}\` sends the same request as \`${other}\` and reads the response in the same way.`,
      why: "It is a copy, or something that makes it different is missing.",
      help: "Write what makes it different, or remove one of the two.",
    }),
  },
  create: (context) => ({
    config: (config) => {
      for (const method of duplicatesIn(config.methods())) {
        const member = introducedAt(method.value);
        const first = introducedAt(method.original.value);
        if (first === undefined || member === undefined) continue;
        const related = [{ location: locateKey(first), message: "The same request." }];
        const data = { name: method.name, other: method.original.name };
        context.report({ message: "same", data, at: locateKey(member), related });
      }
    },
  }),
});
