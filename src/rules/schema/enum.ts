import { defineRule, fixOf, locateValue, type Node, replaceText } from "../../rule-kit/index.js";
import { suggest } from "jsonata-check/text";
import type { Constant } from "../../schema/structure.js";
import { anyOf, nameOf } from "./support/wording.js";

export default defineRule({
  id: "schema/enum",
  severity: "error",
  confidence: "certain",
  summary: "A value outside the set of allowed values",
  description:
    "The runtime knows a fixed set of values here. An unknown `format` or `type` leaves the rest of the object undefined, so it is the only finding there. What other tools call a value (`x-www-form-urlencoded` for `form`) is corrected. If only part of the set is known (algorithms, response formats), a value is reported only if it is a near miss of a known one.",
  fixable: "safe",
  related: ["schema/method-case", "schema/deprecated-spelling"],
  examples: ({ override, highlight, pagination }) => ({
    bad: [
      highlight(override(pagination("curser", { cursor_path: "meta.next" })), '"curser"'),
      highlight(
        override({ webhook: { signature_verification: { format: "hmac", config: { algorithm: "SHA-256" } } } }),
        '"SHA-256"',
      ),
    ],
    good: [
      override(pagination("cursor", { cursor_path: "meta.next" })),
      override({ webhook: { signature_verification: { format: "hmac", config: { algorithm: "blake2b" } } } }),
    ],
  }),
  messages: {
    outside: ({ name, value, near, allowed }: Data) => ({
      what: `${value} is not a valid ${name}.`,
      help: near === undefined ? `Use ${allowed}.` : `Did you mean \`${near}\`? Allowed: ${allowed}.`,
    }),
    misspelt: ({ name, value, near, allowed }: Data) => ({
      what: `${value} is not a known ${name}.`,
      help: near === undefined ? `Known: ${allowed}.` : `Did you mean \`${near}\`? Known: ${allowed}.`,
    }),
  },
  create: (context) => ({
    structure: (finding) => {
      if (finding.kind !== "enum") return;
      const { node, allowed, isKnownOnly, meant } = finding;
      const texts = allowed.filter((value) => typeof value === "string");
      const near = meant ?? (node.type === "string" ? suggest(node.value, texts) : undefined);
      const fixes =
        node.type === "string" && meant !== undefined
          ? [fixOf(`Write \`${meant}\``, "safe", replaceText(node, meant))]
          : [];
      context.report({
        message: isKnownOnly ? "misspelt" : "outside",
        data: { name: nameOf(node), value: shown(node), near, allowed: anyOf(allowed) },
        at: locateValue(node),
        fixes,
      });
    },
  }),
});

interface Data {
  readonly name: string;
  readonly value: string;
  readonly near: string | undefined;
  readonly allowed: string;
}

/** The value as a reader recognizes it, shortened if long. */
function shown(node: Node): string {
  const value: Constant = "value" in node ? node.value : null;
  const text = String(value);
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}
