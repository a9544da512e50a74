import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

const judged = (parts: readonly string[], compare_with: string, format = "hmac") => {
  const config = { algorithm: "sha256", secret: "{{secret}}", string_type: "hex", parts, compare_with };
  return judge({ webhook: { signature_verification: { format, config } } }, "override", "webhook/signs-itself");
};

describe("a signature as a part of what it signs", () => {
  it.each([
    [["$body", "$header.x-sign"], "sha256=$header.x-sign", ["$header.x-sign"]],
    [["v0:$header.x-sign:", "$body"], "$header.X-Sign", ["$header.x-sign"]],
    [["$header.x-time", "$body"], "$header.x-sign", []],
    [["$body"], "$header.x-sign", []],
    [["x-sign", "$body"], "$header.x-sign", []],
  ])("%j compared with %s", (parts, compared, found) => {
    expect(judged(parts, compared)).toStrictEqual(found.map((text) => `signs-itself ${text}`));
  });

  it("is not judged for other formats", () => {
    expect(judged(["$header.x-sign"], "$header.x-sign", "jwt")).toStrictEqual([]);
  });
});
