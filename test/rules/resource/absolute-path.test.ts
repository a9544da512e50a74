import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const at = (base_url: string, ...paths: string[]) =>
  withApiKey({
    base_url,
    resources: Object.fromEntries(
      paths.map((path, index) => [`r${index}`, { list: { path, description: "A good one." } }]),
    ),
  });

const own = (document: unknown) => judge(document, "config", "resource/");

describe("base URL and path", () => {
  it.each([
    ["https://a.example", "https://b.example/users?x=1", ['absolute-path "https://b.example/users?x=1"']],
    ["https://a.example", "/proxy/https://b.example", []],
  ])("%s %s", (base, path, expected) => {
    expect(own(at(base, path))).toStrictEqual(expected);
  });
});
