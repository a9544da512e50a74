import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

const base = (base_url: string) => judge({ base_url }, "override", "schema/constraint");

describe("an address", () => {
  it.each([
    "api.acme.com",
    "htps://api.acme.com",
    "https:/api.acme.com",
    "/v1",
    "localhost:8080",
    "https://",
    " https://a.com",
    "https://a.com ",
  ])("is not absolute: %j", (address) => {
    expect(base(address)).toStrictEqual([`constraint ${JSON.stringify(address)}`]);
  });

  it.each([
    "https://a.com",
    "HTTP://a.com/v1/",
    "{{host}}/v1",
    "{{ host?:https://a.com }}",
    "https://{{host}}",
    "https://a.com\n",
    "",
    "${HOST}",
    "...",
  ])("may be %j", (address) => {
    expect(base(address)).toStrictEqual([]);
  });

  it("is asked of hosts of OAuth and of methods too", () => {
    const auth = { tokenHost: "auth.acme.com", authorizeHost: "https://a.com" };
    expect(judge({ credentials: { format: "oauth2", config: { auth } } }, "override", "schema/")).toStrictEqual([
      'constraint "auth.acme.com"',
    ]);
    const resources = { users: { list: { path: "/users", base_url: "a.com" } } };
    expect(judge({ resources }, "override", "schema/")).toStrictEqual(['constraint "a.com"']);
  });
});
