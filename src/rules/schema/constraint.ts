import { defineRule, locateValue } from "../../rule-kit/index.js";
import type { Constraint } from "../../schema/structure.js";
import { describedLimit, nameOf, sentence } from "./support/wording.js";

export default defineRule({
  id: "schema/constraint",
  severity: "error",
  confidence: "certain",
  summary: "A value outside its pattern, minimum or minimum length",
  description:
    "The value has the right type but is not valid: an id that is not a UUID, a timestamp in another notation, a page size below 1, an empty list that needs at least one entry.",
  related: ["schema/type"],
  examples: ({ override, environmentIntegration, highlight, pagination }) => ({
    bad: [
      highlight(override(pagination("cursor", { cursor_path: "next", max_limit: 0 })), "0"),
      highlight(environmentIntegration({ integration_id: "acme", show_in_catalog: true }), '"acme"'),
    ],
    good: [environmentIntegration({ integration_id: "4a4de828-f4db-4c9e-adfd-434e0864c3c7", show_in_catalog: true })],
  }),
  messages: {
    broken: ({ name, constraint }: { name: string; constraint: Constraint }) => ({
      what: `${sentence(name)} ${describedLimit(constraint)}.`,
      help: constraint.expected,
    }),
  },
  create: (context) => ({
    structure: (finding) => {
      if (finding.kind !== "constraint") return;
      const data = { name: nameOf(finding.node), constraint: finding.constraint };
      context.report({ message: "broken", data, at: locateValue(finding.node) });
    },
  }),
});
