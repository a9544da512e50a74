import { webhookSignatures, type WebhookSignature } from "../../../generated/http-facts.js";
import { locateText, locateValue } from "../../document/location.js";
import type { StringNode } from "../../document/tree.js";
import { webhookReferencesOf } from "../../model/webhook-reference.js";
import { fixOf, replaceText } from "../../rule-kit/fixes.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "webhook/vendor-scheme",
  severity: "info",
  confidence: "likely",
  summary: "A well-known signature that is checked in another way than it is made",
  description: [
    "Some headers tell who signs: `x-slack-signature` is Slack's, `x-shopify-hmac-sha256` Shopify's. With another algorithm or another encoding of the digest than the vendor's no event passes the verification.",
    "Other schemes cannot be expressed by `hmac` at all, because the header has to be taken apart or something else than the body is signed; `handle_verification` may check those. Nothing is said where `payload_transform` reads the header, and may rewrite it, or where several vendors share it and disagree.",
  ].join("\n\n"),
  fixable: "suggestion",
  related: ["webhook/compare-with", "webhook/unverified"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({
          webhook: {
            signature_verification: {
              format: "hmac",
              config: {
                algorithm: "sha1",
                string_type: "hex",
                secret: "{{webhook_secret}}",
                parts: ["$body"],
                compare_with: "$header.x-shopify-hmac-sha256",
              },
            },
          },
        }),
        highlights: ['"sha1"', '"hex"'],
      },
      {
        ...override({
          webhook: {
            signature_verification: {
              format: "hmac",
              config: {
                algorithm: "sha256",
                secret: "{{webhook_secret}}",
                parts: ["$body"],
                compare_with: "$header.stripe-signature",
              },
            },
          },
        }),
        highlights: ["$header.stripe-signature"],
      },
    ],
    good: [
      override({
        webhook: {
          signature_verification: {
            format: "hmac",
            config: {
              algorithm: "sha256",
              string_type: "base64",
              secret: "{{webhook_secret}}",
              parts: ["$body"],
              compare_with: "$header.x-shopify-hmac-sha256",
            },
          },
        },
      }),
    ],
  }),
  messages: {
    differs: ({ header, vendors, what, usual, written }: Record<Fact, string>) => ({
      what: `${vendors} makes \`${header}\` with the ${what} \`${usual}\`, not \`${written}\`.`,
      why: "No event passes the verification.",
      help: `Write \`${usual}\` if the events come from ${vendors}.`,
    }),
    inexpressible: ({ header, vendors, obstacle }: { header: string; vendors: string; obstacle: string }) => ({
      what: `\`hmac\` cannot check \`${header}\` of ${vendors}: ${obstacle}.`,
      why: "No event passes the verification.",
      help: "Check the request in `handle_verification`, or have `payload_transform` prepare the header.",
    }),
  },
  create: (context) => ({
    WebhookHmacSignatureVerificationConfig: (config) => {
      const compared = config.string("compare_with");
      const [reference, ...others] = compared === undefined ? [] : webhookReferencesOf(compared.value);
      const header = reference?.name?.text;
      const signatures = header === undefined ? undefined : webhookSignatures.get(header);
      if (compared === undefined || reference === undefined || header === undefined || signatures === undefined) return;
      if (others.length > 0 || signatures.some(({ isShared }) => isShared === true)) return;
      // The events are rewritten before they are verified.
      const transform = context.model.placeOf(config.node)?.config.value.get("webhook")?.text("payload_transform");
      if (transform?.includes(header) === true) return;
      const vendors = listed(signatures.flatMap((signature) => signature.vendors));
      const obstacle = commonOf(signatures, (signature) => signature.obstacle);
      if (obstacle !== undefined) {
        const at = locateText(compared, "template", reference);
        context.report({ message: "inexpressible", data: { header, vendors, obstacle }, at });
        return;
      }
      const judge = (node: StringNode | undefined, what: string, known: readonly string[]): void => {
        const written = node && canonical(node.value);
        if (node === undefined || written === undefined || known.length === 0 || known.includes(written)) return;
        const usual = listed(known);
        const isOne = known.every((value) => value === usual);
        const fixes = isOne ? [fixOf(`Write \`${usual}\``, "suggestion", replaceText(node, usual))] : [];
        const data = { header, vendors, what, usual, written: node.value };
        context.report({ message: "differs", data, at: locateValue(node), fixes });
      };
      judge(
        config.string("algorithm"),
        "algorithm",
        signatures.flatMap(({ algorithm }) => algorithm ?? []),
      );
      judge(
        config.string("string_type"),
        "encoding",
        signatures.flatMap(({ digest }) => digest ?? []),
      );
    },
  }),
});

type Fact = "header" | "vendors" | "what" | "usual" | "written";

/** Spellings of algorithms and encodings as the table has them; undefined for others, of which nothing is known. */
function canonical(text: string): string | undefined {
  const word = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "")
    .replace(/^hmac/, "");
  return /^(?:sha1|sha256|sha384|sha512|md5|hex|base64)$/.test(word) ? word : undefined;
}

/** What all signatures say. */
function commonOf<T>(signatures: readonly WebhookSignature[], read: (signature: WebhookSignature) => T): T | undefined {
  const values = new Set(signatures.map(read));
  return values.size === 1 ? [...values][0] : undefined;
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].join(" or ");
}
