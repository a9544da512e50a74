import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Api } from "../../src/api/api.js";
import type { NamedApi } from "../../src/api/given.js";
import { parseYaml } from "../../src/document/yaml.js";
import { analyzeText } from "../../src/engine/lint.js";
import { resourcesIn, scaffold } from "../../src/scaffold/scaffold.js";
import { writeYaml } from "../../src/scaffold/yaml.js";
import { rules } from "../../generated/rules.js";
import { lintText } from "../lint.js";
import { api } from "../api/support.js";

const shared = "../shared/corpora/openapi";

function described(...paths: readonly string[]): Api {
  const files = paths.map((path): NamedApi => {
    return { path, description: readFileSync(path, "utf8"), isPart: path.endsWith("shared.yaml") };
  });
  return api(...files);
}

const codeHost = described("fixtures/apis/code-host.yaml");
const payments = described("fixtures/apis/payments.yaml");
const crm = described(...["contacts", "owners", "shared"].map((name) => `fixtures/apis/crm/${name}.yaml`));
const tracker = described("fixtures/apis/tracker.json");

/** The drafted configuration. */
function drafted(of: Api, resources: readonly string[] = []): Record<string, unknown> {
  return scaffold(of, { name: "acme", kind: "config", resources }).document as Record<string, unknown>;
}

/** The methods of a draft: `users.list get /users records`. */
function methodsOf(of: Api): readonly string[] {
  const resources = drafted(of)["resources"] as Record<string, Record<string, Record<string, string>>>;
  return Object.entries(resources).flatMap(([resource, methods]) =>
    Object.entries(methods).map(([name, { method = "get", path = "", response_path = "" }]) =>
      `${resource}.${name} ${method} ${path} ${response_path}`.trim(),
    ),
  );
}

describe("resources and methods", () => {
  it("of a code host", () => {
    expect(methodsOf(codeHost)).toEqual([
      "user.get get /user",
      "org_repos.list get /orgs/{{query.org}}/repos",
      "org_repos.create post /orgs/{{query.org}}/repos",
      "repos.get get /repos/{{query.owner}}/{{id}}",
      "repos.delete delete /repos/{{query.owner}}/{{id}}",
      "repo_issues.list get /repos/{{query.owner}}/{{query.repo}}/issues",
      "repo_issues.get get /repos/{{query.owner}}/{{query.repo}}/issues/{{id}}",
      "repo_issues.create post /repos/{{query.owner}}/{{query.repo}}/issues",
      "repo_issues.update patch /repos/{{query.owner}}/{{query.repo}}/issues/{{id}}",
      "repo_issues.lock put /repos/{{query.owner}}/{{query.repo}}/issues/{{id}}/lock",
      "repo_issues.unlock delete /repos/{{query.owner}}/{{query.repo}}/issues/{{id}}/lock",
      "search_issues.list get /search/issues items",
    ]);
  });

  it("of payments, whose updates are posted", () => {
    expect(methodsOf(payments)).toEqual([
      "customers.list get /v1/customers data",
      "customers.get get /v1/customers/{{id}}",
      "customers.create post /v1/customers",
      "customers.update post /v1/customers/{{id}}",
      "customers.delete delete /v1/customers/{{id}}",
      "customers.search get /v1/customers/search data",
      "refunds.create post /v1/refunds",
      "refunds.cancel post /v1/refunds/{{id}}/cancel",
    ]);
  });

  it.each([
    ["/servers", "/servers/{name}", "servers.list"],
    ["/schedule", "/schedule/{name}/", "schedule.get_schedule"],
    ["/schedule", "/schedule/{name}/runs", "schedule.get"],
    ["/servers", "/serverside/{name}", "servers.get"],
  ])("of %s above %s, whatever its response is said to be", (path, below, expected) => {
    const schema = { type: "object", properties: { state: { type: "string" } } };
    const get = { responses: { 200: { description: "OK", content: { "application/json": { schema } } } } };
    const servers = [{ url: "https://api.acme.com" }];
    const given = { openapi: "3.1.0", servers, paths: { [path]: { get }, [below]: { delete: { responses: {} } } } };
    expect(methodsOf(api(given))).toContain(`${expected} get ${path}`);
  });

  it.each([
    ["https://api.acme.com/v1/applications", ["applications.list get /", "applications.get get /{{id}}"]],
    ["https://api.acme.com/v1", []],
    ["https://api.acme.com", []],
  ])("of the paths `/` and `/{id}` below %s", (url, expected) => {
    const get = { responses: {} };
    expect(methodsOf(api({ openapi: "3.1.0", servers: [{ url }], paths: { "/": { get }, "/{id}": { get } } }))).toEqual(
      expected,
    );
  });

  it("of several descriptions", () => {
    expect(resourcesIn(crm)).toEqual(["contacts", "owners"]);
    expect(Object.keys(drafted(crm, ["owners"])["resources"] as object)).toEqual(["owners"]);
  });
});

