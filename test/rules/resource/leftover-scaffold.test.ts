import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const own = (document: unknown, options = {}) => judge(document, "config", "resource/", options);

describe("descriptions and remains", () => {
  it.each([
    [{ logo: "https://example.com" }, ['leftover-scaffold "https://example.com"']],
    [{ logo: "https://example.com.au/a.png", icon: "https://api.example.com/a.png" }, []],
  ])("%j", (more, expected) => {
    expect(own(withApiKey(more))).toStrictEqual(expected);
  });
});
