import {
  defineRule,
  fixOf,
  hasUnknownKeyFor,
  locateKey,
  locateOwner,
  locateValue,
  replaceText,
  didYouMean,
} from "../../rule-kit/index.js";
import type { Fix, StringNode, Value } from "../../rule-kit/index.js";
import type { ShapedObject } from "../../schema/shaped-object.js";
import { suggest } from "jsonata-check/text";
import { methodRows, wholeRows } from "./support/rows.js";

export default defineRule({
  id: "documentation/unknown-target",
  severity: "error",
  confidence: "certain",
  summary: "A documentation row without a method, or for one that does not exist, or that is about none",
  description:
    "Rows of the types `description`, `query_schema`, `body_schema` and `response_schema` are about one method: they need its `resource` and its `method`. A row about a method that the configuration does not have is shown nowhere. Rows of the other types, such as `readme`, are about the whole integration and have neither.",
  fixable: "unsafe",
  silences: [{ rules: ["schema/required", "schema/type"], on: "value" }],
  related: ["documentation/poor-description"],
  examples: ({ integration, highlight }) => {
    const readme = { type: "readme", content: "# Acme" };
    const description = (resource: string) => {
      return { type: "description", resource, method: "list", content: "Lists the people who have access." };
    };
    const schema = { type: "query_schema", content: "type: object" };
    const { type, content } = readme;
    return {
      bad: [
        highlight(integration({ documentation: [description("user"), schema] }), '"user"', "{"),
        highlight(integration({ documentation: [{ type, resource: "users", content }] }), '"resource"'),
      ],
      good: [integration({ documentation: [description("users"), readme] })],
    };
  },
  needs: "complete",
  messages: {
    unnamed: ({ type, missing }: { type: string; missing: readonly string[] }) => ({
      what: `The \`${type}\` does not say which method it is about: it has no ${missing.join(" and no ")}.`,
      why: "It is not shown anywhere.",
      help: `Add ${missing.join(" and ")}.`,
    }),
    whole: ({ type }: { type: string }) => ({
      what: `A \`${type}\` is about the whole integration, not about one resource.`,
      why: "The resource is ignored.",
      help: "Remove `resource` and `method`, or change `type` to `description` if the text is about one method.",
    }),
    resource: ({ name, near }: { name: string; near: string | undefined }) => ({
      what: `There is no resource \`${name}\`.`,
      why: "The row is not shown anywhere.",
      help: didYouMean(near) ?? "Name a resource of the configuration, or remove the row.",
    }),
    method: ({ resource, name, near }: { resource: string; name: string; near: string | undefined }) => ({
      what: `\`${resource}\` has no method \`${name}\`.`,
      why: "The row is not shown anywhere.",
      help: didYouMean(near) ?? "Name a method of the resource, or remove the row.",
    }),
  },
  create: (context) => {
    const judgeWholeRow = (row: ShapedObject<"DocumentationRow">, type: string): void => {
      const member = targetKeys.map((key) => row.member(key)).find((one) => one?.value.type === "string");
      if (member === undefined || !wholeRows.has(type)) return;
      context.report({ message: "whole", data: { type }, at: locateKey(member), severity: "warning" });
    };
    const judgeTarget = (resource: StringNode, method: StringNode): void => {
      const resources = context.model.configs[0]?.value.get("resources");
      if (resources?.type !== "object") return;
      const known = resources.get(resource.value);
      if (known === undefined) {
        const near = suggest(resource.value, resources.names());
        const fixes = [fixFor(resource, near)];
        context.report({ message: "resource", data: { name: resource.value, near }, at: locateValue(resource), fixes });
      } else if (known.type === "object" && !known.has(method.value)) {
        if (context.derived.of(known, meantNames).has(method.value)) return;
        const near = suggest(method.value, known.names());
        const data = { resource: resource.value, name: method.value, near };
        context.report({ message: "method", data, at: locateValue(method), fixes: [fixFor(method, near)] });
      }
    };
    return {
      DocumentationRow: (row) => {
        const type = row.text("type");
        if (type === undefined) return;
        if (!methodRows.has(type)) return judgeWholeRow(row, type);
        const missing = targetKeys.filter((key) => (row.get(key)?.type ?? "null") === "null");
        if (hasUnknownKeyFor(row.node, missing, context.structure)) return;
        const [resource, method] = [row.string("resource"), row.string("method")];
        if (missing.length > 0) {
          const data = { type, missing: missing.map((key) => `\`${key}\``) };
          context.report({ message: "unnamed", data, at: locateOwner(row.node) });
        } else if (resource !== undefined && method !== undefined) judgeTarget(resource, method);
      },
    };
  },
});

const targetKeys = ["resource", "method"] as const;

/** The names that the methods of a resource were probably meant to have: `list` for `list_2` and `List`. */
function meantNames(resource: Value): ReadonlySet<string> {
  return new Set(resource.names().map((name) => name.toLowerCase().replace(/[_-]?\d+$/, "")));
}

function fixFor(node: StringNode, near: string | undefined): Fix | undefined {
  return near === undefined ? undefined : fixOf(`Change to \`${near}\``, "unsafe", replaceText(node, near));
}
