import { defineRule } from "../../rule-kit/index.js";
import { describedAt, locatePath } from "./support/described.js";

export default defineRule({
  id: "api/deprecated-operation",
  severity: "info",
  confidence: "likely",
  tag: "deprecated",
  summary: "A request that the API description marks as deprecated",
  description:
    "The vendor advises against the operation and may remove it. Its description often names the replacement.",
  examples: ({ config, api, users, highlight }) => {
    const described = api({ paths: { "/users": { get: { deprecated: true } }, "/people": { get: {} } } });
    return {
      bad: [highlight({ ...config(users({ list: { path: "/users" } })), ...described }, '"/users"')],
      good: [{ ...config(users({ list: { path: "/people" } })), ...described }],
    };
  },
  messages: {
    deprecated: ({ operation }: { operation: string }) => ({
      what: `The API description marks \`${operation}\` as deprecated.`,
      why: "The vendor may remove it.",
      help: "Look for its replacement in the vendor's documentation.",
    }),
  },
  create: (context) => ({
    request: (request) => {
      const operation = context.api?.operation(request);
      if (operation?.isDeprecated !== true) return;
      const at = locatePath(request);
      const related = [describedAt(operation.place)];
      context.report({ message: "deprecated", data: { operation: operation.name }, at, related });
    },
  }),
});
