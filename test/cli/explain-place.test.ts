import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/report/display.js";
import { run } from "./harness.js";

const text = `{
  "label": "Acme",
  "base_url": "https://{{subdomain}}.service.example/{{limit?:50:int}}/{{environment_variables.REGION}}",
  "credentials": {
    "format": "api_key",
    "config": { "fields": [{ "name": "subdomain", "label": "Subdomain", "type": "text" }] }
  },
  "authorization": { "format": "bearer", "config": { "value": "{{credentials.api_key}} {{oauth.token.access_token}}" } },
  "error_expression": "( $text := 'code ' & data.\\"code\\"; status >= 400 ? { 'message': $text, 'status': status } : null )",
  "rate_limit": { "is_rate_limited": "status = " },
  "resources": { "users": { "get": { "path": "/users/{{id}}" } } }
}
`;

/** The explanation of the place where a piece of the text starts. */
async function explain(piece: string, options: readonly string[] = []): Promise<string> {
  const before = text.slice(0, text.indexOf(piece)).split("\n");
  const place = `acme.json:${before.length}:${(before.at(-1) ?? "").length + 1}`;
  const { code, stdout, stderr } = await run(["explain", place, ...options], { files: { "acme.json": text } });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.startsWith(`${place}\n`)).toBe(true);
  for (const line of stdout.split("\n")) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
  return stdout.replace(/\s+/g, " ");
}

describe("explain file:line:column", () => {
  it("says what the schema says of a property", async () => {
    const page = await explain('"label": "Acme"');
    expect(page).toContain("place /label property of Config Name that people see");
    expect(page).toContain("type string required no");
  });

  it("follows the format of a union and lists the values of a set", async () => {
    expect(await explain('"bearer"')).toMatch(
      /\/authorization\/format property of BearerAuthorization .* Values bearer /,
    );
    expect(await explain('"value"')).toContain(
      "property of BearerAuthorizationConfig The token, without the word Bearer",
    );
  });

  it("shows the type of the innermost part of an expression, and the names in scope", async () => {
    const page = await explain("$text, 'status'");
    expect(page).toContain("role error input {status: number, headers: {[key]: string}");
    expect(page).toMatch(/Here \$text type string Names \$ \{status: number.* status number .* \$text string/);
    expect(await explain("400 ?")).toContain("Here 400 type 400");
    expect(await explain('"error_expression"')).not.toContain("Here");
  });

  it("says that an expression does not compile", async () => {
    expect(await explain("status = ")).toContain("It does not compile (S0207).");
  });

  it("shows where the value of a placeholder comes from", async () => {
    expect(await explain("{{subdomain}}")).toContain(
      "subdomain `subdomain` of the account: the credential field of `api_key`",
    );
    expect(await explain("{{limit")).toContain("which nothing in the document provides default 50, as int");
    expect(await explain("{{environment_variables")).toContain("the variable `REGION` of the environment");
    expect(await explain("{{credentials")).toContain("the prefix `credentials` is ignored");
    expect(await explain("{{oauth")).toContain("nothing: no credential format of the document is OAuth");
    expect(await explain("{{id}}")).toContain("`id` of the caller's request");
    const all = await explain("https://");
    for (const name of ["{{subdomain}}", "{{limit?:50:int}}", "default 50"]) expect(all).toContain(name);
  });

  it.each([
    ["acme.json:99:1", "no such place in the file"],
    ["acme.json:1:5", "no such place in the file"],
    ["acme.json:13:1", "there is nothing at this place"],
    ["missing.json:1:1", "missing.json: cannot be read"],
    ["other.json:1:1", "not an integration document"],
  ])("refuses %s: %s", async (place, message) => {
    const files = { "acme.json": text, "other.json": "[]" };
    const { code, stdout, stderr } = await run(["explain", place], { files });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  it("reads YAML, and the kind from the command line", async () => {
    const files = { "a.yaml": "base_url: https://{{x}}.example\n" };
    const { code, stdout } = await run(["explain", "a.yaml:1:22", "--as", "override"], { files });
    expect(code).toBe(0);
    expect(stdout).toContain("/base_url");
    expect(stdout).toContain("which may come from outside the document");
  });
});
