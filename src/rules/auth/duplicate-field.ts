import { defineRule, locateValue, type Node } from "../../rule-kit/index.js";

export default defineRule({
  id: "auth/duplicate-field",
  severity: "error",
  confidence: "certain",
  summary: "Two fields of one credential with the same name",
  description:
    "The values of a credential's fields are stored in the account's context under the names of the fields. Of two fields with one name only one value is kept, and which one is not defined.",
  examples: ({ override, apiKey, highlight }) => {
    const key = { name: "api_key", label: "API key", type: "password" };
    const secret = (name: string) => override(apiKey(key, { name, label: "Secret", type: "password" }));
    return { bad: [highlight(secret("api_key"), '"api_key"')], good: [secret("api_secret")] };
  },
  messages: {
    twice: ({ name }: { name: string }) => ({
      what: `The field \`${name}\` is declared twice.`,
      why: "Both set the same name in the account context, so one of the two values is lost.",
      help: "Rename the second field, or remove it.",
    }),
  },
  create: (context) => ({
    document: (document) => {
      for (const { fields } of context.model.configs.flatMap((config) => config.credentials)) {
        const seen = new Map<string, Node>();
        for (const { name, value } of fields) {
          const node = value.get("name")?.node;
          const first = seen.get(name);
          if (node === undefined || node.document !== document) continue;
          if (first === undefined) {
            seen.set(name, node);
            continue;
          }
          const related = [{ location: locateValue(first), message: "first declared here" }];
          context.report({ message: "twice", data: { name }, at: locateValue(node), related });
        }
      }
    },
  }),
});
