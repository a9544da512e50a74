import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "action/");

const steps = (...list: object[]) => ({ steps: list });

const field = (name: string, more: object = {}) => ({ name, label: name, type: "single_select", ...more });

const withForm = (...fields: object[]) =>
  withApiKey({ actions: { post_connect_user_form: steps({ type: "form", config: { fields } }) } });

describe("forms", () => {
  it.each([
    [[field("a", { options: [{ value: "1" }] })], ['form-options-list [{"value":"1"}]']],
    [[field("a", { options: { value: "id", label: "name" } })], []],
  ])("%j", (fields, expected) => {
    expect(own(withForm(...fields))).toStrictEqual(expected);
  });

  it("with a list of options are reported once", () => {
    const found = judge(withForm(field("a", { options: [] })), "config", "");
    expect(found.filter((text) => /^(?:type|form-options)/.test(text))).toStrictEqual(["form-options-list []"]);
  });
});
