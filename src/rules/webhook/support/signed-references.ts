import type { StringNode } from "../../../rule-kit/index.js";
import { webhookReferencesOf, type WebhookReference } from "../../../model/webhook-reference.js";
import type { ShapedObject } from "../../../schema/shaped-object.js";

/** A reference in a text of a signature verification. */
export interface SignedReference extends WebhookReference {
  readonly node: StringNode;
}

/** The references in the strings that may refer to the request: every part, and `compare_with`. */
export function signedReferencesOf(verification: ShapedObject<"SignatureVerification">): SignedReference[] {
  const config = verification.object("config");
  const parts = config?.get("parts");
  const texts = [...(parts?.type === "array" ? parts.items : []), config?.get("compare_with")];
  return texts
    .filter((node) => node?.type === "string")
    .flatMap((node) => webhookReferencesOf(node.value).map((reference) => ({ ...reference, node })));
}
