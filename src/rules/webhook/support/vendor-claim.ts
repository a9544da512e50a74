import type { Node, Severity, StringNode, Value } from "../../../rule-kit/index.js";
import { webhookSignatures, type WebhookSignature } from "../../../../generated/http-facts.js";
import { webhookReferencesOf, type WebhookReference } from "../../../model/webhook-reference.js";

/** A well-known header that a digest is compared with, and how its vendors sign. */
export interface Claim {
  readonly header: string;
  readonly vendors: string;
  readonly signatures: readonly WebhookSignature[];
  readonly reference: WebhookReference;
  /** What is written before the reference. */
  readonly prefix: string;
  readonly severity: Severity;
}

/** The claim in `compare_with`, if any. */
export function claimOf(compared: StringNode, parts: readonly Node[], webhook: Value | undefined): Claim | undefined {
  const [reference, ...others] = webhookReferencesOf(compared.value);
  const header = reference?.name?.text.toLowerCase();
  if (reference === undefined || header === undefined || others.length > 0) return undefined;
  const prefix = compared.value.slice(0, reference.start);
  const signatures = webhookSignatures.get(header) ?? [];
  if (signatures.length === 0 || !signatures.every((one) => isSure(one, prefix, parts))) return undefined;
  // Events may be rewritten before they are verified.
  if (webhook?.entries().some(([, { string }]) => string?.value.includes(header)) === true) return undefined;
  const vendors = listed(signatures.flatMap((one) => one.vendors));
  return { header, vendors, signatures, reference, prefix, severity: severityOf(signatures, webhook) };
}

/** What the vendors write before the digest; with the same algorithm, if any of them has it. */
export function prefixesOf({ signatures }: Claim, algorithm: string | undefined): readonly string[] {
  const likely = signatures.filter((signature) => signature.algorithm === algorithm);
  return (likely.length > 0 ? likely : signatures).map(({ prefix }) => prefix);
}

function severityOf(signatures: readonly WebhookSignature[], webhook: Value | undefined): Severity {
  const transform = webhook?.text("payload_transform");
  // A transform that does not pass the headers on may create others.
  if (transform !== undefined && !/["']headers["']\s*:\s*headers\s*[,}]/.test(transform)) return "info";
  return signatures.some(({ isShared }) => isShared === true) ? "warning" : "error";
}

/** Whether the header, the signed parts or the prefix identify a signature. */
function isSure(signature: WebhookSignature, prefix: string, parts: readonly Node[]): boolean {
  if (signature.isShared !== true) return true;
  const signed = parts.map((part) => (part.type === "string" ? part.value.toLowerCase() : ""));
  const headers = signature.parts.filter((part) => part.startsWith("$header."));
  return headers.some((part) => signed.some((text) => text.includes(part))) || (prefix !== "" && prefix === "v1,");
}

/**
 * The first part that differs from what the vendors sign; undefined if none does or this is not known. How the text is cut
 * into parts makes no difference.
 */
export function strangePart(items: readonly Node[], usual: readonly (readonly string[])[]): Node | undefined {
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

/** Alternatives, each once. */
export function listed(names: readonly string[]): string {
  return [...new Set(names)].join(" or ");
}

/** A value that all signatures have in common. */
export function commonOf<T>(
  signatures: readonly WebhookSignature[],
  read: (signature: WebhookSignature) => T,
): T | undefined {
  const values = new Set(signatures.map(read));
  return values.size === 1 ? [...values][0] : undefined;
}
