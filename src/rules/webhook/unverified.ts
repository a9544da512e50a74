import { defineRule, locateKey } from "../../rule-kit/index.js";

export default defineRule({
  id: "webhook/unverified",
  severity: "info",
  confidence: "likely",
  summary: "A webhook whose signature is not checked",
  description:
    "Without `signature_verification` anyone who knows the URL can send events. It cannot express every scheme; `handle_verification` may check the request itself.",
  examples: ({ config, highlight }) => ({
    bad: [highlight(config({ webhook: { payload_transform: "$" } }), '"webhook"')],
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
  needs: "whole",
  messages: {
    none: () => ({
      what: "The webhook has no `signature_verification`.",
      why: "Anyone who knows the URL can send events.",
      help: "Add the verification that the vendor documents, or check the request in `handle_verification`.",
    }),
  },
  create: (context) => ({
    config: ({ value }) => {
      const [webhook, member] = [value.get("webhook"), value.member("webhook")];
      if (webhook?.type !== "object" || member === undefined) return;
      const lacks = [{ value: webhook, keys: ["signature_verification"] }];
      context.report({ message: "none", at: locateKey(member), lacks });
    },
  }),
});
