import { defineRule, locateText } from "../../rule-kit/index.js";
import { signedReferencesOf, type SignedReference } from "./support/signed-references.js";

export default defineRule({
  id: "webhook/signs-itself",
  severity: "warning",
  confidence: "likely",
  summary: "A signature that is part of the text that it signs",
  description:
    "The digest of the `parts` is compared with the header in `compare_with`. A vendor computes the signature before it can write that header, so the header cannot be one of the parts.",
  related: ["webhook/compare-with", "webhook/vendor-scheme"],
  examples: ({ override, hmac, highlight }) => ({
    bad: [
      highlight(
        override(hmac({ parts: ["$header.x-acme-signature", "$body"], compare_with: "$header.x-acme-signature" })),
        "$header.x-acme-signature",
      ),
    ],
    good: [override(hmac({ parts: ["$header.x-acme-time", "$body"], compare_with: "$header.x-acme-signature" }))],
  }),
  messages: {
    itself: ({ name }: { name: string }) => ({
      what: `\`${name}\` holds the signature, so it cannot be part of the signed text.`,
      why: "The digests differ: no event passes the verification.",
      help: "Write the parts that the vendor signs, such as the header with the time.",
    }),
  },
  create: (context) => ({
    SignatureVerification: (verification) => {
      // Any other format may be a misspelling of `hmac`, the only one with parts.
      if (/^(?:basic|bearer|jwt)$/.test(verification.text("format") ?? "")) return;
      const headers = signedReferencesOf(verification).filter(({ word }) => word === "header");
      const isCompared = ({ node }: SignedReference): boolean => node.key === "compare_with";
      const compared = new Set(headers.filter(isCompared).map(({ name }) => name?.text.toLowerCase()));
      for (const reference of headers) {
        const name = reference.name?.text.toLowerCase();
        if (name === undefined || isCompared(reference) || !compared.has(name)) continue;
        context.report({ message: "itself", data: { name }, at: locateText(reference.node, "template", reference) });
      }
    },
  }),
});
