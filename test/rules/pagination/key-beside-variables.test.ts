import { describe, expect, it } from "vitest";
import { fixed, judge, withApiKey } from "../judge.js";

const rule = "pagination/key-beside-variables";

const query = "query ($after: String, $first: Int) { users(after: $after, first: $first) { nodes { id } } }";

const cursor = (config: object) => ({ format: "cursor", config: { cursor_path: "data.users.end", ...config } });

const post = (more: object = {}) => ({ method: "post", path: "/graphql", body: { query }, ...more });

const own = (config: object, more: object = {}) =>
  withApiKey({ resources: { users: { list: post({ pagination: cursor(config), ...more }) } } });

const shared = (config: object, methods: object) => withApiKey({ pagination: cursor(config), resources: methods });

describe("the keys of a pagination", () => {
  it.each([
    [{ cursor_key: "after", add_to_body: true }, {}, ['key-beside-variables "after"']],
    [{ cursor_key: "variables.after", limit_key: "first", add_to_body: true }, {}, ['key-beside-variables "first"']],
    [{ cursor_key: "variables.after" }, {}, ['key-beside-variables "variables.after"']],
    [{ cursor_key: "variables.after", add_to_body: true }, {}, []],
    // The query does not read it, so anything may.
    [{ cursor_key: "cursor", add_to_body: true }, {}, []],
    [{ cursor_key: "after" }, {}, []],
    [{ cursor_key: "after", add_to_body: true }, { body: { filter: "all" } }, []],
    [{ cursor_key: "after", add_to_body: true }, { body: { query: "name:{{query.name}}" } }, []],
  ])("%j of a method with %j", (config, more, expected) => {
    expect(judge(own(config, more), "config", rule)).toStrictEqual(expected);
  });

  it.each(["page", "offset", "range"])("of a format that does not say where it puts them: %s", (format) => {
    const pagination = { format, config: { limit_key: "variables.first", page_key: "after", offset_key: "after" } };
    expect(judge(own({}, { pagination }), "config", rule)).toStrictEqual([]);
  });

  it("that all lists share are judged once", () => {
    const config = { cursor_key: "after", add_to_body: true };
    const lists = { users: { list: post() }, teams: { list: post() } };
    expect(judge(shared(config, lists), "config", rule)).toStrictEqual(['key-beside-variables "after"']);
    const rest = { path: "/roles", method: "post", body: {} };
    expect(judge(shared(config, { ...lists, roles: { list: rest } }), "config", rule)).toStrictEqual([]);
    expect(judge(shared(config, { users: { get: post() } }), "config", rule)).toStrictEqual([]);
  });

  it("that all lists share name a variable that they declare", () => {
    const lists = { users: { list: post() }, teams: { list: post() } };
    const judged = (config: object, more: object = {}) =>
      judge(shared({ add_to_body: true, ...config }, { ...lists, ...more }), "config", rule);
    expect(judged({ cursor_key: "variables.cursor" })).toStrictEqual(['key-beside-variables "variables.cursor"']);
    expect(judged({ cursor_key: "variables.after" })).toStrictEqual([]);
    expect(judged({ cursor_key: "variables.after", limit_key: "variables.size" })).toStrictEqual([]);
    const other = { query: "query ($cursor: String) { roles(after: $cursor) { id } }" };
    expect(judged({ cursor_key: "variables.cursor" }, { roles: { list: post({ body: other }) } })).toStrictEqual([]);
    expect(judged({ cursor_key: "variables.cursor" }, { roles: { list: post({ body: "{{body}}" }) } })).toStrictEqual(
      [],
    );
  });

  it("are put into the variables", () => {
    const right = own({ cursor_key: "variables.after", add_to_body: true });
    expect(fixed(own({ cursor_key: "after", add_to_body: true }), "config", rule)).toStrictEqual(right);
  });
});
