import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

describe("a cursor in the body", () => {
  const rule = "pagination/cursor-by-hand";
  const posted = (body: unknown, config: object = {}, format = "cursor") =>
    withApiKey({
      pagination: { format, config: { cursor_path: "next_cursor", cursor_key: "cursor", ...config } },
      resources: { users: { list: { path: "/users", method: "post", body } } },
    });

  it.each([
    [{ status: "{{query.status:undefined}}" }, {}],
    [{ status: "open" }, { add_to_body: true }],
    [{ filter: { cursor: "{{query.cursor:undefined}}" } }, { add_to_body: true }],
    [{ cursor: "*" }, {}],
    [{ cursor: "{{query.cursor:undefined}}" }, { cursor_key: "page_token" }],
    [{ cursor: "{{query.cursor:undefined}}" }, { is_link: true }],
  ])("%j is right with %j", (body, config) => {
    expect(judge(posted(body, config), "config", rule)).toStrictEqual([]);
  });

  it.each([
    [{ cursor: "{{query.cursor:undefined}}" }, {}, "{{query.cursor:undefined}}"],
    [{ variables: { after: "{{query.cursor}}" } }, {}, "{{query.cursor}}"],
    [{ cursor: "{{body.cursor:undefined}}" }, {}, "{{body.cursor:undefined}}"],
    [{ cursor: "{{query.cursor:undefined}}" }, { add_to_body: true }, "{{query.cursor:undefined}}"],
  ])("%j is not with %j", (body, config, text) => {
    expect(judge(posted(body, config), "config", rule)).toStrictEqual([`cursor-by-hand ${text}`]);
  });
});
