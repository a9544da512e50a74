import { defineRule, locateValue, replaceValue, sourceOf } from "../../rule-kit/index.js";
import { roles } from "../../../generated/roles.js";
import { anyTypeOf, nameOf, sentence, valueOf, allOf, anyOf } from "./support/wording.js";
import type { JsonType, StructuralFinding } from "../../schema/structure.js";

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

type TypeFinding = Extract<StructuralFinding, { kind: "type" }>;

/** More keys than this are not listed. */
const longest = 5;

/** The replacement for a value that cannot be converted. */
function helpFor(finding: TypeFinding): string | undefined {
  const { node, expected, keys, optional = [] } = finding;
  if (expected.includes("object")) {
    if (node.type === "object") return undefined;
    const orNull = expected.includes("null") ? ", or null for none" : "";
    if (keys !== undefined) return `Write an object with ${allOf(keys)}${orNull}.`;
    if (optional.length === 0) return "Write an object with one key for each name.";
    return optional.length > longest ? undefined : `Write an object with ${anyOf(optional)}${orNull}.`;
  }
  const [, name] = /^\{\s*([\w.-]+)\s*\}$/.exec(sourceOf(node)) ?? [];
  if (name !== undefined) return `Write \`"{{${name}}}"\`, in quotes: \`{\` begins a mapping in YAML.`;
  const list = listIn(finding);
  return list === undefined ? undefined : `Write a list: \`${list}\`.`;
}

/** The same value in the expected type, where the conversion is obvious. */
function rightValue({ node, expected, items }: TypeFinding): string | undefined {
  const source = sourceOf(node);
  if (node.type === "number" || node.type === "boolean") {
    return expected.includes("string") ? `"${source}"` : undefined;
  }
  if (node.type === "array" && expected.includes("string") && node.items.length === 1) {
    const [item] = node.items;
    return item?.type === "string" ? sourceOf(item) : undefined;
  }
  if (node.type !== "string") return undefined;
  if (expected.some((type) => literals[type]?.test(node.value) === true)) return node.value.toLowerCase();
  // A fix cannot decide where items end.
  const isOneItem = items?.includes("string") === true && !/[\s,;]/.test(node.value);
  return isOneItem ? `[${/^["']/.test(source) ? source : JSON.stringify(node.value)}]` : undefined;
}

/** The list that a string seems to contain, as a suggestion: only the author knows where items end. */
function listIn({ node, items }: TypeFinding): string | undefined {
  if (node.type !== "string" || items?.includes("string") !== true || node.value.includes("{{")) return undefined;
  const parts = node.value.trim().split(/[\s,;]+/);
  return parts.length < 2 || parts.length > 4 ? undefined : `[${parts.map((part) => JSON.stringify(part)).join(", ")}]`;
}

/** The notation of a type's values. */
const literals: Readonly<Partial<Record<JsonType, RegExp>>> = {
  number: /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/,
  integer: /^-?(?:0|[1-9]\d*)$/,
  boolean: /^(?:true|false)$/i,
};
