import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

const host = "https://auth.acme.example";

const client = (config: object) => ({
  label: "Acme",
  base_url: "https://api.acme.example",
  credentials: { format: "oauth2_client_credentials", config: { auth: { tokenHost: host }, ...config } },
});

describe("fields of the client", () => {
  const rule = "auth/client-field-name";
  const fields = (...names: readonly string[]) => names.map((name) => ({ name, label: name, type: "password" }));

  it.each([
    { fields: fields("client_id", "client_secret") },
    { fields: fields("clientId"), client: { id: "{{clientId}}" } },
    { fields: fields("clientId"), client: { id: "{{environment_variables.ID}}" } },
    { fields: fields("clientId", "client_id") },
    { fields: fields("clientId"), tokenParams: { client_id: "{{clientId}}" } },
    { fields: fields("client_identifier", "clientKey") },
  ])("%j are read", (config) => {
    expect(judge(client(config), "config", rule)).toStrictEqual([]);
  });

  it.each([
    [
      ["clientId", "clientSecret"],
      ['"clientId"', '"clientSecret"'],
    ],
    [["client-id", "client_secret"], ['"client-id"']],
    [
      ["CLIENT_ID", "ClientSecret"],
      ['"CLIENT_ID"', '"ClientSecret"'],
    ],
  ])("%j are not", (names, texts) => {
    const found = judge(client({ fields: fields(...names) }), "config", rule);
    expect(found).toStrictEqual(texts.map((text) => `client-field-name ${text}`));
  });
});
