import { defineRule, editText, fixOf, locateText, locateValue, replaceText } from "../../rule-kit/index.js";
import type { Node, StringNode } from "../../rule-kit/index.js";
import { claimOf, listed, strangePart, type Claim, commonOf, prefixesOf } from "./support/vendor-claim.js";
import { prefixOf, differs, canonical } from "./support/signature-words.js";
import { messages } from "./support/vendor-scheme-messages.js";

export default defineRule({
  id: "webhook/vendor-scheme",
  severity: "error",
  confidence: "likely",
  summary: "A well-known signature scheme that is verified incorrectly",
  description: [
    "Some headers identify the signer: `x-slack-signature` is Slack's, `x-shopify-hmac-sha256` Shopify's. If the algorithm, the encoding of the digest, the prefix or the parts differ from the vendor's, no event passes the verification.",
    "Other schemes cannot be expressed by `hmac` at all, because the header has to be taken apart or something other than the body is signed; `handle_verification` may check those. A header that several vendors share is only a warning. Nothing is reported where `payload_transform` reads the header, and may rewrite it, or where several vendors share it and disagree.",
  ].join("\n\n"),
  fixable: "suggestion",
  related: ["webhook/compare-with", "webhook/unverified"],
  examples: ({ override, hmac, highlight }) => ({
    bad: [
      highlight(
        override(hmac({ algorithm: "sha1", string_type: "hex", compare_with: "$header.x-shopify-hmac-sha256" })),
        '"sha1"',
        '"hex"',
      ),
      highlight(override(hmac({ compare_with: "$header.stripe-signature" })), "$header.stripe-signature"),
    ],
    good: [override(hmac({ string_type: "base64", compare_with: "$header.x-shopify-hmac-sha256" }))],
  }),
  messages,
  create: (context) => {
    /** Whether the prefix of `compare_with` names another hash than the algorithm. */
    const judgeOwnPrefix = ({ value }: StringNode, algorithm: StringNode | undefined): boolean => {
      const prefix = prefixOf(value);
      if (prefix === undefined || algorithm === undefined || !differs(algorithm.value, prefix)) return false;
      const fixes = [fixOf(`Write \`${prefix}\``, "suggestion", replaceText(algorithm, prefix))];
      const data = { algorithm: algorithm.value, prefix };
      context.report({ message: "prefixed", data, at: locateValue(algorithm), fixes });
      return true;
    };
    const judgePrefix = (claim: Claim, compared: StringNode, hash: string | undefined): void => {
      const { header, vendors, reference, severity } = claim;
      const usual = prefixesOf(claim, hash);
      const [prefix = ""] = usual;
      const { length } = compared.value;
      if (compared.value.includes("{{") || (reference.end === length && usual.includes(claim.prefix))) return;
      const reread = compared.value.slice(reference.start, reference.end);
      const edit = editText(compared, { start: 0, end: length }, prefix + reread);
      const isOne = usual.every((one) => one === prefix);
      const fixes = isOne ? [fixOf(`Write \`${prefix}\` before it`, "suggestion", edit)] : [];
      const data = { header, vendors, prefix, written: compared.value };
      context.report({ message: "prefix", data, at: locateValue(compared), fixes, severity });
    };
    const judgeParts = ({ header, vendors, signatures, severity }: Claim, items: readonly Node[]): void => {
      const signed = signatures.filter(({ scheme }) => scheme === "hmac").map(({ parts }) => parts);
      const strange = strangePart(items, signed);
      if (strange === undefined) return;
      const data = { header, vendors, parts: signed[0] ?? [] };
      context.report({ message: "parts", data, at: locateValue(strange), severity });
    };
    const judgeSetting = (
      { header, vendors, severity }: Claim,
      what: string,
      node: StringNode | undefined,
      known: readonly string[],
    ): void => {
      const written = node && canonical(node.value);
      if (node === undefined || written === undefined || known.length === 0 || known.includes(written)) return;
      const usual = listed(known);
      const isOne = known.every((value) => value === usual);
      const fixes = isOne ? [fixOf(`Write \`${usual}\``, "suggestion", replaceText(node, usual))] : [];
      const data = { header, vendors, what, usual, written: node.value };
      context.report({ message: "differs", data, at: locateValue(node), fixes, severity });
    };
    return {
      WebhookHmacSignatureVerificationConfig: (config) => {
        const compared = config.string("compare_with");
        if (compared === undefined) return;
        const written = config.string("algorithm");
        const algorithm = judgeOwnPrefix(compared, written) ? undefined : written;
        const items = config.array("parts")?.items ?? [];
        const webhook = context.model.placeOf(config.node)?.config.value.get("webhook");
        const claim = claimOf(compared, items, webhook);
        if (claim === undefined) return;
        const { header, vendors, signatures, reference, severity } = claim;
        const obstacle = commonOf(signatures, (signature) => signature.obstacle);
        if (obstacle !== undefined) {
          // A URL that is always the same, or that the account has, can be written among the parts.
          if (items.some((item) => item.type === "string" && /https?:|\{\{/.test(item.value))) return;
          const at = locateText(compared, "template", reference);
          context.report({ message: "inexpressible", data: { header, vendors, obstacle }, at, severity });
          return;
        }
        judgePrefix(claim, compared, algorithm && canonical(algorithm.value));
        judgeParts(claim, items);
        const hashes = signatures.flatMap((signature) => signature.algorithm ?? []);
        const digests = signatures.flatMap(({ digest }) => digest ?? []);
        judgeSetting(claim, "algorithm", algorithm, hashes);
        judgeSetting(claim, "encoding", config.string("string_type"), digests);
      },
    };
  },
});
