import { locateValue } from "../../document/location.js";
import type { ArrayNode, StringNode } from "../../document/tree.js";
import { webhookReferencesOf } from "../../model/webhook-reference.js";
import type { Fix } from "../../rule-kit/finding.js";
import { fixOf, replaceText } from "../../rule-kit/fixes.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "webhook/part-without-reference",
  severity: "error",
  confidence: "certain",
  summary: "A signature over a constant: no part refers to the request",
  description:
    "The parts of an HMAC signature are joined and signed. `$body` is the raw body and `$header.<name>` a header; any other text is taken literally. Without a reference the same constant is signed for every event, and no signature ever matches.",
  fixable: "safe",
  silences: [{ rules: ["placeholder/unknown-root", "placeholder/wrong-scope"], on: "text" }],
  related: ["webhook/unknown-reference"],
  examples: ({ override, hmac, highlight }) => ({
    bad: [highlight(override(hmac({ parts: ["body"], compare_with: "$header.x-signature" })), '"body"')],
    good: [
      override(hmac({ parts: ["v0:", "$header.x-timestamp", ":", "$body"], compare_with: "$header.x-signature" })),
    ],
  }),
  messages: {
    constant: () => ({
      what: "No part refers to the request, so a constant is signed.",
      why: "The signature is the same for every event and never matches the one that was sent.",
      help: "Write `$body` for the raw body and `$header.<name>` for a header.",
    }),
  },
  create: (context) => ({
    WebhookHmacSignatureVerificationConfig: (config) => {
      const parts = config.array("parts");
      if (parts === undefined || parts.items.length === 0) return;
      const texts = parts.items.filter((item) => item.type === "string");
      if (texts.length < parts.items.length || texts.some((text) => webhookReferencesOf(text.value).length > 0)) return;
      const [only] = parts.items;
      const at = locateValue(parts.items.length === 1 && only !== undefined ? only : parts);
      context.report({ message: "constant", data: undefined, at, fixes: [fixFor(parts, texts)] });
    },
  }),
});

/** Beside other words, which may be header names, the body alone may not be all that was intended. */
function fixFor(parts: ArrayNode, texts: readonly StringNode[]): Fix | undefined {
  const bodies = texts.filter((text) => text.value === "body");
  if (bodies.length !== 1) return undefined;
  const isAlone = texts.every((text) => text.value === "body" || !/\w/.test(text.value));
  const [body] = bodies;
  return body && fixOf("Write `$body`", isAlone ? "safe" : "suggestion", replaceText(body, "$body"));
}
