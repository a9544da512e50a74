import { defineRule, locateText } from "../../rule-kit/index.js";
import { isOptional, pathsOf } from "../../model/availability.js";

export default defineRule({
  id: "resource/id-in-collection",
  severity: "warning",
  confidence: "likely",
  summary: "The id of a record in the path of `list` or `create`",
  description:
    "`list` and `create` are called without an id: the record does not exist yet, or is one of many. The placeholder stays unresolved and its literal text is sent. The id of a parent comes in the query: `{{query.account_id}}`.",
  related: ["resource/item-without-id"],
  examples: ({ config, highlight }) => ({
    bad: [highlight(config({ resources: { notes: { list: { path: "/accounts/{{id}}/notes" } } } }), "id")],
    good: [config({ resources: { notes: { list: { path: "/accounts/{{query.account_id}}/notes" } } } })],
  }),
  needs: "whole",
  messages: {
    id: ({ method }: { method: string }) => ({
      what: `\`${method}\` has the id of a record in its path.`,
      why: "It is called without one, so the literal text `{{…}}` is sent.",
      help: "Read a parent's id from the query: `{{query.account_id}}`. If the method is about one record, rename it.",
    }),
  },
  create: (context) => ({
    method: ({ name, value }, { names }) => {
      // An account may have a field of that name.
      if (!["list", "create"].includes(name) || names.has("id")) return;
      const { string: node, template } = value.get("path") ?? {};
      if (node === undefined || template === undefined) return;
      for (const placeholder of template.placeholders) {
        const [path, ...others] = pathsOf(placeholder);
        if (path?.segments[0]?.text !== "id" || others.length > 0 || isOptional(placeholder)) continue;
        context.report({ message: "id", data: { method: name }, at: locateText(node, "template", path) });
      }
    },
  }),
});
