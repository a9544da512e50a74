import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/report/display.js";
import { run } from "./harness.js";

const base = `{
  "name": "acme",
  "config": {
    "label": "Acme",
    "base_url": "https://api.acme.example/v1",
    "headers": { "Accept": "application/json", "X-Old": "1" },
    "credentials": {
      "format": "api_key",
      "config": { "fields": [{ "name": "api_key", "label": "Key", "type": "password" }] }
    },
    "authorization": { "format": "bearer", "config": { "value": "{{api_key}}" } },
    "pagination": { "format": "page", "config": { "page_key": "page", "limit_key": "size" } },
    "error_expression": "status >= 400 ? { 'status': status } : null",
    "rate_limit": { "is_rate_limited": "status = 429" },
    "resources": {
      "crm.contacts": {
        "list": {
          "path": "/contacts",
          "headers": { "X-Old": null, "X-Signing-Secret": "hunter2" },
          "query": { "key": "{{api_key}}", "archived": "{{query.archived:undefined}}" },
          "pagination": null,
          "response_path": "data"
        },
        "create": { "method": "post", "path": "/contacts", "body": { "name": { "first": "{{body.first}}" } } },
        "ping": { "path": "/ping", "no_auth": true }
      }
    }
  }
}
`;
const override = `{
  "base_url": "https://eu.acme.example/v1",
  "authorization": { "config": { "value": "fixed-token {{api_key}}" } },
  "resources": { "crm.contacts": { "list": { "query": { "archived": "no" }, "path": null } } }
}
`;
const files = { "base.json": base, "eu.override.json": override };

interface Report {
  readonly request: string;
  readonly notes: readonly string[];
  readonly sections: readonly {
    readonly name: string;
    readonly parts: readonly {
      readonly name: string;
      readonly value: string | null;
      readonly isRemoved: boolean;
      readonly origins: readonly {
        readonly from: string;
        readonly layer?: string;
        readonly path?: string;
        readonly line?: number;
        readonly column?: number;
        readonly pointer?: string;
      }[];
    }[];
  }[];
}

