import type { StringNode } from "../../../rule-kit/index.js";
import { webhookReferencesOf, type WebhookReference } from "../../../model/webhook-reference.js";
import type { ShapedObject } from "../../../schema/shaped-object.js";

/** A text of a signature verification with its references. */
export interface SignedText {
  readonly node: StringNode;
  readonly references: readonly WebhookReference[];
}

/** The strings that may refer to the request: every part, and `compare_with`. */
export function signedTextsOf(verification: ShapedObject<"SignatureVerification">): SignedText[] {
  const config = verification.object("config");
  const parts = config?.get("parts");
  return [...(parts?.type === "array" ? parts.items : []), config?.get("compare_with")].flatMap((node) =>
    node?.type === "string" ? [{ node, references: webhookReferencesOf(node.value) }] : [],
  );
}
