import { defineRule, locateKey, type Node, type RuleContext } from "../../rule-kit/index.js";
import { parseTemplate } from "../../placeholder/parse.js";

export default defineRule({
  id: "placeholder/in-key",
  severity: "warning",
  confidence: "likely",
  summary: "A placeholder in a name, where it is not replaced",
  description:
    "Placeholders are replaced only in values. In the name of a header, a query parameter or a body property the literal text `{{…}}` is sent.",
  examples: ({ override, highlight, list }) => ({
    bad: [
      highlight(
        override(list({ query: { "filter[{{query.field}}]": "{{query.value}}" } })),
        '"filter[{{query.field}}]"',
      ),
    ],
    good: [override(list({ query: { "filter[name]": "{{query.name}}" } }))],
  }),
  messages: {
    key: ({ key }: { key: string }) => ({
      what: `The name \`${key}\` contains a placeholder.`,
      why: "Placeholders are replaced only in values: the name is sent as is.",
      help: "Write a fixed name; names cannot be computed.",
    }),
  },
  create: (context) => ({
    Config: (config) => judge(context, [config.get("headers"), config.get("query")]),
    ConfigUpdate: (config) => judge(context, [config.get("headers"), config.get("query")]),
    OverrideSettings: (config) => judge(context, [config.get("headers"), config.get("query")]),
    ResourceMethod: (method) => judge(context, [method.get("headers"), method.get("query"), method.get("body")]),
  }),
});

function judge(
  { report }: Pick<RuleContext<{ key: (data: { key: string }) => { what: string } }>, "report">,
  values: readonly (Node | undefined)[],
): void {
  const open = [...values];
  while (open.length > 0) {
    const node = open.pop();
    if (node?.type === "array") for (const item of node.items) open.push(item);
    if (node?.type !== "object") continue;
    for (const member of node.members) {
      const { name } = member.key;
      if (name.includes("{{") && parseTemplate(name).placeholders.length > 0) {
        report({ message: "key", data: { key: name }, at: locateKey(member) });
      }
      open.push(member.value);
    }
  }
}
