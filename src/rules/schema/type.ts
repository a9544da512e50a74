import { locateValue } from "../../document/location.js";
import { defineRule } from "../../rule-kit/rule.js";
import { anyTypeOf, nameOf, sentence, typeOf } from "./wording.js";

export default defineRule({
  id: "schema/type",
  severity: "error",
  confidence: "certain",
  summary: "A value of the wrong JSON type",
  description:
    "The runtime expects another JSON type here: an expression that is not a string is never evaluated, and a list in place of an object has no keys. In an update or an override any property may also be null.",
  related: ["schema/enum", "schema/constraint"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ rate_limit: { is_rate_limited: true } }),
        highlights: ["true"],
      },
      {
        ...override({ resources: { users: { list: { path: "/users", scopes: "users:read" } } } }),
        highlights: ['"users:read"'],
      },
    ],
    good: [override({ rate_limit: { is_rate_limited: "status = 429" } })],
  }),
  messages: {
    wrong: ({ name, found, expected }: { name: string; found: string; expected: string }) => ({
      what: `${sentence(name)} is ${found}; it must be ${expected}.`,
      help: `Write ${expected}.`,
    }),
    level: ({ name, expected }: { name: string; expected: string }) => ({
      what: `${sentence(name)} is used where a name is expected that holds ${expected}.`,
      why: "The keys at this level are names that you choose.",
      help: `Move ${name} one level down, under such a name.`,
    }),
  },
  create: (context) => ({
    structure: (finding) => {
      if (finding.kind !== "type") return;
      const { node, expected } = finding;
      const data = { name: nameOf(node), found: typeOf(node), expected: anyTypeOf(expected) };
      context.report({ message: finding.isLevelMissing === true ? "level" : "wrong", data, at: locateValue(node) });
    },
  }),
});
