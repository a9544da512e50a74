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
