import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const auth = (document: unknown) => judge(document, "config", "auth/");

describe("authorization", () => {
  it.each([
    [withApiKey({ authorization: { format: "basic" } }), ['basic-without-fields "basic"']],
    [withApiKey({ authorization: { format: "basic", config: {} } }), ['basic-without-fields "config"']],
    [withApiKey({ authorization: { format: "basic" } }, ["username", "password"]), []],
    [withApiKey({ authorization: { format: "basic", config: { username: "{{api_key}}" } } }), []],
    [withApiKey({ authorization: { format: "basic", config: { username: "x", password: "" } } }), []],
    [{ label: "Acme", authorization: { format: "basic" } }, []],
    [withApiKey({ authorization: { format: "bearer", config: { value: "{{api_key}}" } } }), []],
    [withApiKey({ authorization: { format: "bearer", config: { token: "{{api_key}}" } } }), []],
    // The placeholder rule says it.
    [withApiKey({ authorization: { format: "bearer", config: { value: "{{token}}" } } }), []],
    [{ label: "Acme", authorization: { format: "bearer", config: { value: "{{token}}" } } }, []],
  ])("%j", (document, expected) => {
    expect(auth(document)).toStrictEqual(expected);
  });
});

describe("credentials that are sent under another name", () => {
  it("leaves a misspelled key of `basic` to the schema", () => {
    const basic = (config: object) =>
      judge(withApiKey({ authorization: { format: "basic", config } }), "config", "auth/b");
    expect(basic({ user: "{{api_key}}" })).toStrictEqual([]);
    const beside = withApiKey({ authorization: { format: "basic", username: "{{api_key}}" } });
    expect(judge(beside, "config", "auth/b")).toStrictEqual([]);
    const misspelled = withApiKey({ authorization: { format: "basic", cofnig: { username: "{{api_key}}" } } });
    expect(judge(misspelled, "config", "auth/b")).toStrictEqual([]);
    expect(basic({})).toStrictEqual(['basic-without-fields "config"']);
  });
});
