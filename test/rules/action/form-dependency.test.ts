import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "action/");

const steps = (...list: object[]) => ({ steps: list });

const field = (name: string, more: object = {}) => ({ name, label: name, type: "single_select", ...more });

const withForm = (...fields: object[]) =>
  withApiKey({ actions: { post_connect_user_form: steps({ type: "form", config: { fields } }) } });

const query = (text: string) => ({ data_source: { type: "proxy", resource: "r", method: "list", query: { q: text } } });

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
});
