import { defineRule, locateText } from "../../rule-kit/index.js";
import { signedTextsOf } from "./support/signed-texts.js";

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
      const texts = signedTextsOf(verification);
      const headersIn = (isCompared: boolean) =>
        texts
          .filter(({ node }) => (node.key === "compare_with") === isCompared)
          .flatMap(({ node, references }) => references.map((reference) => ({ node, ...reference })))
          .filter(({ word, name }) => word === "header" && name !== undefined);
      const compared = new Set(headersIn(true).map(({ name }) => name?.text.toLowerCase()));
      for (const { node, name, start, end } of headersIn(false)) {
        if (name === undefined || !compared.has(name.text.toLowerCase())) continue;
        const at = locateText(node, "template", { start, end });
        context.report({ message: "itself", data: { name: name.text.toLowerCase() }, at });
      }
    },
  }),
});
