import { locateValue } from "../../document/location.js";
import { fixOf, replaceText } from "../../rule-kit/fixes.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "webhook/prefix-mismatch",
  severity: "warning",
  confidence: "certain",
  summary: "A signature algorithm that differs from the prefix of the signature",
  description:
    "Many vendors write the name of the hash before the digest: `sha256=…`. A `compare_with` that begins with `sha1=` compares with a SHA-1 digest, which `sha256` never produces.",
  fixable: "suggestion",
  silences: [{ rules: ["webhook/vendor-scheme"], on: "value" }],
  related: ["webhook/vendor-scheme"],
  examples: {
    bad: [
      {
        kind: "override",
        text: '{ "webhook": { "signature_verification": { "format": "hmac", "config": { "algorithm": "sha256", "secret": "{{webhook_secret}}", "parts": ["$body"], "compare_with": "sha1=$header.x-hub-signature" } } } }',
        highlights: ['"sha256"'],
      },
    ],
    good: [
      {
        kind: "override",
        text: '{ "webhook": { "signature_verification": { "format": "hmac", "config": { "algorithm": "sha1", "secret": "{{webhook_secret}}", "parts": ["$body"], "compare_with": "sha1=$header.x-hub-signature" } } } }',
      },
    ],
  },
  messages: {
    other: ({ algorithm, prefix }: { algorithm: string; prefix: string }) => ({
      what: `The algorithm is \`${algorithm}\`, and \`compare_with\` begins with \`${prefix}=\`.`,
      why: "The two digests never match: no event passes the verification.",
      help: `Write \`"algorithm": "${prefix}"\`, or compare with the header that carries a \`${algorithm}\` digest.`,
    }),
  },
  create: (context) => ({
    WebhookHmacSignatureVerificationConfig: (config) => {
      const algorithm = config.string("algorithm");
      const [, prefix] =
        /^\s*(?:hmac-)?(sha1|sha256|sha384|sha512|md5)=/i.exec(config.text("compare_with") ?? "") ?? [];
      const [, written] = /^(?:hmac[-_]?)?(sha-?(?:1|256|384|512)|md5)$/i.exec(algorithm?.value ?? "") ?? [];
      if (algorithm === undefined || prefix === undefined || written === undefined) return;
      const meant = prefix.toLowerCase();
      if (written.toLowerCase().replace("-", "") === meant) return;
      const fixes = [fixOf(`Write \`${meant}\``, "suggestion", replaceText(algorithm, meant))];
      context.report({
        message: "other",
        data: { algorithm: algorithm.value, prefix: meant },
        at: locateValue(algorithm),
        fixes,
      });
    },
  }),
});
