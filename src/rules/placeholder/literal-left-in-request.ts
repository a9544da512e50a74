import { defineRule, type Fix, fixOf, type Read, type TemplateUse } from "../../rule-kit/index.js";
import { optionalReadsOf } from "./support/optional-reads.js";
import { isFilter, isOptionalBy, mayBeLeft, methodOf, schemaOf } from "./support/unhandled-reads.js";

export default defineRule({
  id: "placeholder/literal-left-in-request",
  severity: "info",
  confidence: "likely",
  summary: "An optional request value without a default or a flag",
  description: [
    "If the caller omits a value and the placeholder has no default or flag, the literal text of the placeholder is sent: `status={{query.status}}`. With `:undefined` the parameter is omitted too, and a default follows `?:`.",
    "A value counts as optional where the method's schema says so, or where the same value has a default or a flag elsewhere: in the same method, or in the list of another resource. Without a schema, a value that is a query parameter of a `list` counts as an optional filter, unless its name is that of a parent's id or the end of a period.",
  ].join("\n\n"),
  fixable: "unsafe",
  related: ["placeholder/optional-in-url", "placeholder/wrong-scope"],
  examples: ({ override, highlight, list }) => {
    const filtered = (query: Readonly<Record<string, string>>, required: readonly string[] = []) =>
      list({ query, query_schema: { type: "object", required, properties: { role: {}, team: {} } } });
    return {
      bad: [
        highlight(override(filtered({ role: "{{query.role}}" })), "query.role"),
        highlight(
          override({
            resources: {
              users: { list: { path: "/users", query: { since: "{{query.since}}" } } },
              teams: { list: { path: "/teams", query: { since: "{{query.since:undefined}}" } } },
            },
          }),
          "query.since",
        ),
      ],
      good: [override(filtered({ role: "{{query.role:undefined}}", team: "{{query.team}}" }, ["team"]))],
    };
  },
  messages: {
    optional: ({ path, reason }: { path: string; reason: keyof typeof reasons }) => ({
      what: `\`${path}\` ${reasons[reason]}.`,
      why: "When the caller omits it, the literal text `{{…}}` is sent.",
      help: "Add `:undefined` to omit it from the request too, or a default after `?:`.",
    }),
  },
  create: (context) => ({
    template: {
      where: ({ reads }) => reads.some(mayBeLeft),
      visit: (use) => {
        for (const read of context.model.readsOf(use, "request")) {
          const method = mayBeLeft(read) ? methodOf(read) : undefined;
          if (method === undefined) continue;
          const { path } = read;
          const schema = schemaOf(context.linted, read, method);
          const other = context.derived.of(context.model, optionalReadsOf).find(read);
          const reason = isOptionalBy(schema, read, method) ? "schema" : other !== undefined ? "elsewhere" : "looks";
          if (reason === "looks" && (schema !== undefined || !isFilter(read))) continue;
          context.report({
            message: "optional",
            data: { path: path.text, reason },
            at: use.locate(path),
            related:
              reason === "elsewhere" && other !== undefined
                ? [{ location: other.use.locate(other.path), message: "It is optional here." }]
                : [],
            fixes: [fixFor(use, read)],
          });
        }
      },
    },
  }),
});

/** Why a value counts as optional. */
const reasons = {
  schema: "is optional according to the method's schema",
  elsewhere: "is optional elsewhere, but has no default or flag here",
  looks: "looks optional, but has no default or flag",
};

function fixFor(use: TemplateUse, { placeholder }: Read<"request">): Fix | undefined {
  if (!placeholder.isWhole) return undefined;
  const { end } = placeholder.alternatives[0]?.types.at(-1) ?? placeholder.alternatives[0]?.paths[0] ?? placeholder;
  return fixOf("Add `:undefined`", "unsafe", use.edit({ start: end, end }, ":undefined"));
}
