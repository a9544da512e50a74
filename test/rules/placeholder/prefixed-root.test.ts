import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const names = (document: unknown, options = {}) => judge(document, "config", "placeholder/", options);

const bearer = (value: string) => ({ format: "bearer", config: { value } });

describe("names that nothing provides", () => {
  it.each([
    [{ headers: { "X-Key": "{{credentials.api_key}}" } }, ["prefixed-root credentials.api_key"]],
    [{ authorization: bearer("{{credentials.token}}") }, ["prefixed-root credentials.token", "undeclared token"]],
    [
      { headers: { X: "{{context.environment_variables.REGION}}" } },
      ["prefixed-root context.environment_variables.REGION"],
    ],
    [{ headers: { X: "{{environment_variables.REGION}}" } }, []],
  ])("%j", (more, expected) => {
    expect(names(withApiKey(more))).toStrictEqual(expected);
  });
});
