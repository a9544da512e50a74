import { defineRule, fixOf } from "../../rule-kit/index.js";

export default defineRule({
  id: "placeholder/leftover-mark",
  severity: "warning",
  confidence: "likely",
  summary: "A leftover equals sign from another tool's expression syntax",
  description:
    "Some tools mark a computed value with an equals sign, `={{api_key}}`. Here it is ordinary text: the sign is sent as the first character of the URL, the key or the path segment.",
  fixable: "unsafe",
  related: ["placeholder/foreign-syntax"],
  examples: ({ override, users, highlight, bearer }) => ({
    bad: [highlight(override({ ...bearer("={{api_key}}"), ...users({ get: { path: "/users/={{id}}" } }) }), "=", "=")],
    good: [override({ ...bearer("{{api_key}}"), ...users({ get: { path: "/users/id={{id}}" } }) })],
  }),
  messages: {
    mark: () => ({
      what: "There is an equals sign before the placeholder.",
      why: "It is sent as the first character of the value.",
      help: "Remove it.",
    }),
  },
  create: (context) => ({
    template: {
      where: ({ text }) => text.startsWith("=") || text.includes("={{"),
      visit: (use) => {
        const place = context.model.placeOf(use.node);
        const fields = place?.owner.kind === "credential" ? String(place.rest[0]) : place?.field;
        if (fields === undefined || !judged.has(fields)) return;
        const isUrl = fields === "path" || fields === "base_url" || fields === "auth";
        const [query = use.text.length] = [/[?#]/.exec(use.text)?.index];
        for (const { start } of use.template.placeholders) {
          const before = use.text.slice(0, start);
          if (!(isUrl ? /(?:^|\/)=$/ : /^(?:\w+ )?=$/).test(before) || start > query) continue;
          const span = { start: start - 1, end: start };
          const fixes = [fixOf("Remove the equals sign", "unsafe", use.edit(span, ""))];
          context.report({ message: "mark", at: use.locate(span), fixes });
        }
        if (!isUrl || !/^=[^{]/.test(use.text)) return;
        const span = { start: 0, end: 1 };
        const fixes = [fixOf("Remove the equals sign", "unsafe", use.edit(span, ""))];
        context.report({ message: "mark", at: use.locate(span), fixes });
      },
    },
  }),
});

/** The parts where no vendor language starts with an equals sign. */
const judged: ReadonlySet<string> = new Set(["path", "base_url", "headers", "authorization", "auth", "client"]);
