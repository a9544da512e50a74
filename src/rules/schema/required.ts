import { locateOwner } from "../../document/location.js";
import { defineRule } from "../../rule-kit/rule.js";
import { anyOf, nameOf, sentence } from "./wording.js";

export default defineRule({
  id: "schema/required",
  severity: "error",
  confidence: "certain",
  summary: "A required property is missing",
  description:
    "The object does not work without the property. Updates and overrides are merged into what is stored, so nothing is required in them; the items of their lists replace the stored ones and must be complete. Where a property that chooses between forms is missing (`format`, `type`), nothing else in the object is checked.",
  related: ["schema/unknown-property"],
  examples: ({ config, override }) => ({
    bad: [
      {
        ...config({ resources: { users: { list: { method: "get" } } } }),
        highlights: ['"list"'],
      },
      {
        ...config({ authorization: { config: { value: "{{token}}" } } }),
        highlights: ['"authorization"'],
      },
    ],
    good: [override({ resources: { users: { list: { query: { status: "open" } } } } })],
  }),
  messages: {
    missing: ({ name, property, values }: { name: string; property: string; values: string | undefined }) => ({
      what: `${sentence(name)} has no \`${property}\`.`,
      help: values === undefined ? `Add \`${property}\`.` : `Add \`${property}\`: ${values}.`,
    }),
  },
  create: (context) => ({
    structure: (finding) => {
      if (finding.kind !== "required") return;
      const { node, property, allowed } = finding;
      const data = { name: nameOf(node), property, values: allowed && anyOf(allowed) };
      context.report({ message: "missing", data, at: locateOwner(node) });
    },
  }),
});
