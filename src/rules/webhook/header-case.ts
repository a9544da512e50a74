import { defineRule, editText, fixOf, locateText } from "../../rule-kit/index.js";
import { webhookSignatures } from "../../../generated/http-facts.js";
import { signedReferencesOf } from "./support/signed-references.js";

export default defineRule({
  id: "webhook/header-case",
  severity: "warning",
  confidence: "likely",
  summary: "A header reference with uppercase letters, or with underscores for hyphens",
  description:
    "Request header names are lowercase at runtime. `$header.X-Signature` finds nothing, and no event passes the verification. Neither does `$header.stripe_signature`, as PHP and Rails call the header: a well-known name has hyphens.",
  fixable: "safe",
  related: ["webhook/unknown-reference"],
  examples: ({ override, hmac, highlight }) => ({
    bad: [highlight(override(hmac({ compare_with: "$header.X-Signature" })), "X-Signature")],
    good: [override(hmac({ compare_with: "$header.x-signature" }))],
  }),
  messages: {
    upper: ({ name, lower }: { name: string; lower: string }) => ({
      what: `The header \`${name}\` is called \`${lower}\` at runtime.`,
      why: "The written name is not found, and no event passes the verification.",
      help: `Write \`$header.${lower}\`.`,
    }),
  },
  create: (context) => ({
    SignatureVerification: (verification) => {
      for (const { node, word, name } of signedReferencesOf(verification)) {
        if (word !== "header" || name === undefined) continue;
        const lower = runtimeName(name.text);
        if (lower === name.text) continue;
        const fixes = [fixOf(`Write \`${lower}\``, "safe", editText(node, name, lower))];
        const at = locateText(node, "template", name);
        context.report({ message: "upper", data: { name: name.text, lower }, at, fixes });
      }
    },
  }),
});

/** A name in lowercase, and in the spelling of a well-known header. */
function runtimeName(written: string): string {
  const lower = written.toLowerCase();
  const hyphenated = lower.replaceAll("_", "-");
  return webhookSignatures.has(hyphenated) ? hyphenated : lower;
}
