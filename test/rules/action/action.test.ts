import { describe, expect, it } from "vitest";
import { fixed, judge, withApiKey } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "action/");
const steps = (...list: object[]) => ({ steps: list });
const field = (name: string, more: object = {}) => ({ name, label: name, type: "single_select", ...more });
const withForm = (...fields: object[]) =>
  withApiKey({ actions: { post_connect_user_form: steps({ type: "form", config: { fields } }) } });
const query = (text: string) => ({ data_source: { type: "proxy", resource: "r", method: "list", query: { q: text } } });

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

describe("forms", () => {
  it.each([
    [[field("b", { depends_on: ["a"] }), field("a")], ['form-dependency "a"']],
    [[field("a", { depends_on: ["a"] })], ['form-dependency "a"']],
    [[field("a"), field("b", { depends_on: ["aa"] })], ['form-dependency "aa"']],
    [[field("a"), field("b", { depends_on: ["a"] })], []],
    [[{ label: "Nameless" }, field("b", { depends_on: ["a"] })], []],
    [[field("b", query("{{a}}")), field("a")], ["form-dependency a"]],
    [[field("a"), field("b", query("{{a}}"))], []],
    [[field("b", query("{{a?:x}}")), field("a")], []],
    [[field("b", query("{{api_key}}")), field("api_key")], []],
    [[field("b", query("{{elsewhere}}"))], []],
    [[field("a", { options: [{ value: "1" }] })], ['form-options-list [{"value":"1"}]']],
    [[field("a", { options: { value: "id", label: "name" } })], []],
  ])("%j", (fields, expected) => {
    expect(own(withForm(...fields))).toStrictEqual(expected);
  });

  it("may depend on an earlier form and read what other steps store", () => {
    const form = (...fields: object[]) => ({ type: "form", config: fields });
    const dependent = field("b", { depends_on: ["a"] });
    expect(own(withApiKey({ actions: { setup: steps(form(field("a")), form(dependent)) } }))).toStrictEqual([]);
    expect(own(withApiKey({ actions: { setup: steps(form(dependent), form(field("a"))) } }))).toStrictEqual([
      'form-dependency "a"',
    ]);
    const reader = form(field("b", query("{{a}}")), field("a"));
    const stored = { type: "set_context", config: { a: "1" } };
    expect(own(withApiKey({ actions: { setup: steps(stored, reader) } }))).toStrictEqual([]);
    expect(own(withApiKey({ actions: { setup: steps(reader) } }))).toStrictEqual(["form-dependency a"]);
    const verified = (type: string) =>
      withApiKey({
        actions: { setup: steps(reader) },
        webhook: { handle_verification: `{ 'type': '${type}', 'update_context': { '${type}': body.token } }` },
      });
    expect(own(verified("a"))).toStrictEqual([]);
    expect(own(verified("verify"))).toStrictEqual(["form-dependency a"]);
  });

  it("with a list of options say it once", () => {
    const found = judge(withForm(field("a", { options: [] })), "config", "");
    expect(found.filter((text) => /^(?:type|form-options)/.test(text))).toStrictEqual(["form-options-list []"]);
  });
});

describe("requests", () => {
  const request = (config: object) => withApiKey({ actions: { post_install: steps({ type: "request", config }) } });
  it.each([
    [request({ method: "get" }), ['request-without-path "config"']],
    [request({ path: "" }), []],
    [request({ pth: "/me" }), []],
    [withApiKey({ actions: { a: steps({ type: "request" }) } }), ["request-without-path {"]],
    [withApiKey({ actions: { a: { type: "request", config: {} } } }), ['request-without-path "config"']],
    [withApiKey({ actions: { a: steps({ type: "get_context" }) } }), []],
    [withApiKey({ resources: { a: { list: {} } } }), []],
  ])("%j", (document, expected) => {
    expect(own(document)).toStrictEqual(expected);
    const required = judge(document, "config", "schema/required");
    expect(required).toStrictEqual(JSON.stringify(document).includes('"list":{}') ? ['required "list"'] : []);
  });
});

describe("what update_context is to write", () => {
  const own = (expression: string) =>
    judge(
      withApiKey({ actions: { post_install: steps({ type: "update_context", config: { expression } }) } }),
      "config",
      "jsonata/",
    );

  it.each(["$string(response.id)", "'acme'", "[1, 2]", "$exists(response.id)"])("is no object: %s", (expression) => {
    expect(own(expression)).toStrictEqual([`result-type ${expression}`]);
  });

  it.each([
    "{ 'a': response.id }",
    "response",
    "response.items.{ 'a': id }",
    "$exists(response) ? { 'a': 1 } : null",
    "null",
  ])("may be one: %s", (expression) => {
    expect(own(expression)).toStrictEqual([]);
  });
});
