import { defineRule, didYouMean, editText, fixOf, locateText } from "../../rule-kit/index.js";
import { methodSchema, schemaTypeOf } from "../documentation/support/method-schema.js";
import { otherSpellings } from "./support/sibling-names.js";
import { slipIn, readPathsOf } from "./support/schema-slips.js";

export default defineRule({
  id: "placeholder/misspelt-input",
  severity: "warning",
  confidence: "likely",
  summary: "A field of the caller's request that the method's schema spells otherwise",
  description:
    "Callers send what `query_schema` and `body_schema` document. If a placeholder reads `{{body.first_nmae}}` and the schema has `first_name`, which no placeholder of the method reads, one of the two is misspelled. A name that resembles no property is not reported: schemas are often incomplete. In paths, names are also compared with those of other methods at the same place.",
  fixable: "unsafe",
  silences: [{ rules: ["placeholder/literal-left-in-request", "resource/misspelt-parameter"], on: "text" }],
  related: ["placeholder/literal-left-in-request", "documentation/bad-schema"],
  examples: ({ override, highlight, users }) => {
    const body_schema = { type: "object", properties: { first_name: {}, team: { properties: { id: {} } } } };
    const creating = (body: object) =>
      override(users({ create: { path: "/users", method: "post", body, body_schema } }));
    const [list, get] = [{ path: "/teams/{{query.team_id}}" }, { path: "/teams/{{query.teamId}}/{{id}}" }];
    return {
      bad: [
        highlight(creating({ name: "{{body.first_nmae}}", team: "{{body.team.id}}" }), "first_nmae"),
        highlight(override(users({ list, all: list, get })), "teamId"),
      ],
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
    sibling: ({ name, near }: { name: string; near: string }) => ({
      what: `Other methods of the resource call it \`${near}\`, and this one \`${name}\`.`,
      why: "Callers have to send one value under two names.",
      help: `Write \`${near}\`.`,
    }),
  },
  create: (context) => {
    const isRead = (path: string): boolean => context.derived.of(context.model, readPathsOf).has(path);
    return {
      config: (config) => {
        for (const { method, node, segment, near } of otherSpellings(config)) {
          if (methodSchema(context.linted, method, "query_schema") !== undefined) continue;
          const fixes = [fixOf(`Write \`${near}\``, "unsafe", editText(node, segment, near))];
          const data = { name: segment.text, near };
          context.report({
            message: "sibling",
            data,
            at: locateText(node, "template", segment),
            severity: "info",
            fixes,
          });
        }
      },
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
