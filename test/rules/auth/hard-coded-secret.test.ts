import { describe, expect, it } from "vitest";
import { findingsOf, judge } from "../judge.js";

const secrets = (document: unknown) => judge(document, "override", "auth/hard-coded-secret");

const random = "a81bF0z93kQm27Xv5LtR84wc";

const found = (text: string) => [`hard-coded-secret ${text}`];

/** Written in two parts: scanners of repositories look for the whole. */
const known = [
  "sk_" + "live_4eC39HqLyjWDarjtT1zdp7dc",
  "ghp" + "_16C7e42F292c6912E7710c838347Ae178B4a",
  "xoxb" + "-2048173650-9817263540-Qm27Xv5LtR84wcZa0PbN1dYe",
  "AKIA" + "Q4VZ7KXM3T2WJ5RN",
  "GOCSPX" + "-7f9aB3kQ2mXv8LtRw4cYpZs1DhEu",
  "glpat" + "-Zx7Kp2QmV9sL4tRw8cYd",
  "eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiI0Mjk4In0.Qm27Xv5LtR84wcZa0PbN1dYeKs3Hj6",
];

describe("literals that are secrets", () => {
  it.each(known)("%s wherever requests are made of it", (token) => {
    expect(secrets({ headers: { "X-Anything": token } })).toStrictEqual(found(`"${token}"`));
    expect(secrets({ headers: { Cookie: `session=${token}; a=b` } })).toStrictEqual(found(token));
    expect(secrets({ query: { anything: token } })).toStrictEqual(found(`"${token}"`));
    expect(secrets({ base_url: `https://api.acme.example/${token}/x` })).toStrictEqual(found(token));
    const expression = `{ 'x': 'Bearer ${token}' }`;
    expect(secrets({ authorization: { format: "header", config: { expression } } })).toStrictEqual(found(token));
  });

  it("of private keys, line breaks included", () => {
    const key = `BEGIN RSA PRIVATE KEY-----\\nMIIEpAIBAAKCAQEA7bq0z93kQm27Xv5LtR84wcZa0PbN1dYeKs3Hj6\\n`;
    const text = `{ "webhook": { "signature_verification": { "format": "jwt", "config": { "secret": "-----${key}-----END", "compare_with": "$header.x" } } } }`;
    expect(secrets(text)).toStrictEqual(found(key));
  });

  it.each([
    { headers: { "X-Api-Key": random } },
    { headers: { "dd-application-key": random } },
    { headers: { Authorization: random } },
    { headers: { "x-session-token": "9f86d081884c7d659a2feaa0c55ad015" } },
    { headers: { "x-api-key": "6f1c2b1e-93ad-4c07-8b5e-2d70f1a94c36" } },
    { query: { api_key: random } },
    { credentials: { client: { id: random, secret: random } } },
    { authorization: { format: "bearer", config: { value: random } } },
    { authorization: { format: "header", config: { header_name: "X-Key", header_value: random } } },
    { authorization: { format: "basic", config: { username: random, password: random } } },
    {
      webhook: { signature_verification: { format: "bearer", config: { secret: random, compare_with: "$header.x" } } },
    },
  ])("in a place for secrets: %j", (document) => {
    expect(secrets(document)).toHaveLength(1);
  });

  it.each([
    ["Bearer", random],
    ["Token", random],
    ["Token token=", random],
    ["Basic", Buffer.from(`user:${random}`).toString("base64")],
  ])("after the scheme %s", (scheme, value) => {
    const space = scheme.endsWith("=") ? "" : " ";
    expect(secrets({ headers: { Authorization: `${scheme}${space}${value}` } })).toStrictEqual(found(value));
  });
});

describe("literals that are not secrets", () => {
  it.each([
    ["{{api_key}}"],
    ["Bearer {{oauth.token.access_token}}"],
    ["YOUR_API_KEY_1a2b3c4d5e6f7g8h9"],
    ["your-api-key-goes-here-2024-12"],
    ["<token-1a2b3c4d5e6f7g8h9i0j>"],
    ["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ["00000000-0000-0000-0000-000000000000"],
    ["1234567890abcdef1234567890abcdef"],
    ["a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6"],
    ["changeme"],
    ["sandbox-9f86d081884c7d659a2feaa0c"],
    ["acme-integration-connector-production"],
    ["application/vnd.acme.v3+json; charset=utf-8"],
    ["2024-06-15T12:30:45.123Z and more"],
    ["Mozilla/5.0 (compatible; Acme/1.0)"],
    ["no-check"],
    ["Basic " + Buffer.from("username:password").toString("base64")],
    ["Basic " + Buffer.from(`${random}:`).toString("base64")],
    ["AKIA" + "IOSFODNN7EXAMPLE"],
    ["ghp" + "_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ["sk_" + "live_xxxxxxxxxxxxxxxxxxxxxxxx"],
    ["whsec" + "_..."],
  ])("%s", (text) => {
    expect(secrets({ headers: { Authorization: text, "X-Api-Key": text, Accept: text } })).toStrictEqual([]);
    expect(secrets({ credentials: { client: { secret: text } } })).toStrictEqual([]);
  });

  it.each([
    { headers: { "X-Client-Id": random, "X-Request-Id": random, Accept: random, "If-None-Match": random } },
    { query: { cursor: random, client_id: random, project: random } },
    { credentials: { client: { id: random } } },
    { authorization: { format: "basic", config: { username: random, password: "api_token" } } },
    { authorization: { format: "header", config: { header_name: "X-Tenant-Id", header_value: random } } },
    { resources: { users: { list: { examples: { response: `{ "token": "${random}" }` } } } } },
  ])("in a place that is public: %j", (document) => {
    expect(secrets(document)).toStrictEqual([]);
  });
});

it.each([
  ["sk_" + "live_4eC39HqLyjWDarjtT1zdp7dc", "error"],
  ["sk_" + "test_4eC39HqLyjWDarjtT1zdp7dc", "warning"],
  ["rk_" + "test_4eC39HqLyjWDarjtT1zdp7dc", "warning"],
])("is an error where it opens more than a sandbox: %s", (value, severity) => {
  const text = JSON.stringify({ headers: { "X-Key": value } });
  expect(findingsOf(text, "override", "auth/hard-coded-secret").map((one) => one.severity)).toStrictEqual([severity]);
});
