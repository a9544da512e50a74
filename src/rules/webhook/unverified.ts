import { locateKey } from "../../document/location.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "webhook/unverified",
  severity: "info",
  confidence: "likely",
  summary: "A webhook whose signature nobody checks",
  description:
    "Without `signature_verification` anybody who knows the address can send events. Not every scheme can be expressed by it; `handle_verification` may check the request itself.",
  examples: ({ config }) => ({
    bad: [
      {
        ...config({ webhook: { payload_transform: "$" } }),
        highlights: ['"webhook"'],
      },
    ],
    good: [
      config({
        webhook: {
          signature_verification: {
            format: "bearer",
            config: { secret: "{{webhook_secret}}", compare_with: "$header.authorization" },
          },
        },
      }),
    ],
  }),
  messages: {
    none: () => ({
      what: "The webhook has no `signature_verification`.",
      why: "Anybody who knows the address can send events.",
      help: "Add the verification that the vendor documents, or check the request in `handle_verification`.",
    }),
  },
  create: (context) => ({
    document: (document) => {
      for (const { value, isWhole, isComplete } of context.model.configs) {
        const webhook = value.get("webhook");
        const member = value.member("webhook");
        if (!isWhole || !isComplete || webhook?.type !== "object" || member?.value.document !== document) continue;
        const verification = webhook.get("signature_verification");
        if (verification !== undefined && verification.type !== "null") continue;
        // It may stand under a key that is none, which is the mistake then.
        if (webhook.entries().some(([key, { type }]) => type === "object" && key !== "signature_verification"))
          continue;
        context.report({ message: "none", data: undefined, at: locateKey(member) });
      }
    },
  }),
});
