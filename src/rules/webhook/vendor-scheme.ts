import { editText } from "../../document/edit-text.js";
import { webhookSignatures, type WebhookSignature } from "../../../generated/http-facts.js";
import { locateText, locateValue } from "../../document/location.js";
import type { Node, StringNode } from "../../document/tree.js";
import { webhookReferencesOf } from "../../model/webhook-reference.js";
import { fixOf, replaceText } from "../../rule-kit/fixes.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "webhook/vendor-scheme",
  severity: "error",
  confidence: "likely",
  summary: "A well-known signature scheme that is verified incorrectly",
  description: [
    "Some headers identify the signer: `x-slack-signature` is Slack's, `x-shopify-hmac-sha256` Shopify's. With another algorithm, another encoding of the digest, another prefix or other parts than the vendor signs no event passes the verification.",
    "Other schemes cannot be expressed by `hmac` at all, because the header has to be taken apart or something other than the body is signed; `handle_verification` may check those. A header that several vendors share is a warning only. Nothing is reported where `payload_transform` reads the header, and may rewrite it, or where several vendors share it and disagree.",
  ].join("\n\n"),
  fixable: "suggestion",
  related: ["webhook/compare-with", "webhook/unverified"],
  examples: ({ override, hmac }) => ({
    bad: [
      {
        ...override(hmac({ algorithm: "sha1", string_type: "hex", compare_with: "$header.x-shopify-hmac-sha256" })),
        highlights: ['"sha1"', '"hex"'],
      },
      {
        ...override(hmac({ compare_with: "$header.stripe-signature" })),
        highlights: ["$header.stripe-signature"],
      },
    ],
    good: [override(hmac({ string_type: "base64", compare_with: "$header.x-shopify-hmac-sha256" }))],
  }),
  messages: {
    differs: ({ header, vendors, what, usual, written }: Record<Fact, string>) => ({
      what: `${vendors} computes \`${header}\` with the ${what} \`${usual}\`, not \`${written}\`.`,
      why: "No event passes the verification.",
      help: `Write \`${usual}\` if the events come from ${vendors}.`,
    }),
    prefix: ({ header, vendors, prefix, written }: Record<"header" | "vendors" | "prefix" | "written", string>) => ({
      what: `${vendors} ${prefix === "" ? "sends" : `writes \`${prefix}\` before`} the digest in \`${header}\`${prefix === "" ? " alone" : ""}, but \`compare_with\` is \`${written}\`.`,
      why: "The two strings are never equal: no event passes the verification.",
      help: `Write \`${prefix}$header.${header}\` if the events come from ${vendors}.`,
    }),
    parts: ({ header, vendors, parts }: { header: string; vendors: string; parts: readonly string[] }) => ({
      what: `These parts are not what ${vendors} signs for \`${header}\`.`,
      why: "No event passes the verification.",
      help: `Write \`"parts": ${JSON.stringify(parts).replaceAll(",", ", ")}\` if the events come from ${vendors}.`,
    }),
    prefixed: ({ algorithm, prefix }: { algorithm: string; prefix: string }) => ({
      what: `The algorithm is \`${algorithm}\`, but \`compare_with\` begins with \`${prefix}=\`.`,
      why: "The two digests never match: no event passes the verification.",
      help: `Write \`"algorithm": "${prefix}"\`, or compare with the header that carries a \`${algorithm}\` digest.`,
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
      const algorithm = config.string("algorithm");
      const named = compared && prefixOf(compared.value);
      const isContradicted = named !== undefined && algorithm !== undefined && differs(algorithm.value, named);
      if (isContradicted) {
        const fixes = [fixOf(`Write \`${named}\``, "suggestion", replaceText(algorithm, named))];
        const data = { algorithm: algorithm.value, prefix: named };
        context.report({ message: "prefixed", data, at: locateValue(algorithm), fixes });
      }
      const [reference, ...others] = compared === undefined ? [] : webhookReferencesOf(compared.value);
      const header = reference?.name?.text.toLowerCase();
      if (compared === undefined || reference === undefined || header === undefined || others.length > 0) return;
      const prefix = compared.value.slice(0, reference.start);
      const items = config.array("parts")?.items ?? [];
      const signatures = (webhookSignatures.get(header) ?? []).filter((signature) => isSure(signature, prefix, items));
      if (signatures.length === 0 || signatures.length < (webhookSignatures.get(header)?.length ?? 0)) return;
      // The events are rewritten before they are verified.
      const webhook = context.model.placeOf(config.node)?.config.value.get("webhook");
      const transform = webhook?.text("payload_transform");
      const isRewritten = webhook?.entries().some(([, { string }]) => string?.value.includes(header)) === true;
      if (isRewritten) return;
      const vendors = listed(signatures.flatMap((signature) => signature.vendors));
      // A transformation that does not hand the headers on may make others.
      const keepsHeaders = transform === undefined || /["']headers["']\s*:\s*headers\s*[,}]/.test(transform);
      const isTold = signatures.every(({ isShared }) => isShared !== true);
      const severity = !keepsHeaders ? "info" : isTold ? "error" : "warning";
      const obstacle = commonOf(signatures, (signature) => signature.obstacle);
      // An address that is always the same can be written among the parts.
      if (obstacle !== undefined && items.some((item) => item.type === "string" && /https?:/.test(item.value))) return;
      if (obstacle !== undefined) {
        const at = locateText(compared, "template", reference);
        context.report({ message: "inexpressible", data: { header, vendors, obstacle }, at, severity });
        return;
      }
      const hash = isContradicted ? undefined : algorithm && canonical(algorithm.value);
      const likely = signatures.filter((signature) => signature.algorithm === hash);
      const usualPrefixes = (likely.length > 0 ? likely : signatures).map((signature) => signature.prefix);
      const [usualPrefix = ""] = usualPrefixes;
      const isWholeText = reference.end === compared.value.length && !prefix.includes("{{");
      if (isWholeText && !usualPrefixes.includes(prefix)) {
        const edit = editText(compared, { start: 0, end: reference.start }, usualPrefix);
        const isOne = usualPrefixes.every((one) => one === usualPrefix);
        const fixes = isOne ? [fixOf(`Write \`${usualPrefix}\` before it`, "suggestion", edit)] : [];
        const data = { header, vendors, prefix: usualPrefix, written: compared.value };
        context.report({ message: "prefix", data, at: locateValue(compared), fixes, severity });
      }
      const signedParts = signatures.filter(({ scheme }) => scheme === "hmac").map(({ parts }) => parts);
      const strange = strangePart(items, signedParts);
      if (strange !== undefined) {
        const data = { header, vendors, parts: signedParts[0] ?? [] };
        context.report({ message: "parts", data, at: locateValue(strange), severity });
      }
      const judge = (node: StringNode | undefined, what: string, known: readonly string[]): void => {
        const written = node && canonical(node.value);
        if (node === undefined || written === undefined || known.length === 0 || known.includes(written)) return;
        const usual = listed(known);
        const isOne = known.every((value) => value === usual);
        const fixes = isOne ? [fixOf(`Write \`${usual}\``, "suggestion", replaceText(node, usual))] : [];
        const data = { header, vendors, what, usual, written: node.value };
        context.report({ message: "differs", data, at: locateValue(node), fixes, severity });
      };
      judge(
        isContradicted ? undefined : algorithm,
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

/** The hash that is named in front of the digest: `sha256=…`. */
function prefixOf(compared: string): string | undefined {
  return /^\s*(?:hmac-)?(sha1|sha256|sha384|sha512|md5)=/i.exec(compared)?.[1]?.toLowerCase();
}

/** Whether an algorithm is another one than a known hash. */
function differs(algorithm: string, hash: string): boolean {
  const written = canonical(algorithm);
  return written !== undefined && written !== hash;
}

/** Whether the header, the signed parts or the prefix identify a signature. */
function isSure(signature: WebhookSignature, prefix: string, parts: readonly Node[]): boolean {
  if (signature.isShared !== true) return true;
  const signed = parts.map((part) => (part.type === "string" ? part.value.toLowerCase() : ""));
  const headers = signature.parts.filter((part) => part.startsWith("$header."));
  return headers.some((part) => signed.some((text) => text.includes(part))) || (prefix !== "" && prefix === "v1,");
}

/**
 * The part at which what is signed stops being what a vendor signs; undefined where it is that, or where it cannot be
 * told. How the text is cut into parts makes no difference.
 */
function strangePart(items: readonly Node[], usual: readonly (readonly string[])[]): Node | undefined {
  const texts = items.flatMap((item) => (item.type === "string" ? item.value.toLowerCase() : []));
  if (texts.length < items.length || texts.length === 0 || usual.length === 0) return undefined;
  const isUnknown = texts.some((text) => text.includes("{{") || !/\$(?:body|header\.[\w-]+)/.test(texts.join("")));
  if (
    isUnknown ||
    texts.some((text) => webhookReferencesOf(text).some(({ word }) => !/^(?:body|header)$/.test(word)))
  ) {
    return undefined;
  }
  const wholes = usual.map((parts) => parts.join("").toLowerCase());
  if (wholes.includes(texts.join(""))) return undefined;
  let written = "";
  for (const [index, text] of texts.entries()) {
    written += text;
    if (!wholes.some((whole) => whole.startsWith(written))) return items[index];
  }
  return items.at(-1);
}

type Fact = "header" | "vendors" | "what" | "usual" | "written";

/** An algorithm or encoding as the table spells it; undefined where it is not in the table. */
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
