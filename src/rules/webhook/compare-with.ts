import { defineRule, locateValue } from "../../rule-kit/index.js";
import { webhookSignatures, type WebhookSignature } from "../../../generated/http-facts.js";
import { webhookReferencesOf } from "../../model/webhook-reference.js";

export default defineRule({
  id: "webhook/compare-with",
  severity: "error",
  confidence: "certain",
  summary: "A signature compared with a constant",
  description: [
    "`compare_with` says where the request has the signature to compare: a reference such as `$header.x-signature`, perhaps with text around it. Without a reference every request is compared with the same string, and the body alone is never the signature.",
    "`jwt` reads the whole string as the token: with a scheme in front it is not valid. `basic` and `bearer` take the second word, which is the token where the string is the whole `Authorization` header.",
  ].join("\n\n"),
  silences: [{ rules: ["placeholder/undeclared", "placeholder/unknown-root", "placeholder/wrong-scope"], on: "value" }],
  related: ["webhook/unknown-reference", "webhook/part-without-reference"],
  examples: ({ override, hmac, highlight }) => ({
    bad: [
      highlight(override(hmac({ compare_with: "x-signature" })), '"x-signature"'),
      highlight(override(hmac({ compare_with: "$body" })), '"$body"'),
    ],
    good: [override(hmac({ compare_with: "sha256=$header.x-signature" }))],
  }),
  messages: {
    constant: ({ text }: { text: string }) => ({
      what: `\`compare_with\` is the constant \`${text}\`.`,
      why: "Nothing from the request is compared: no event passes the verification.",
      help: "Write `$header.<name>` with the name of the header that carries the signature.",
    }),
    body: () => ({
      what: "`compare_with` is the whole body.",
      why: "A body never equals its own signature: no event passes the verification.",
      help: "Write `$header.<name>` with the name of the header that carries the signature.",
    }),
    scheme: () => ({
      what: "`jwt` reads all of `compare_with` as the token, but there is a word before it.",
      why: "A string with a space is not a token: no event passes the verification.",
      help: "Write `$header.<name>` with the name of a header that contains only the token.",
    }),
    doubled: ({ format, text }: { format: string; text: string }) => ({
      what: `\`${format}\` takes the second word of \`${text}\`, which is the scheme the header begins with.`,
      why: "The scheme is compared with the secret: no event passes the verification.",
      help: "Write `$header.authorization` alone.",
    }),
    signed: ({ format, name }: { format: string; name: string }) => ({
      what: `\`${format}\` compares a secret, and \`${name}\` holds a signature.`,
      why: "A signature differs with each event and is never the secret: no event passes the verification.",
      help: "Use the format `hmac`, with the `algorithm` and the `parts` that the vendor signs.",
    }),
    wordless: ({ format, name }: { format: string; name: string }) => ({
      what: `\`${format}\` takes the second word of \`compare_with\`, but \`${name}\` has only one word: the secret.`,
      why: "Nothing is compared with the secret: no event passes the verification.",
      help: `Put a word before it: \`Bearer $header.${name}\`.`,
    }),
  },
  create: (context) => ({
    SignatureVerification: (verification) => {
      const node = verification.object("config")?.get("compare_with");
      if (node?.type !== "string") return;
      const text = node.value;
      const at = locateValue(node);
      const format = verification.text("format") ?? "";
      const usual = { at, severity: "warning", confidence: "likely" } as const;
      const [, before = "", name = ""] = /^([^$]*)\$header\.([\w-]+)\s*$/.exec(text) ?? [];
      if (webhookReferencesOf(text).length === 0) context.report({ message: "constant", data: { text }, at });
      else if (text.trim() === "$body") context.report({ message: "body", at });
      else if (!secretFormats.has(format)) return;
      else if (isOfVendors(name, isDigest)) context.report({ message: "signed", data: { format, name }, ...usual });
      else if (format === "jwt") {
        if (/^\w+\s+$/.test(before)) context.report({ message: "scheme", ...usual });
      } else if (before.trim() !== "") {
        const isWord = /^\s*\w+\s+$/.test(before) && name === "authorization";
        if (isWord) context.report({ message: "doubled", data: { format, text }, ...usual });
      } else if (isOfVendors(name, ({ scheme }) => scheme === "token")) {
        context.report({ message: "wordless", data: { format, name }, ...usual });
      }
    },
  }),
});

/** The formats that look for a secret or a token, and not for a digest. */
const secretFormats: ReadonlySet<string> = new Set(["basic", "bearer", "jwt"]);

/** Whether all vendors with a header sign in some way. */
function isOfVendors(header: string, sign: (signature: WebhookSignature) => boolean): boolean {
  return webhookSignatures.get(header)?.every(sign) === true;
}

function isDigest({ scheme, isShared }: WebhookSignature): boolean {
  return scheme !== "token" && scheme !== "jwt" && isShared !== true;
}
