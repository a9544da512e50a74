import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "./harness.js";

const config = {
  label: "Acme",
  base_url: "https://api.payments.com",
  error_expression: "data.error.message",
  resources: {
    customers: {
      list: { path: "/v1/customers", query: { email: "{{query.email:undefined}}" }, response_path: "data" },
      search: { path: "/v1/customers/search" },
      close: { path: "/v1/customers/{{id}}/close", method: "post" },
    },
  },
};
const files = {
  "acme.json": JSON.stringify(config),
  "acme.openapi.yaml": readFileSync("fixtures/apis/payments.yaml", "utf8"),
};

/** The explanation on one line. */
async function explain(...argv: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(["explain", ...argv], { files });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout.replace(/\s+/g, " ");
}

describe("what an API's description says", () => {
  it("is said of a method", async () => {
    const text = await explain("--effective", "acme.json", "customers.list");
    expect(text).toContain("operation: GET /v1/customers");
    expect(text).toContain("query email: sent query ending_before: known, not sent");
    expect(text).toContain("answer: data, has_more, object, url");
    expect(await explain("--effective", "acme.json", "customers.search")).toContain("query query: required, not sent");
  });

  it("is the type of a place in an expression", async () => {
    const column = files["acme.json"].indexOf("message") + 1;
    expect(await explain(`acme.json:1:${column}`)).toMatch(/Here message type .{0,12}string/);
  });

  it("is held against a whole document", async () => {
    const text = await explain("--api", "acme.json");
    expect(text).toContain("2 of 3 methods are described operations; 2 of 8 operations are used.");
    expect(text).toContain("customers.search GET /v1/customers/search");
    expect(text).toContain("customers.close not described");
    expect(text).toContain("Unused operations POST /v1/customers");
    expect(await explain("--api", "acme.openapi.yaml", "acme.json")).toBe(text);
  });

  it("needs a description", async () => {
    const { code, stderr } = await run(["explain", "--api", "acme.json"], {
      files: { "acme.json": files["acme.json"] },
    });
    expect([code, stderr]).toEqual([
      2,
      "intlint: acme.json has no API description: name it with --api FILE, or in intlint.config.json\n",
    ]);
  });
});
