import { describe, expect, it } from "vitest";
import { fixed, judge, withApiKey } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "action/");

const steps = (...list: object[]) => ({ steps: list });

describe("hooks", () => {
  it.each([
    ["postInstall", "post_install"],
    ["post-install", "post_install"],
    ["refreshToken", "refresh_token"],
    ["Validation", "validation"],
    ["post_instal", "post_install"],
    ["token_refresh", "refresh_token"],
    ["post_connect_form", "post_connect_user_form"],
    ["post_connect_user_forms", "post_connect_user_form"],
  ])("%s", (name, hook) => {
    const of = (key: string) => withApiKey({ actions: { [key]: steps() } });
    expect(own(of(name))).toStrictEqual([`misspelt-hook "${name}"`]);
    expect(fixed(of(name), "config", "action/misspelt-hook")).toStrictEqual(of(hook));
  });

  it.each(["install", "validate", "refresh", "token", "post_update", "get_token"])("%s is another action", (name) => {
    expect(own(withApiKey({ actions: { [name]: steps() } }))).toStrictEqual([]);
  });

  it("are not looked for where they are, or where the base is unknown", () => {
    const actions = { refresh_token: steps(), refresh_tokens: steps() };
    expect(own(withApiKey({ actions }))).toStrictEqual([]);
    expect(judge({ actions: { postInstall: { steps: [] } } }, "override", "action/")).toStrictEqual([]);
    expect(judge({ actions: { postInstall: null } }, "override", "action/")).toStrictEqual([]);
  });
});
