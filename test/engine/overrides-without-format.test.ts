import { expect, it } from "vitest";
import { judge } from "../rules/judge.js";

const base = (more: object) => ({
  text: JSON.stringify({ label: "Acme", base_url: "https://api.acme.example", ...more }),
  path: "base.json",
});
const bearer = base({ authorization: { format: "bearer", config: { value: "{{api_key}}" } } });
const cursor = base({ pagination: { format: "cursor", config: { cursor_path: "next", cursor_key: "cursor" } } });

it.each([
  [{ authorization: { config: { value: "Bearer {{api_key}}" } } }, bearer, "auth/scheme-doubled", "Bearer "],
  [{ authorization: { config: { token: "Bearer {{api_key}}" } } }, bearer, "auth/scheme-doubled", "Bearer "],
  [{ authorization: { config: { header_name: "x-key " } } }, undefined, "resource/invalid-header", "x-key "],
  [{ pagination: { config: { cursor_path: "$.meta.next" } } }, cursor, "pagination/path-language", "$."],
  [
    { pagination: { config: { cursor_path: "X-Next", cursor_path_object: "header" } } },
    cursor,
    "pagination/header-cursor-case",
    '"X-Next"',
  ],
  [
    {
      webhook: {
        signature_verification: {
          config: { algorithm: "sha256", parts: ["$body"], compare_with: "sha1=$header.x-sig" },
        },
      },
    },
    undefined,
    "webhook/vendor-scheme",
    '"sha256"',
  ],
] as const)("%j is judged by the format that its keys belong to", (override, over, rule, text) => {
  const expected = [`${rule.slice(rule.indexOf("/") + 1)} ${text}`];
  expect(judge(override, "override", rule)).toStrictEqual(expected);
  if (over !== undefined) expect(judge(override, "override", rule, { base: over })).toStrictEqual(expected);
  expect(judge({ version: 1, config: override }, "integration-update", rule)).toStrictEqual(expected);
});

it.each([
  [
    { credentials: { config: { auth: { tokenPath: "/a//b" } } } },
    base({ credentials: { format: "oauth2", config: { auth: { tokenHost: "https://a.acme.example" } } } }),
    "auth/token-url",
    "//",
  ],
  [
    {
      webhook: {
        signature_verification: { config: { algorithm: "sha1", compare_with: "$header.x-shopify-hmac-sha256" } },
      },
    },
    base({
      webhook: {
        signature_verification: {
          format: "hmac",
          config: { algorithm: "sha256", secret: "{{s}}", parts: ["$body"], compare_with: "$header.x-sig" },
        },
      },
    }),
    "webhook/vendor-scheme",
    '"sha1"',
  ],
  [{ pagination: { config: { limit_key: "limit=" } } }, cursor, "pagination/parameter-name", '"limit="'],
] as const)("%j is judged by the format of its base", (override, over, rule, text) => {
  const expected = [`${rule.slice(rule.indexOf("/") + 1)} ${text}`];
  expect(judge(override, "override", rule, { base: over })).toStrictEqual(expected);
  expect(judge({ version: 1, config: override }, "integration-update", rule, { base: over })).toStrictEqual(expected);
});

it.each([
  [{ authorization: { config: { value: "{{api_key}}" } } }, "auth/"],
  [{ pagination: { config: { limit_key: "limit" } } }, "pagination/"],
  [{ pagination: { config: { max_limit: 50 } } }, "pagination/"],
  [{ authorization: { config: { value: "Bearer {{api_key}}", header_name: "X" } } }, "auth/scheme-doubled"],
  [{ authorization: { config: null } }, "auth/"],
])("%j is not judged", (override, rules) => {
  expect(judge(override, "override", rules)).toStrictEqual([]);
});
