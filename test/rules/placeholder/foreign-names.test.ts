import { describe, expect, it } from "vitest";
import { findingsOf, judge, withApiKey, withMethod } from "../judge.js";

const create = (body: unknown) => withMethod({ method: "post", path: "/users", body }, "create");

describe("roots of other tools", () => {
  it.each([
    ["{{process.env.KEY}}", "process"],
    ["{{vars.key}}", "vars"],
    ["{{req.body.email}}", "req"],
    ["{{input.email}}", "input"],
    ["{{bundle.inputData.email}}", "bundle"],
    ["{{steps.login.token}}", "steps"],
    ["{{$env.KEY}}", "{{$env.KEY}}"],
    ["{{ $node[0].json.id }}", "{{ $node[0].json.id }}"],
  ])("%s", (text, found) => {
    expect(judge(create({ a: text }), "config", "placeholder/")).toStrictEqual([`unknown-root ${found}`]);
  });

  it.each(["{{input}}", "{{process_id}}", "{{stepsTaken}}"])("are not names of an account: %s", (text) => {
    expect(judge(create({ a: text }), "config", "placeholder/unknown-root")).toStrictEqual([]);
  });
});

describe("a bare name of the caller's", () => {
  const rule = "placeholder/undeclared";

  it.each([{ properties: "{{properties:json}}" }, { a: { tags: "{{tags:any}}" } }, "{{data:json}}"])(
    "is found where a whole object is sent under its name: %j",
    (body) => {
      const [finding, ...others] = findingsOf(JSON.stringify(create(body)), "config", rule);
      expect(others).toStrictEqual([]);
      expect(finding?.message).toMatch(/^Nothing provides `(\w+)`; the caller's value is `body\.\1`\.$/);
    },
  );

  it.each([{ workspace: "{{workspace}}" }, { owner: "{{members:json}}" }])("may be a link token's in %j", (body) => {
    expect(judge(create(body), "config", rule)).toStrictEqual([]);
  });
});

it("is an error if a name is misspelled, unless it has a default", () => {
  const said = (value: string) =>
    findingsOf(
      JSON.stringify(withApiKey({ authorization: { format: "bearer", config: { value } } })),
      "config",
      "placeholder/undeclared",
    ).map(({ severity }) => severity);
  expect(said("{{apikey}}")).toStrictEqual(["error"]);
  expect(said("{{apikey?:none}}")).toStrictEqual(["warning"]);
  expect(said("{{session}}")).toStrictEqual(["warning"]);
});
