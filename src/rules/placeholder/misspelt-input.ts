import type { Node } from "../../document/tree.js";
import type { Model } from "../../model/model.js";
import type { Read } from "../../model/reads.js";
import type { Segment } from "../../placeholder/path.js";
import { fixOf } from "../../rule-kit/fixes.js";
import { defineRule } from "../../rule-kit/rule.js";
import { methodSchema } from "../documentation/method-schema.js";
import { nearMiss } from "jsonata-check/text";

type RequestRead = Read<"request">;

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
      help: `Did you mean \`${near}\`?`,
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
            const type = read.root.name.text === "query" ? "query_schema" : "body_schema";
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

/** The first name in a path that is a near miss of a documented and unread property. */
function slipIn(
  schema: Node,
  read: RequestRead,
  isRead: (path: string) => boolean,
): { readonly segment: Segment; readonly near: string } | undefined {
  const { segments } = read.path;
  let parent: Node | undefined = schema;
  for (let depth = 1; depth < Math.min(segments.length, deepest); depth++) {
    const segment = segments[depth];
    const properties: Node | undefined = parent?.type === "object" ? parent.get("properties") : undefined;
    if (segment === undefined || properties?.type !== "object") return undefined;
    if (properties.member(segment.text) === undefined) {
      const path = pathOf(read, depth);
      const unread = properties.members
        .slice(0, mostCompared)
        .map(({ key }) => key.name)
        .filter((name) => !isRead(keyOf(read, `${path}.${name}`)));
      const near = combines(parent) ? undefined : nearMiss(segment.text, unread);
      return near === undefined ? undefined : { segment, near };
    }
    parent = properties.get(segment.text);
  }
  return undefined;
}

/** The first segments of what a placeholder reads. */
function pathOf({ path }: RequestRead, length: number): string {
  return path.segments
    .slice(0, length)
    .map(({ text }) => text)
    .join(".");
}

/** Whether a schema may have more properties elsewhere. */
function combines(schema: Node | undefined): boolean {
  return schema?.type === "object" && ["$ref", "allOf", "anyOf", "oneOf"].some((keyword) => schema.get(keyword));
}

/** The derived fact about a model: every path of the caller's request that placeholders read, with all its parents. */
function readPathsOf(model: Model): ReadonlySet<string> {
  const reads = model.configs.flatMap((config) =>
    model.reads.templates(config).flatMap((use) => model.readsOf(use, "request")),
  );
  const paths = new Set<string>();
  for (const read of reads) {
    const most = Math.min(read.path.segments.length, deepest);
    for (let length = most; length > 0; length--) paths.add(keyOf(read, pathOf(read, length)));
  }
  return paths;
}

/** The most properties of an object, and the most segments of a path, that are compared: neither takes quadratic time. */
const mostCompared = 250;
const deepest = 10;

/** A path together with the method that reads it. */
function keyOf({ place: { owner } }: RequestRead, path: string): string {
  return owner.kind === "method" ? `${owner.resource}\n${owner.method}\n${path}` : path;
}
