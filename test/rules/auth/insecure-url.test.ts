import { describe, expect, it } from "vitest";
import { findingsOf, judge, withApiKey } from "../judge.js";

const auth = (document: unknown) => judge(document, "config", "auth/");

describe("plain HTTP", () => {
  it.each([
    ["http://api.acme.example/v1", ["insecure-url http"]],
    ["HTTP://api.acme.example", ["insecure-url HTTP"]],
    ["https://api.acme.example", []],
    ["http://localhost:3000", []],
    ["http://127.0.0.1", []],
    ["http://10.1.2.3:80/x", []],
    ["http://172.20.0.1", []],
    ["http://192.168.0.1", []],
    ["http://[::1]:80", []],
    ["http://gateway/x", []],
    ["http://printer.local", []],
    ["http://{{host}}/x", []],
    ["http://{{api_key}}.acme.example", []],
  ])("%s", (base_url, expected) => {
    expect(auth(withApiKey({ base_url }))).toStrictEqual(expected);
  });

  it("is judged for token hosts", () => {
    const credentials = { format: "oauth2", config: { auth: { tokenHost: "http://auth.acme.example" } } };
    expect(auth({ label: "Acme", credentials })).toStrictEqual(["insecure-url http"]);
  });
});

describe("links", () => {
  const linked = (documentation_link: string) => ({
    label: "Acme",
    credentials: {
      format: "api_key",
      config: { fields: [{ name: "x", label: "x", type: "text" }], documentation_link },
    },
  });

  it.each([
    ["https://docs.acme.example/{id}", []],
    ["", []],
    ["javascript:alert(1)", ["error"]],
    [" Data:text/html,x", ["error"]],
  ])("%s", (link, expected) => {
    const found = findingsOf(JSON.stringify(linked(link)), "config", "auth/insecure-url");
    expect(found.map(({ severity }) => severity)).toStrictEqual(expected);
  });
});
