import { pointerOf } from "../../../src/document/pointer.js";
import { withMember, without, wrongText, wrongValue } from "../damages.js";
import { keyTextOf, replaceValue, rewrite } from "../edits.js";
import { operator, type Operator } from "../operator.js";
import * as places from "../places.js";

const config = `${places.signature}/config`;

/** Defects of webhooks and of their signatures. */
export const webhook: readonly Operator[] = [
  operator({
    id: "signed parts without a reference",
    rule: "webhook/part-without-reference",
    at: [`${config}/parts`],
    type: "array",
    damage(parts) {
      const [first] = parts.items;
      if (parts.items.length !== 1 || first === undefined) return undefined;
      const edit = replaceValue(parts, ["body"]);
      return { edits: [edit], pointer: `${pointerOf(parts)}/0`, text: '"body"' };
    },
  }),
  part("a header without a name", "$header"),
  part("all headers", "$headers.x-signature"),
  part("a payload", "$payload"),
  operator({
    id: "a header with capitals in the signature",
    rule: "webhook/header-case",
    at: [`${config}/compare_with`],
    type: "string",
    damage(node) {
      const match = /\$header\.([\w-]+)/.exec(node.value);
      const name = match?.[1]?.replaceAll(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
      if (match === null || name === undefined) return undefined;
      const span = { start: match.index + "$header.".length, end: match.index + match[0].length };
      const text = [name, `$header.${name}`, JSON.stringify(node.value.slice(0, span.start) + name)];
      return { edits: [rewrite(node, span, name)], pointer: pointerOf(node), text };
    },
  }),
  compare("a comparison with a word", /^(hmac|bearer|basic|jwt)$/, "x-signature"),
  compare("a comparison with the second word only", /^(bearer|basic)$/, "Bearer"),
  operator({
    id: "another digest than the vendor's",
    rule: "webhook/vendor-scheme",
    at: [`${config}/string_type`],
    type: "string",
    damage(node) {
      const compared = node.parent?.type === "object" ? node.parent.get("compare_with") : undefined;
      if (compared?.type !== "string" || !/slack|notion|github/.test(compared.value)) return undefined;
      return node.value === "hex" ? { ...wrongValue(node, "base64"), text: ['"base64"', '"string_type"'] } : undefined;
    },
  }),
  operator({
    id: "another algorithm than the vendor's",
    rule: "webhook/vendor-scheme",
    at: [`${config}/algorithm`],
    type: "string",
    damage(node) {
      const compared = node.parent?.type === "object" ? node.parent.get("compare_with") : undefined;
      if (compared?.type !== "string" || !/slack|notion|hub-signature-256|shopify|zm-/.test(compared.value))
        return undefined;
      return wrongValue(node, "sha512");
    },
  }),
  ...["stripe-signature", "paddle-signature", "x-twilio-signature"].map((header) =>
    operator({
      id: `a ${header} by hmac`,
      rule: "webhook/vendor-scheme",
      at: [`${config}/compare_with`],
      type: "string",
      damage(node) {
        const isHmac = node.parent?.type === "object" && node.parent.get("algorithm") !== undefined;
        return isHmac && node.parent.get("parts") !== undefined
          ? wrongText(node, `$header.${header}`, `$header.${header}`)
          : undefined;
      },
    }),
  ),
  ...["bearer", "basic"].map((scheme) =>
    operator({
      id: `the scheme of ${scheme} twice`,
      rule: "webhook/compare-with",
      at: [`${config}/compare_with`],
      type: "string",
      damage(node) {
        const signature = node.parent?.parent;
        const format = signature?.type === "object" ? signature.get("format") : undefined;
        const isScheme = format?.type === "string" && format.value === scheme;
        return isScheme && node.value === "$header.authorization"
          ? wrongValue(node, `Bearer ${node.value}`)
          : undefined;
      },
    }),
  ),
  operator({
    id: "a verification that answers nothing",
    rule: "webhook/verify-without-response",
    at: places.verifications,
    type: "string",
    damage: (node) =>
      wrongText(node, "body.type = 'ping' ? { 'type': 'verify' } : { 'type': 'payload' }", [
        "{ 'type': 'verify' }",
        "'verify'",
      ]),
  }),
  operator({
    id: "a webhook without a signature",
    rule: "webhook/unverified",
    at: ["webhook"],
    type: "object",
    whole: true,
    damage(node) {
      const owner = node.parent?.type === "object" ? node.parent.member("webhook") : undefined;
      const damage = without(node, "signature_verification");
      return damage && owner && { ...damage, text: keyTextOf(owner) };
    },
  }),
  operator({
    id: "a signature of another API",
    rule: "schema/unknown-property",
    at: ["webhook"],
    type: "object",
    damage: (node) => withMember(node, "signing_secret", "{{webhook_secret}}"),
  }),
];

function part(id: string, value: string): Operator {
  return operator({
    id,
    rule: "webhook/unknown-reference",
    at: [`${config}/parts/*`],
    type: "string",
    damage: (node) => wrongText(node, value, [value, JSON.stringify(value), value.split(".")[0] ?? value]),
  });
}

function compare(id: string, formats: RegExp, value: string): Operator {
  return operator({
    id,
    rule: "webhook/compare-with",
    at: [`${config}/compare_with`],
    type: "string",
    damage(node) {
      const signature = node.parent?.parent;
      const format = signature?.type === "object" ? signature.get("format") : undefined;
      return format?.type === "string" && formats.test(format.value) ? wrongValue(node, value) : undefined;
    },
  });
}