/** The parts of a method as `section name = value <- origins`. */
async function partsOf(argv: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const { code, stdout, stderr } = await run(["explain", "--effective", ...argv, "--format", "json"], {
    files: { ...files, ...more },
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const report = JSON.parse(stdout) as Report;
  return [
    report.request,
    ...report.sections.flatMap(({ name: section, parts }) =>
      parts.map(({ name, value, isRemoved, origins }) => {
        const from = origins.map((origin) => {
          const place = origin.path === undefined ? "" : `${origin.path}:${origin.line}:${origin.column} `;
          return place + [origin.from, ...(origin.layer === undefined ? [] : [origin.layer])].join(" ");
        });
        return `${section}: ${name} = ${isRemoved ? "removed" : value} <- ${from.join("; ")}`;
      }),
    ),
  ];
}

describe("explain --effective", () => {
  it("shows what is sent and who says so", async () => {
    expect(await partsOf(["base.json", "crm.contacts.list"])).toEqual([
      "GET https://api.acme.example/v1/contacts",
      "Request: method = get <- default",
      "Request: base_url = https://api.acme.example/v1 <- base.json:5:17 integration",
      "Request: path = /contacts <- base.json:18:19 method",
      "Headers: Accept = application/json <- base.json:6:28 integration",
      "Headers: X-Signing-Secret = *** <- base.json:19:59 method",
      "Headers: X-Old = removed <- base.json:19:33 method",
      "Query: key = {{api_key}} <- base.json:20:29 method",
      "Query: archived = {{query.archived:undefined}} <- base.json:20:56 method",
      "Authentication: header Authorization = Bearer {{api_key}} <- base.json:11:65 integration",
      "Authentication: account by api_key = api_key <- base.json:7:20 credentials",
      "Authentication: query key = {{api_key}} <- base.json:20:29 method",
      "Pagination: pagination = removed <- base.json:21:25 method",
      "Errors: error_expression = status >= 400 ? { 'status': status } : null <- base.json:13:25 integration",
      "Rate limits: rate_limit.is_rate_limited = status = 429 <- base.json:14:40 integration",
      "Response: response_path = data <- base.json:22:28 method",
    ]);
  });

  it("merges an override over its base and names the file that wrote each value", async () => {
    const parts = await partsOf(["eu.override.json", "crm.contacts.list", "--base", "base.json"]);
    expect(parts[0]).toBe("GET https://eu.acme.example/v1/contacts");
    expect(parts).toContain(
      "Request: base_url = https://eu.acme.example/v1 <- eu.override.json:2:15 integration override",
    );
    // A null in an override means: as in the base.
    expect(parts).toContain("Request: path = /contacts <- base.json:18:19 method base");
    expect(parts).toContain("Query: archived = no <- eu.override.json:4:69 method override");
    expect(parts).toContain("Query: key = {{api_key}} <- base.json:20:29 method base");
    expect(parts).toContain(
      "Authentication: header Authorization = Bearer *** {{api_key}} <- eu.override.json:3:43 integration override",
    );
  });

  it("shows what an update removes", async () => {
    const update = JSON.stringify({
      version: 2,
      config: {
        error_expression: null,
        headers: { Accept: null },
        resources: { "crm.contacts": { list: { query: { key: null } } } },
      },
    });
    const parts = await partsOf(["u.json", "crm.contacts.list", "--base", "base.json"], { "u.json": update });
    expect(parts.filter((part) => part.includes("update"))).toEqual([
      expect.stringMatching(/^Headers: Accept = removed <- u.json:1:\d+ integration update$/),
      expect.stringMatching(/^Query: key = removed <- u.json:1:\d+ method update$/),
      expect.stringMatching(/^Errors: error_expression = removed <- u.json:1:\d+ integration update$/),
    ]);
    expect(parts.join("\n")).not.toContain("query key");
  });

  it("shows defaults, bodies and methods without authorization", async () => {
    const create = await partsOf(["base.json", "crm.contacts.create"]);
    expect(create[0]).toBe("POST https://api.acme.example/v1/contacts");
    expect(create).toContain("Request: body_format = json <- default");
    expect(create).toContainEqual(
      expect.stringMatching(/^Body: name.first = {{body.first}} <- base.json:24:\d+ method$/),
    );
    const ping = await partsOf(["base.json", "crm.contacts.ping"]);
    expect(ping).toContain("Authentication: no_auth = true <- base.json:25:47 method");
    expect(ping.join("\n")).not.toContain("header Authorization");
  });

  it.each([
    [{ format: "basic", config: { username: "{{user}}", password: "p4ss" } }, "Basic base64({{user}}:***)"],
    [{ format: "basic" }, "Basic base64({{username}}:{{password}})"],
    [{ format: "header", config: { header_name: "X-Key", header_value: "Token s3cret {{k}}" } }, "Token *** {{k}}"],
    [{ format: "header", config: { expression: "{ 'X-Sign': $now() }" } }, "{ 'X-Sign': $now() }"],
    [{ format: "bearer", config: { token: "{{old}}" } }, "Bearer {{old}}"],
  ])("tells what an authorization sets: %j", async (authorization, text) => {
    const document = JSON.stringify({
      base_url: "https://a.example",
      authorization,
      resources: { users: { get: { path: "/me" } } },
    });
    const parts = await partsOf(["a.json", "users.get"], { "a.json": document });
    expect(parts.find((part) => part.startsWith("Authentication: "))).toContain(` = ${text} <- a.json:1:`);
  });

  it("fits into 80 columns without colours, and is coloured where asked", async () => {
    const argv = ["explain", "--effective", "eu.override.json", "crm.contacts.list", "--base", "base.json"];
    const { stdout } = await run(argv, { files });
    for (const line of stdout.split("\n")) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
    expect(stdout).not.toContain("\u001b");
    expect(stdout).toContain("  X-Old: removed by null\n      base.json:19:33 method, base\n");
    expect((await run([...argv, "--color", "always"], { files })).stdout).toContain("\u001b");
  });

  it("takes the first configuration of a list that has the method", async () => {
    const item = (id: string, resource: string) => ({
      id,
      name: id,
      config: { base_url: `https://${id}.example`, resources: { [resource]: { list: { path: "/x" } } } },
    });
    const list = JSON.stringify({ result: [item("one", "users"), item("two", "deals"), item("three", "deals")] });
    const { stdout } = await run(["explain", "--effective", "list.json", "deals.list"], {
      files: { "list.json": list },
    });
    expect(stdout).toContain("GET https://two.example/x");
    expect(stdout.replace(/\s+/g, " ")).toContain("the first with such a method (2 of 3)");
  });

  it.each([
    [["base.json", "crm.contacts.lst"], 'did you mean "crm.contacts.list"?\nIts methods:\n  crm.contacts.list\n'],
    [["base.json", "list"], 'base.json has no method "list"\nIts methods:\n'],
    [["base.json"], "takes a file and a method"],
    [["missing.json", "a.b"], "missing.json: cannot be read"],
    [["base.json", "crm.contacts.list", "--format", "html"], "invalid value for --format: "],
    [["eu.override.json", "crm.contacts.list", "--base", "eu.override.json"], "this base holds no whole configuration"],
  ])("refuses %j", async (argv, message) => {
    const { code, stdout, stderr } = await run(["explain", "--effective", ...argv], { files });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});
