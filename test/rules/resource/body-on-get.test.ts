import { describe, expect, it } from "vitest";
import { withMethods } from "../documents.js";
import { judge, withMethod } from "../judge.js";

describe("several signs of one mistake", () => {
  it("are one finding: a method that has lost its verb", () => {
    const config = { cursor_path: "cursor", cursor_key: "cursor", add_to_body: true };
    const pagination = { format: "cursor", config };
    const said = (method: object) =>
      judge(withMethod({ description: "All the users.", pagination, ...method }), "config", "").filter((finding) =>
        /-get /.test(finding),
      );
    expect(said({ body: { limit: 5 } })).toStrictEqual(['body-on-get "body"']);
    expect(said({})).toStrictEqual(['body-cursor-on-get "add_to_body"']);
  });
});

const own = (document: unknown, options = {}) => judge(document, "config", "resource/", options);

describe("requests", () => {
  const path = "/users";
  const body = { name: "{{body.name}}" };

  it.each([
    [{ find: { path, body } }, ['body-on-get "body"']],
    [{ find: { method: "GET", path, body } }, ['body-on-get "body"']],
  ])("%j", (methods, expected) => {
    expect(own(withMethods(methods))).toStrictEqual(expected);
  });

  it("with a body and `delete` are a guess", () => {
    const document = withMethods({ remove: { method: "delete", path, body } });
    expect(own(document, { selection: { pedantic: true } })).toStrictEqual(['body-on-get "body"']);
  });

  it("of an override are judged by what is written", () => {
    const override = { resources: { users: { find: { body } } } };
    expect(judge(override, "override", "resource/")).toStrictEqual([]);
    const base = { text: JSON.stringify(withMethods({ find: { path } })), path: "base.json" };
    expect(judge(override, "override", "resource/", { base })).toStrictEqual(['body-on-get "body"']);
  });
});
