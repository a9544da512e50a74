import { expect, it } from "vitest";
import { lintText } from "../../lint.js";
import { judge, withApiKey } from "../judge.js";

it("reports a misspelled required key as an error", () => {
  const text = '{ "actions": { "a": { "steps": [{ "type": "request", "config": { "pth": "/" } }] } } }';
  const { diagnostics } = lintText(text, { kind: "override", explicit: true });
  expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([["schema/unknown-property", "error"]]);
});

it.each(["methods", "operations", "endpoints", "actions"])(
  "names `%s` as the level that is too much, once",
  (level) => {
    const list = { method: "get", path: "/users", response_path: "data" };
    const found = (users: object) =>
      judge(withApiKey({ resources: { users } }), "config", "schema/").filter(
        (one) => !one.startsWith("missing-section"),
      );
    expect(found({ [level]: { list } })).toStrictEqual([`required "${level}"`]);
    expect(found({ [level]: { list, get: { path: "/users/{{id}}" } } })).toStrictEqual([`required "${level}"`]);
    expect(found({ [level]: list })).toStrictEqual([]);
  },
);