describe("settings", () => {
  it("reads a pagination from parameters and answers", () => {
    expect(drafted(codeHost)["pagination"]).toEqual({
      format: "page",
      config: { page_key: "page", limit_key: "per_page" },
    });
    expect(drafted(crm)["pagination"]).toEqual({
      format: "cursor",
      config: { cursor_path: "paging.next.after", cursor_key: "after", limit_key: "limit" },
    });
    expect(drafted(payments)["pagination"]).toBeUndefined();
  });

  it("prefers a cursor to a link", () => {
    const next = { type: "object", properties: { next: { type: "string" } } };
    const meta = { type: "object", properties: { cursors: next } };
    const schema = { type: "object", properties: { data: { type: "array", items: next }, links: next, meta } };
    const responses = { 200: { description: "OK", content: { "application/json": { schema } } } };
    const get = { parameters: [{ name: "cursor", in: "query", schema: { type: "string" } }], responses };
    expect(drafted(api({ openapi: "3.1.0", servers: [], paths: { "/users": { get } } }))["pagination"]).toEqual({
      format: "cursor",
      config: { cursor_path: "meta.cursors.next", cursor_key: "cursor" },
    });
  });

  it("reads credentials from security schemes", () => {
    expect(drafted(crm)).toMatchObject({
      credentials: {
        format: "oauth2",
        config: {
          auth: { tokenHost: "https://api.crm.com", tokenPath: "/oauth/v1/token", authorizePath: "/oauth/authorize" },
          scope: ["crm.objects.contacts.read", "crm.objects.contacts.write"],
        },
      },
      authorization: { format: "bearer", config: { value: "{{oauth.token.access_token}}" } },
    });
    expect(drafted(payments)).toMatchObject({
      authorization: { format: "bearer", config: { value: "{{api_token}}" } },
    });
    expect(drafted(tracker)).toMatchObject({
      base_url: "https://{{site}}.tracker.net",
      credentials: { config: { fields: [{ name: "site", type: "text", required: true }] } },
    });
  });

  it.each([
    ["//api.acme.com/v1/", "https://api.acme.com/v1"],
    ["http://api.acme.com", "https://api.acme.com"],
  ])("reads the base URL from the server %s", (url, expected) => {
    const get = { servers: [{ url: "//files.acme.com" }], responses: {} };
    const draft = drafted(api({ openapi: "3.1.0", servers: [{ url }], paths: { "/files": { get } } }));
    expect(draft).toMatchObject({
      base_url: expected,
      resources: { files: { list: { base_url: "https://files.acme.com" } } },
    });
  });

  it("sends no body with `get`", () => {
    const schema = { type: "object", properties: { state: { type: "string" } } };
    const requestBody = { content: { "application/json": { schema } } };
    const users = { get: { requestBody, responses: {} }, post: { requestBody, responses: {} } };
    const draft = drafted(api({ openapi: "3.1.0", servers: [], paths: { "/users": users } }));
    const body = { state: "{{body.state:undefined}}" };
    expect(draft["resources"]).toStrictEqual({
      users: { list: { path: "/users" }, create: { path: "/users", method: "post", body } },
    });
  });

  it.each([
    [
      { type: "http", scheme: "basic" },
      { format: "basic", config: { username: "{{username}}", password: "{{password}}" } },
    ],
    [
      { type: "apiKey", in: "header", name: "X-Api-Key" },
      { format: "header", config: { header_name: "X-Api-Key", header_value: "{{api_key}}" } },
    ],
    [{ type: "apiKey", in: "query", name: "api_key" }, undefined],
  ])("authorizes with %j", (scheme, authorization) => {
    const get = { security: [{ main: [] }], responses: {} };
    const servers = [{ url: "https://api.acme.com" }];
    const securitySchemes = { main: scheme };
    const given = { openapi: "3.1.0", servers, paths: { "/users": { get } }, components: { securitySchemes } };
    const draft = drafted(api(given));
    expect(draft["authorization"]).toEqual(authorization);
    expect(draft["query"]).toEqual("in" in scheme && scheme.in === "query" ? { api_key: "{{api_key}}" } : undefined);
  });
});

/** The findings that are more than information, and the share of requests that the description has. */
function judged(text: string, of: Api): { readonly findings: readonly string[]; readonly share: number } {
  const options = { kind: "integration-file", explicit: true, yaml: parseYaml } as const;
  const isYaml = text.startsWith("name:");
  const path = isYaml ? "acme.integration.yaml" : "acme.integration.json";
  const results = [{}, { api: of }].map((given) => lintText(text, { ...options, path, ...given }).diagnostics);
  const findings = results.flat().filter(({ severity }) => severity !== "info");
  const { model } = analyzeText(text, { ...options, path, rules });
  const requests = model.configs.flatMap((config) => config.requests());
  const found = requests.filter((request) => of.match(request).kind === "operation");
  return { findings: findings.map(({ rule, pointer }) => `${rule} ${pointer}`), share: found.length / requests.length };
}

describe("what is drafted has no errors and no warnings, with and without the description", () => {
  it.each([
    ["a code host", codeHost],
    ["payments", payments],
    ["a CRM", crm],
    ["a tracker", tracker],
  ])("%s", (_, of) => {
    const { document } = scaffold(of, { name: "acme", kind: "integration-file", resources: [] });
    for (const text of [JSON.stringify(document), writeYaml(document)]) {
      expect(judged(text, of)).toEqual({ findings: [], share: 1 });
    }
  });

  it.runIf(existsSync(shared)).each(["intercom.yaml", "slack-web.json"])("%s", (name) => {
    const of = described(`${shared}/${name}`);
    const { document } = scaffold(of, { name: "acme", kind: "integration-file", resources: [] });
    expect(judged(JSON.stringify(document), of)).toEqual({ findings: [], share: 1 });
  });
});
