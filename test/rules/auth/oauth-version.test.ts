import { expect, it } from "vitest";
import { fixed, judge } from "../judge.js";

const rule = "auth/oauth-version";
const host = "https://auth.acme.example";
const config = (credentials: object) => ({ label: "Acme", base_url: "https://api.acme.example", credentials });
const single = (format: string, settings: object) => config({ format, config: settings });
const three = { requestTokenUrl: `${host}/request`, authorizeUrl: `${host}/authorize`, tokenUrl: `${host}/access` };

it.each([
  ["oauth", { auth: { tokenHost: host, tokenPath: "/token" }, scope: ["a"] }],
  ["oauth", { auth: { authorizeHost: host } }],
  ["oauth2", three],
])("the settings of the other version are told: %s with %j", (format, settings) => {
  const right = format === "oauth" ? "oauth2" : "oauth";
  expect(judge(single(format, settings), "config", rule)).toStrictEqual([`oauth-version "${format}"`]);
  expect(fixed(single(format, settings), "config", rule)).toMatchObject({ credentials: { format: right } });
});

it("in a map of credentials the key would have to change too", () => {
  const map = config({ oauth: { format: "oauth", config: { auth: { tokenHost: host } } } });
  expect(judge(map, "config", rule)).toStrictEqual(['oauth-version "oauth"']);
  expect(fixed(map, "config", rule)).toBeUndefined();
});

it.each([
  ["oauth", three],
  ["oauth", { ...three, auth: { tokenHost: host } }],
  ["oauth", { client: { id: "a" }, scope: ["a"] }],
  ["oauth2", { auth: { tokenHost: host }, requestTokenUrl: `${host}/request` }],
  ["oauth2_client_credentials", { auth: { tokenHost: host } }],
  ["keka_oauth", { auth: { tokenHost: host } }],
])("settings of its own are right: %s with %j", (format, settings) => {
  expect(judge(single(format, settings), "config", rule)).toStrictEqual([]);
});

it("an override contains only what it changes", () => {
  const part = { credentials: { format: "oauth", config: { auth: { tokenHost: host } } } };
  expect(judge(part, "override", rule)).toStrictEqual([]);
});
