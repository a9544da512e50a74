import { defineRule, locateOwner, type Node } from "../../rule-kit/index.js";
import { anyOf, nameOf, sentence } from "./support/wording.js";

export default defineRule({
  id: "schema/required",
  severity: "error",
  confidence: "certain",
  summary: "A missing required property",
  description:
    "The object does not work without the property. Updates and overrides are merged into what is stored, so nothing is required in them; the items of their lists replace the stored ones and must be complete. If a property that chooses between forms is missing (`format`, `type`), nothing else in the object is checked.",
  related: ["schema/unknown-property"],
  examples: ({ config, override, users, highlight }) => ({
    bad: [
      highlight(config(users({ list: { method: "get" } })), '"list"'),
      highlight(config({ authorization: { config: { value: "{{token}}" } } }), '"authorization"'),
    ],
    good: [override(users({ list: { query: { status: "open" } } }))],
  }),
  messages: {
    missing: ({ name, property, values }: { name: string; property: string; values: string | undefined }) => ({
      what: `${sentence(name)} has no \`${property}\`.`,
      help: values === undefined ? `Add \`${property}\`.` : `Add \`${property}\`: ${values}.`,
    }),
    level: ({ name, inner }: { name: string; inner: string }) => ({
      what: `${sentence(name)} is read as the name of a method, but it holds the method \`${inner}\`.`,
      why: "The runtime looks for methods directly under their resource.",
      help: `Move everything in ${name} up one level.`,
    }),
  },
  create: (context) => ({
    structure: (finding) => {
      if (finding.kind !== "required") return;
      const { node, property, allowed } = finding;
      const at = locateOwner(node);
      const inner = property === "path" ? node.members.find((member) => isMethod(member.value)) : undefined;
      if (inner !== undefined) {
        context.report({ message: "level", data: { name: nameOf(node), inner: inner.key.name }, at });
        return;
      }
      const data = { name: nameOf(node), property, values: allowed && anyOf(allowed) };
      context.report({ message: "missing", data, at });
    },
  }),
});

/** Whether a value is a request of its own. */
function isMethod(value: Node): boolean {
  return value.type === "object" && value.get("path")?.type === "string";
}
