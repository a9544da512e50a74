import { expect, it } from "vitest";
import { judge } from "../judge.js";

const judged = (scope: readonly string[]) => {
  const config = { auth: { tokenHost: "https://auth.acme.example" }, scope };
  return judge({ credentials: { format: "oauth2", config } }, "override", "auth/misspelt-scope");
};

it.each([
  [["read", "offline_acces"], "offline_acces"],
  [["ofline_access"], "ofline_access"],
  [["opendid", "profile"], "opendid"],
  [["OpenID", "email"], "OpenID"],
])("%j has a misspelt scope", (scope, text) => {
  expect(judged(scope)).toStrictEqual([`misspelt-scope "${text}"`]);
});

it.each([
  [["openid", "offline_access", "email", "profile"]],
  [["tweet.read", "offline.access"]],
  [["offline"]],
  [["open_id", "contacts"]],
  [["openid", "emails", "profiles"]],
  [["online_access"]],
])("%j is right", (scope) => {
  expect(judged(scope)).toStrictEqual([]);
});
