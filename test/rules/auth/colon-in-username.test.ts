import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

describe("the user name of basic authorization", () => {
  const basic = (config: object) => ({ authorization: { format: "basic", config } });
  const found = (config: object) => judge(basic(config), "override", "auth/colon-in-username");

  it.each([
    [{ username: "{{user}}:{{pass}}" }, "{{user}}:{{pass}}"],
    [{ username: "{{user}}:{{pass}}", password: "" }, "{{user}}:{{pass}}"],
    [{ username: "{{user}}:", password: "{{pass}}" }, "{{user}}:"],
    [{ username: "api:{{api_key}}" }, "api:{{api_key}}"],
  ])("%j contains the password", (config, text) => {
    expect(found(config)).toStrictEqual([`colon-in-username ${text}`]);
  });

  it.each([
    { username: "{{email}}/token", password: "{{api_token}}" },
    { username: "{{user:str}}", password: "{{pass}}" },
    { username: "{{user?:admin}}", password: "a:b" },
    { username: "{{api_key}}", password: "" },
  ])("%j does not", (config) => {
    expect(found(config)).toStrictEqual([]);
  });
});
