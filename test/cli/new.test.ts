import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "./harness.js";

const files = { "api.yaml": readFileSync("fixtures/apis/payments.yaml", "utf8") };
const start = (...argv: string[]): ReturnType<typeof run> =>
  run(["new", "acme-pay", "--api", "api.yaml", ...argv], { files });

describe("intlint new", () => {
  it("prints a draft and what it leaves to decide", async () => {
    const { code, stdout, stderr } = await start("--resources", "refunds");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      name: "acme_pay",
      label: "Acme Pay",
      config: { base_url: "https://api.payments.com", resources: { refunds: { create: { body_format: "form" } } } },
    });
    expect((await start("--kind", "config")).stderr).toContain(
      "left to decide:\n  The parameters of lists do not tell",
    );
    expect(stderr).toBe("");
  });

  it("writes no secret of the description", async () => {
    const secret = ["sk", "live", "a81bF0z93kQm27Xv5LtR84wc"].join("_");
    const url = `https://adm:${secret}@api.acme.example/v1?api_key=hunter2x9&page=1`;
    const constant = (name: string, place: string) => {
      return { name, in: place, required: true, schema: { enum: [name === "ref" ? secret : "hunter2x9"] } };
    };
    const flows = { authorizationCode: { authorizationUrl: url, tokenUrl: url, scopes: { all: "" } } };
    const password = { type: "string", enum: ["hunter2x9"], example: "hunter2x9" };
    const body = { type: "object", required: ["password"], properties: { password } };
    const responses = { 200: { description: "" } };
    const description = JSON.stringify({
      openapi: "3.0.0",
      servers: [{ url }, { url: "https://eu.acme.example" }],
      components: {
        securitySchemes: {
          o: { type: "oauth2", flows },
          k: { type: "apiKey", in: "query", name: "k", description: secret },
        },
      },
      paths: {
        "/users": {
          servers: [{ url }],
          get: {
            security: [{ o: [] }],
            summary: `List users with token=hunter2x9`,
            externalDocs: { url },
            parameters: [
              constant("ref", "query"),
              constant("client_token", "query"),
              constant("X-Auth-Token", "header"),
            ],
            responses,
          },
          post: {
            security: [{ k: [] }],
            requestBody: { content: { "application/json": { schema: body } } },
            responses,
          },
        },
      },
    });
    for (const argv of [[], ["--yaml"], ["--kind", "config"]]) {
      const { code, stdout, stderr } = await run(["new", "acme", "--api", "a.json", ...argv], {
        files: { "a.json": description },
      });
      expect(code).toBe(0);
      expect(stdout).toContain("https://api.acme.example/v1?api_key=*********&page=1");
      expect(stderr).toContain("What looks like a secret in the description is written as `***`.");
      expect(stdout + stderr).not.toMatch(/hunter2|live/);
    }
  });

  it("writes new files only", async () => {
    expect((await start("--out", "acme.integration.yaml")).written.get("acme.integration.yaml")).toMatch(
      /^name: acme_pay\n/,
    );
    const { code, stderr, written } = await start("--out", "api.yaml");
    expect([code, stderr, written.size]).toEqual([
      2,
      "intlint: api.yaml exists already; intlint new writes new files only\n",
      0,
    ]);
  });

  it.each([
    [["new"], "new takes one name"],
    [["new", "acme"], "new needs --api FILE"],
    [["new", "acme", "--api", "none.yaml"], "none.yaml: the API description does not exist"],
    [
      ["new", "acme", "--api", "api.yaml", "--resources", "refund"],
      'the API has no resource "refund"; did you mean "refunds"?',
    ],
  ])("%j", async (argv, said) => {
    const { code, stderr } = await run(argv, { files });
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});
