import { defineRule, editText, fixOf, locateText } from "../../rule-kit/index.js";

export default defineRule({
  id: "webhook/operator-in-part",
  severity: "warning",
  confidence: "likely",
  summary: "A plus sign between the parts of a signature",
  description:
    "The parts of an HMAC signature are joined without a separator, and text beside a reference is signed literally. `$header.x-time + $body` signs a space, a plus sign and a space between the two. A part that is a plus sign alone may be the vendor's separator.",
  fixable: "unsafe",
  related: ["webhook/part-without-reference", "webhook/vendor-scheme"],
  examples: ({ override, hmac, highlight }) => ({
    bad: [highlight(override(hmac({ parts: ["$header.x-time + $body"] })), " + ")],
    good: [override(hmac({ parts: ["$header.x-time", ".", "$body"] }))],
  }),
  messages: {
    signed: ({ mark }: { mark: string }) => ({
      what: `\`${mark}\` is signed as text.`,
      why: "Parts are joined by themselves. No vendor signs an operator, so no event passes the verification.",
      help: "Remove it, or write the character that the vendor puts there: a dot or a colon in most cases.",
    }),
  },
  create: (context) => ({
    WebhookHmacSignatureVerificationConfig: (config) => {
      for (const part of config.array("parts")?.items ?? []) {
        if (part.type !== "string") continue;
        const match = /(?<=\$(?:body|header\.[\w-]+))\s*\+\s*(?=\$(?:body|header\.))/.exec(part.value);
        if (match === null) continue;
        const span = { start: match.index, end: match.index + match[0].length };
        const fixes = [fixOf("Remove it", "unsafe", editText(part, span, ""))];
        const at = locateText(part, "template", span);
        context.report({ message: "signed", data: { mark: match[0].trim() }, at, fixes });
      }
    },
  }),
});
