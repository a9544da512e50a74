import { defineRule, didYouMean, fixOf } from "../../rule-kit/index.js";
import { methodSchema, schemaTypeOf } from "../documentation/support/method-schema.js";
import { slipIn, readPathsOf } from "./support/schema-slips.js";

export default defineRule({
  id: "placeholder/misspelt-input",
  severity: "warning",
  confidence: "likely",
  summary: "A field of the caller's request that the method's schema spells otherwise",
  description:
    "Callers send what `query_schema` and `body_schema` document. If a placeholder reads `{{body.first_nmae}}` and the schema has `first_name`, which no placeholder of the method reads, one of the two is misspelled. A name that resembles no property is not reported: schemas are often incomplete.",
  fixable: "unsafe",
  silences: [{ rules: ["placeholder/literal-left-in-request"], on: "text" }],
  related: ["placeholder/literal-left-in-request", "documentation/bad-schema"],
  examples: ({ override, highlight, users }) => {
    const body_schema = { type: "object", properties: { first_name: {}, team: { properties: { id: {} } } } };
    const creating = (body: object) =>
      override(users({ create: { path: "/users", method: "post", body, body_schema } }));
    return {
      bad: [highlight(creating({ name: "{{body.first_nmae}}", team: "{{body.team.id}}" }), "first_nmae")],
      good: [
        creating({ name: "{{body.first_name}}", team: "{{body.team.id}}" }),
        // Both spellings are read: the schema is behind.
        creating({ name: "{{body.first_name}}", first: "{{body.firstName}}", role: "{{body.role}}" }),
      ],
    };
  },
  messages: {
    misspelt: ({ name, near, type }: { name: string; near: string; type: string }) => ({
      what: `The method's \`${type}\` has no \`${name}\`, only \`${near}\`.`,
      why: `Callers send \`${near}\`, so this value is always missing.`,
      help: didYouMean(near),
    }),
  },
  create: (context) => {
    const isRead = (path: string): boolean => context.derived.of(context.model, readPathsOf).has(path);
    return {
      template: {
        where: ({ reads }) => reads.some(({ root, path }) => root.kind === "request" && path.segments.length > 1),
        visit: (use) => {
          for (const read of context.model.readsOf(use, "request")) {
            const { owner, config } = read.place;
            if (owner.kind !== "method" || config.names.has(read.root.name.text)) continue;
            const type = schemaTypeOf(read);
            const method = config.method(owner.resource, owner.method);
            const schema = method && methodSchema(context.linted, method, type);
            const slip = schema && slipIn(schema, read, isRead);
            if (slip === undefined) continue;
            const { segment, near } = slip;
            context.report({
              message: "misspelt",
              data: { name: segment.text, near, type },
              at: use.locate(segment),
              fixes: [fixOf(`Write \`${near}\``, "unsafe", use.edit(segment, near))],
            });
          }
        },
      },
    };
  },
});
