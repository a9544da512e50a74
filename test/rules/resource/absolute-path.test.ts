import { describe, expect, it } from "vitest";
import { withPaths } from "../documents.js";
import { judge } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "resource/");

describe("base URL and path", () => {
  it.each([
    ["https://a.example", "https://b.example/users?x=1", ['absolute-path "https://b.example/users?x=1"']],
    ["https://a.example", "/proxy/https://b.example", []],
  ])("%s %s", (base, path, expected) => {
    expect(own(withPaths(base, path))).toStrictEqual(expected);
  });
});
