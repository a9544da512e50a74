import { locateKey } from "../../document/location.js";
import type { SourceDocument } from "../../document/source-document.js";
import type { DocumentKind } from "../../../generated/shapes.js";
import { defineRule } from "../../rule-kit/rule.js";
import { introducedAt } from "./methods.js";

/** What people write; in a stored integration the texts are kept elsewhere. */
const authored: ReadonlySet<DocumentKind> = new Set(["config", "integration-create", "integration-file"]);

export default defineRule({
  id: "resource/missing-description",
  severity: "info",
  confidence: "likely",
  summary: "A method without a description",
  description:
    "The description of a method is what people and language models choose it by. In an authoring file a row of `documentation` may give it instead.",
  related: ["resource/poor-description", "documentation/poor-description"],
  examples: ({ config }) => ({
    bad: [
      {
        ...config({ resources: { users: { list: { path: "/users" } } } }),
        highlights: ['"list"'],
      },
    ],
    good: [
      config({
        resources: {
          users: { list: { path: "/users", description: "Lists the people who have access, newest first." } },
        },
      }),
    ],
  }),
  needs: "whole",
  messages: {
    none: ({ method, resource }: { method: string; resource: string }) => ({
      what: `\`${method}\` of \`${resource}\` has no description.`,
      why: "People and language models choose a method by its description.",
      help: "Add `description`: one sentence that says what the method does.",
    }),
  },
  create: (context) => ({
    method: ({ name, resource, value }) => {
      if (context.kind === undefined || !authored.has(context.kind)) return;
      const member = introducedAt(value);
      if (value.has("description") || member === undefined) return;
      const described = context.derived.of(context.document, describedMethods);
      if (described.has(JSON.stringify([resource, name]))) return;
      const lacks = [{ value, keys: ["description"] }];
      context.report({ message: "none", data: { method: name, resource }, at: locateKey(member), lacks });
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
