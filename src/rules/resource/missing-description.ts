import { defineRule, isSure, locateKey, type SourceDocument } from "../../rule-kit/index.js";
import type { DocumentKind } from "../../../generated/shapes.js";
import { introducedAt } from "./support/methods.js";

/** The kinds that people write by hand; stored integrations keep descriptions elsewhere. */
const authored: ReadonlySet<DocumentKind> = new Set(["config", "integration-create", "integration-file"]);

export default defineRule({
  id: "resource/missing-description",
  severity: "info",
  confidence: "advice",
  summary: "Methods without a description",
  description:
    "The description of a method is what people and language models choose it by. In an authoring file a row of `documentation` may hold it instead. All methods of a document are in one finding, which the preset `strict` and `--pedantic` show.",
  related: ["resource/poor-description", "documentation/poor-description"],
  examples: ({ config, users, highlight, list }) => ({
    bad: [highlight(config(users({ list: { path: "/users" } })), '"list"')],
    good: [config(list({ description: "Lists the people who have access, newest first." }))],
  }),
  needs: "whole",
  messages: {
    none: ({ names }: { names: readonly string[] }) => ({
      what: names.length === 1 ? `${names[0]} has no description.` : `${names.length} methods have no description.`,
      why: "People and language models choose a method by its description.",
      help: "Add `description`: one sentence that says what the method does.",
    }),
  },
  create: (context) => ({
    document: (document) => {
      if (context.linted.kind === undefined || !authored.has(context.linted.kind)) return;
      const described = context.derived.of(document, describedMethods);
      const bare = context.model.configs
        .flatMap((config) => config.methods())
        .flatMap(({ name, resource, value }) => {
          const member = introducedAt(value);
          const isDescribed = value.has("description") || described.has(JSON.stringify([resource, name]));
          if (isDescribed || member === undefined || !isSure({ value, keys: ["description"] }, context.linted))
            return [];
          return [{ name: `\`${name}\` of \`${resource}\``, location: locateKey(member) }];
        });
      const [first, ...others] = bare;
      if (first === undefined) return;
      const related = others.map(({ name, location }) => ({ location, message: `${name} has none either.` }));
      context.report({ message: "none", data: { names: bare.map(({ name }) => name) }, at: first.location, related });
    },
  }),
});

/** The methods that a row of the documentation describes, as JSON of resource and method. */
function describedMethods({ root }: SourceDocument): ReadonlySet<string> {
  const rows = root?.type === "object" ? root.get("documentation") : undefined;
  const described = new Set<string>();
  for (const row of rows?.type === "array" ? rows.items : []) {
    if (row.type !== "object") continue;
    const [type, resource, method] = ["type", "resource", "method"].map((key) => row.get(key));
    if (type?.type !== "string" || type.value !== "description") continue;
    if (resource?.type !== "string" || method?.type !== "string") continue;
    described.add(JSON.stringify([resource.value, method.value]));
  }
  return described;
}
