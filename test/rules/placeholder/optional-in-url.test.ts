import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "placeholder/");

describe("URLs, headers and query values", () => {
  it("need what they read", () => {
    const region = (field: object, base_url = "https://{{region}}.acme.example") => ({
      label: "Acme",
      base_url,
      credentials: {
        format: "api_key",
        config: { fields: [{ name: "region", label: "Region", type: "text", ...field }] },
      },
    });
    expect(own(region({ required: false }))).toStrictEqual(["optional-in-url region"]);
    expect(own(region({ required: true }))).toStrictEqual([]);
    expect(own(region({}))).toStrictEqual([]);
    expect(own(region({ required: false, default: "eu" }))).toStrictEqual([]);
    expect(own(region({ required: false }, "https://{{region?:eu}}.acme.example"))).toStrictEqual([]);
  });
});
