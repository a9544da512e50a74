import { defineRule, editText, fixOf, locateText } from "../../rule-kit/index.js";
import type { WebhookReference } from "../../model/webhook-reference.js";
import { signedReferencesOf, type SignedReference } from "./support/signed-references.js";

/** Words that other systems use for the raw body. */
const bodyWords: ReadonlySet<string> = new Set(["payload", "rawbody", "raw_body", "request_body", "requestbody"]);

export default defineRule({
  id: "webhook/unknown-reference",
  severity: "error",
  confidence: "certain",
  summary: "A reference to the request that does not exist",
  description:
    "`parts` and `compare_with` know two references: `$body`, the raw body, and `$header.<name>`, a header by its lowercase name. Any other word after a dollar sign is literal text, so the signature never matches, and no header holds the body.",
  fixable: "unsafe",
  related: ["webhook/part-without-reference"],
  examples: ({ override, hmac, highlight }) => ({
    bad: [
      highlight(
        override(hmac({ parts: ["$payload", "$header"], compare_with: "$headers.x-signature" })),
        "$payload",
        "$header",
        "$headers.x-signature",
      ),
    ],
    good: [override(hmac({ compare_with: "sha256=$header.x-signature" }))],
  }),
  messages: {
    unknown: ({ written, meant }: { written: string; meant: string | undefined }) => ({
      what: `\`${written}\` is not a valid reference to the request.`,
      why: "It is taken as literal text, and the signature never matches.",
      help: meant === undefined ? "Use `$body` or `$header.<name>`." : `Write \`${meant}\`.`,
    }),
    inside: ({ written }: { written: string }) => ({
      what: `\`${written}\` is the whole body with the literal text \`${written.slice("$body".length)}\` after it.`,
      why: "References cannot read a part of the body, and the signature never matches.",
      help: "Write `$body`, which is what vendors sign, or check the request in `handle_verification`.",
    }),
    header: ({ written }: { written: string }) => ({
      what: `\`${written}\` is a header with this name, and not the body.`,
      why: "No vendor sends such a header, and the signature never matches.",
      help: "Write `$body`.",
    }),
    nameless: () => ({
      what: "`$header` has no header name.",
      why: "It is taken as literal text, and the signature never matches.",
      help: "Write `$header.<name>` with the header's name in lowercase.",
    }),
  },
  create: (context) => ({
    SignatureVerification: (verification) => {
      for (const reference of signedReferencesOf(verification)) {
        const { node } = reference;
        const written = node.value.slice(reference.start, reference.end);
        const at = locateText(node, "template", reference);
        if (reference.word === "body" && /^[A-Za-z_]/.test(reference.name?.text ?? "")) {
          const fixes = [fixOf("Write `$body`", "unsafe", editText(node, reference, "$body"))];
          context.report({ message: "inside", data: { written }, at, severity: "warning", fixes });
        }
        if (reference.word === "header" && isBody(reference.name?.text ?? "")) {
          const fixes = [fixOf("Write `$body`", "unsafe", editText(node, reference, "$body"))];
          context.report({ message: "header", data: { written }, at, severity: "warning", fixes });
        }
        if (isKnown(reference)) continue;
        const meant = correctReference(reference);
        if (reference.word === "header") context.report({ message: "nameless", at });
        else {
          const fixes = meant ? [fixOf(`Write \`${meant}\``, "unsafe", editText(node, reference, meant))] : [];
          context.report({ message: "unknown", data: { written, meant }, at, fixes });
        }
      }
    },
  }),
});

function isBody(word: string): boolean {
  const lower = word.toLowerCase();
  return lower === "body" || bodyWords.has(lower);
}

function isKnown({ node, word, name, end }: SignedReference): boolean {
  if (word === "body") return true;
  if (word !== "header" || name === undefined) return false;
  // The name may itself come from a placeholder: `$header.{{signature_header}}`.
  return name.text !== "" || node.value.startsWith("{{", end);
}

function correctReference({ word, name }: WebhookReference): string | undefined {
  const lower = word.toLowerCase();
  if (isBody(word)) return "$body";
  if ((lower === "header" || lower === "headers") && name !== undefined && name.text !== "") {
    return `$header.${name.text.toLowerCase()}`;
  }
  return undefined;
}
