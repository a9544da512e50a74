import { defineRule, locateValue, replaceValue } from "../../rule-kit/index.js";
import { roles } from "../../../generated/roles.js";
import { anyTypeOf, nameOf, sentence, valueOf } from "./support/wording.js";
import { helpFor, rightValue } from "./support/right-values.js";

export default defineRule({
  id: "schema/type",
  severity: "error",
  confidence: "certain",
  summary: "A value of the wrong JSON type",
  description:
    "The runtime expects another JSON type here: an expression that is not a string is never evaluated, and a list in place of an object has no keys. In an update or an override any property may also be null.",
  fixable: "safe",
  related: ["schema/enum", "schema/constraint"],
  examples: ({ override, highlight, rateLimited, list }) => ({
    bad: [
      highlight(override({ rate_limit: { is_rate_limited: true } }), "true"),
      highlight(override(list({ scopes: "users:read" })), '"users:read"'),
    ],
    good: [rateLimited("status = 429")],
  }),
  messages: {
    wrong: ({ name, found, expected, help }: Wrong) => ({
      what: `${sentence(name)} is ${found}; it must be ${expected}.`,
      help,
    }),
    expression: ({ name, found, example }: { name: string; found: string; example: string }) => ({
      what: `${sentence(name)} is ${found}; it must be a JSONata expression in a string, such as \`${example}\`.`,
    }),
    level: ({ name, expected }: { name: string; expected: string }) => ({
      what: `${sentence(name)} is one level too high: here it is read as a name of your choice, which must hold ${expected}.`,
      why: "The keys at this level are names that you choose.",
      help: `Move ${name} down one level, under such a name.`,
    }),
  },
  create: (context) => ({
    structure: (finding) => {
      if (finding.kind !== "type") return;
      const { node, role } = finding;
      const at = locateValue(node);
      const [name, found] = [nameOf(node), valueOf(node)];
      if (finding.isLevelMissing === true) {
        context.report({ message: "level", data: { name, expected: anyTypeOf(finding.expected) }, at });
      } else if (role !== undefined) {
        const example = JSON.stringify(roles[role].example.replaceAll('"', "'"));
        context.report({ message: "expression", data: { name, found, example }, at });
      } else {
        const right = rightValue(finding);
        const fixes = right === undefined ? [] : [replaceValue(node, right)];
        const help = right === undefined ? helpFor(finding) : `Write \`${right}\`.`;
        const data = { name, found, expected: anyTypeOf(finding.expected), help };
        context.report({ message: "wrong", data, at, fixes });
      }
    },
  }),
});

interface Wrong {
  readonly name: string;
  readonly found: string;
  readonly expected: string;
  readonly help: string | undefined;
}
