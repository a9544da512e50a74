import { defineRule, type Fix, fixOf, locateValue, replaceText, type StringNode } from "../../rule-kit/index.js";
import { webhookReferencesOf } from "../../model/webhook-reference.js";

export default defineRule({
  id: "webhook/part-without-reference",
  severity: "error",
  confidence: "certain",
  summary: "A signature over a constant: no part refers to the request",
  description:
    "The parts of an HMAC signature are joined and signed. `$body` is the raw body and `$header.<name>` a header; any other text is taken literally. Without a reference the same constant is signed for every event, and no signature ever matches.",
  fixable: "safe",
  silences: [
    { rules: ["placeholder/unknown-root", "placeholder/wrong-scope"], on: "text" },
    { rules: ["webhook/vendor-scheme"], on: "value" },
  ],
  related: ["webhook/unknown-reference"],
  examples: ({ override, hmac, highlight }) => ({
    bad: [highlight(override(hmac({ parts: ["body"], compare_with: "$header.x-signature" })), '"body"')],
    good: [
      override(hmac({ parts: ["v0:", "$header.x-timestamp", ":", "$body"], compare_with: "$header.x-signature" })),
    ],
  }),
  messages: {
    word: ({ text }: { text: string }) => ({
      what: `This part is the text \`${text}\`, not a part of the request.`,
      why: "The text is signed in its place, and no event passes the verification.",
      help: `Write \`$${text}\`.`,
    }),
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
      const [word, ...others] = texts.filter(({ value }) => /^(?:body|header\.[\w-]+)$/.test(value));
      const only = others.length > 0 ? undefined : (word ?? (texts.length === 1 ? texts[0] : undefined));
      const hasReference = texts.some((text) => webhookReferencesOf(text.value).length > 0);
      if (texts.length < parts.items.length || (hasReference && only !== word)) return;
      if (hasReference && word === undefined) return;
      const at = locateValue(only ?? parts);
      const fixes = [only === word ? fixFor(word, texts) : undefined];
      if (hasReference) context.report({ message: "word", data: { text: word?.value ?? "" }, at, fixes });
      else context.report({ message: "constant", at, fixes });
    },
  }),
});

/** Beside other words, which may be header names, one reference may not be all that was intended. */
function fixFor(word: StringNode | undefined, texts: readonly StringNode[]): Fix | undefined {
  const isAlone = texts.every((text) => text === word || !/\w/.test(text.value));
  return (
    word && fixOf(`Write \`$${word.value}\``, isAlone ? "safe" : "suggestion", replaceText(word, `$${word.value}`))
  );
}
