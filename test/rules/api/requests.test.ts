import { describe, expect, it } from "vitest";
import { rules } from "../../../generated/rules.js";
import { api } from "../../api/support.js";
import { findingsOf } from "../judge.js";

const text = { type: "string" };
const json = (schema: object): object => ({ content: { "application/json": { schema } } });
const contact = {
  type: "object",
  properties: {
    name: text,
    kind: { enum: ["person", "company"] },
    phones: { type: "array", items: { type: "object", properties: { number: text } } },
  },
};
/** Required read-only properties need not be sent. */
const created = {
  ...contact,
  properties: { id: { ...text, readOnly: true }, ...contact.properties },
  required: ["id", "name"],
};
const contacts = { type: "object", properties: { contacts: { type: "array", items: contact } } };
const flow = {
  authorizationUrl: "https://app.acme.com/authorize",
  tokenUrl: "https://api.acme.com/oauth/token",
  scopes: {},
};
const tenant = { name: "Tenant-Id", in: "header", required: true, schema: text };
const version = { name: "Acme-Version", in: "header", schema: { enum: ["1.0", "2.0"] } };

const acme = {
  openapi: "3.0.0",
  servers: [{ url: "https://{account}.acme.com" }],
  paths: {
    "/contacts": {
      parameters: [tenant, version],
      get: {
        parameters: [
          { name: "created", in: "query", style: "deepObject", schema: { type: "object" } },
          { name: "fields", in: "query", schema: { type: "array", items: { enum: ["name", "phones"] } } },
        ],
        responses: {
          200: json({
            type: "object",
            properties: { data: { type: "array", items: contact }, total: { type: "integer" } },
          }),
        },
      },
      post: { requestBody: { required: true, ...json(created) }, responses: { 201: {} } },
    },
    "/contacts/batch": { parameters: [tenant, version], post: { requestBody: json(contacts), responses: { 200: {} } } },
    "/contacts/list": {
      parameters: [tenant],
      post: { requestBody: json({ type: "array", items: contact }), responses: { 200: {} } },
    },
  },
  components: { securitySchemes: { oauth: { type: "oauth2", flows: { authorizationCode: flow } } } },
};

const some = rules.filter(({ id }) => id.startsWith("api/"));

/** Warnings of a configuration with a tenant, as `rule text`. */
function judged(config: object, ...descriptions: readonly object[]): string[] {
  const document = JSON.stringify({
    base_url: "https://{{account}}.acme.com",
    headers: { "Tenant-Id": "{{tenant}}" },
    ...config,
  });
  const of = api(...(descriptions.length > 0 ? descriptions : [acme]));
  return findingsOf(document, "config", "api/", { api: of, rules: some })
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, range }) => `${rule.slice(4)} ${document.slice(range.start.offset, range.end.offset)}`);
}

const withMethod = (name: string, method: object): object => ({ resources: { contacts: { [name]: method } } });
const list = (query: object): object => withMethod("list", { path: "/contacts", query });
const batch = (body: unknown): object => withMethod("batch", { path: "/contacts/batch", method: "post", body });

describe("lists in a body", () => {
  it.each([
    [[{ name: "Ann", kind: "person", phones: [{ number: "1" }] }], []],
    [[{ nmae: "Ann" }], ['body-shape "nmae"']],
    [[{ name: "Ann" }, { name: "Bob", phones: [{ numbr: "1" }] }], ['body-shape "numbr"']],
    [[{ name: "Ann", kind: "persons" }], ['parameter-value "persons"']],
    ["{{body.contacts}}", []],
    [["{{body.contact}}"], []],
  ])("%j", (each, expected) => {
    expect(judged(batch({ contacts: each }))).toEqual(expected);
  });

  it("is judged where it is the body itself", () => {
    const body = [{ nmae: "Ann" }];
    expect(judged(withMethod("add", { path: "/contacts/list", method: "post", body }))).toEqual(['body-shape "nmae"']);
  });
});

describe("parameters in a list or with brackets", () => {
  it.each([
    [{ fields: ["name", "phones"], "created[gt]": "{{query.since}}" }, []],
    [{ fields: "name,phones" }, []],
    [{ fields: ["name", "{{query.field}}"] }, []],
    [{ fields: ["name", "phone"] }, ['parameter-value "phone"']],
    [{ "create[gt]": "{{query.since}}" }, ['unknown-parameter "create[gt]"']],
    [{ "feilds[]": "name" }, ['unknown-parameter "feilds[]"']],
  ])("%j", (query, expected) => {
    expect(judged(list(query))).toEqual(expected);
  });
});

describe("headers of the integration", () => {
  const sent = (headers: object, more: object = {}): string[] => judged({ headers, ...list({}), ...more });

  it("are judged once for all requests", () => {
    expect(sent({ "tenant-id": "1", "acme-version": "2.0", "X-Trace": "1" })).toEqual([]);
    expect(sent({ "Tenant-Id": "1", "Acme-Version": "2.1" })).toEqual(['parameter-value "2.1"']);
    expect(sent({ "Tenant-Id": "1", "Acme-Versions": "2.0" })).toEqual(['unknown-parameter "Acme-Versions"']);
    expect(sent({ "Tenant-Id": "1", "Acme-Version": "{{version}}" })).toEqual([]);
  });

  it("are missed once where all requests lack them, and at each of some", () => {
    const both = { contacts: { list: { path: "/contacts" }, create: { path: "/contacts", method: "post" } } };
    expect(sent({}, { resources: both })).toEqual(['missing-parameter "headers"']);
    expect(judged({ headers: undefined, resources: both })).toEqual(["missing-parameter {"]);
    expect(sent({ "Tenant-Idd": "1" }, { resources: both })).toEqual(['unknown-parameter "Tenant-Idd"']);
    const own = { ...both.contacts.list, headers: { "Tenant-Id": "1" } };
    expect(sent({}, { resources: { contacts: { ...both.contacts, list: own } } })).toEqual([
      'missing-parameter "create"',
    ]);
  });

  it("are not judged where some request is not described", () => {
    const resources = { contacts: { list: { path: "/contacts" }, other: { path: "{{query.path}}" } } };
    expect(sent({ "Tenant-Id": "1", "Acme-Versions": "2.0" }, { resources })).toEqual([]);
  });
});

describe("what a pagination adds", () => {
  const pagination = { format: "dynamic", config: { get_pagination_values_expression: "{ 'query': { 'page': 2 } }" } };
  const body = { kind: "person" };

  it("is nothing for one record", () => {
    const create = withMethod("create", { path: "/contacts", method: "post", body });
    expect(judged({ pagination, ...create })).toEqual(['missing-parameter "body"']);
  });

  it("is not known of other methods", () => {
    expect(judged({ pagination, ...withMethod("search", { path: "/contacts", method: "post", body }) })).toEqual([]);
    expect(judged(withMethod("create", { path: "/contacts", method: "post", body, pagination }))).toEqual([]);
  });
});

describe("the records of a paged method", () => {
  const pagination = { format: "page", config: {} };
  it.each([
    [{ pagination, response_path: "data" }, []],
    [{ pagination, response_path: "total" }, ["response-path total"]],
    [{ pagination: null, response_path: "total" }, []],
    [{ response_path: "total" }, []],
  ])("%j", (more, expected) => {
    expect(judged(withMethod("count", { path: "/contacts", ...more }))).toEqual(expected);
  });
});

describe("a host with the name of the account", () => {
  it.each([
    ["https://{{account}}.acme.com", []],
    ["https://{{account}}", []],
    ["https://{{account}}.eu.acme.com", []],
    ["https://{{account?:demo}}.acme.cmo", ["server {{account?:demo}}.acme.cmo"]],
    ["https://{{account}}.acmee.com", ["server {{account}}.acmee.com"]],
  ])("%s", (base_url, expected) => {
    expect(judged({ base_url, ...list({}) })).toEqual(expected);
  });
});

describe("a token URL that several descriptions have", () => {
  const connected = (tokenPath: string): object => ({
    credentials: { format: "oauth2", config: { auth: { tokenHost: "https://api.acme.com", tokenPath } } },
    ...list({}),
  });

  it("is compared as one", () => {
    const other = { ...acme, paths: {} };
    expect(judged(connected("/oauth/token"), acme, other)).toEqual([]);
    expect(judged(connected("/oauth/tokens"), acme, other)).toEqual(['token-url "/oauth/tokens"']);
  });
});

describe("a base URL that is wrong", () => {
  const versioned = { ...acme, paths: { "/v2/contacts": { get: {}, post: {} }, "/v2/deals": { get: {} } } };
  const below = (base_url: string, ...paths: readonly string[]): object => ({
    base_url,
    resources: Object.fromEntries(paths.map((path, index) => [`r${String(index)}`, { list: { path } }])),
  });
  const served = { ...versioned, servers: [{ url: "https://api.acme.com" }] };
  it.each([
    ["https://api.acme.com/v2", []],
    ["https://api.acme.com", ["server api.acme.com"]],
    ["https://api.acme.com/v1", ["server /v1"]],
    ["https://api.acme.com/v2/api", ["server /v2/api"]],
    ["https://{{instance_url}}", []],
  ])("is reported once, where it is: %s", (base, expected) => {
    expect(judged(below(base, "/contacts", "/deals"), served)).toEqual(expected);
    expect(judged(below(base, "/contacts"), served)).toEqual(expected);
  });

  it("is not to blame for paths that the API does not have", () => {
    expect(judged(below("https://api.acme.com/v2", "/leads"), served)).toEqual([]);
    expect(judged(below("https://api.acme.com/v1", "/leads", "/contacts"), served)).toEqual([]);
    expect(judged(below("https://api.acme.com", "/v2/contacts"), served)).toEqual([]);
  });

  it("is reported where most paths would be right", () => {
    const paths = ["/contacts", "/deals", "/leads", "/{{query.path}}"];
    expect(judged(below("https://api.acme.com/v1", ...paths), served)).toEqual(["server /v1"]);
  });

  it("is reported where one method has it", () => {
    const other = { contacts: { list: { base_url: "https://apii.acme.com/v2", path: "/contacts" } } };
    const base_url = "https://api.acme.com/v2";
    expect(judged({ base_url, resources: { ...other, deals: { list: { path: "/deals" } } } }, served)).toEqual([
      "server apii.acme.com",
    ]);
  });
});

describe("a server with a user and password", () => {
  const password = ["hunter", "2xyz"].join("");
  const described = { ...acme, servers: [{ url: `https://adm:${password}@api.other.example/v1` }] };

  it("is told without them", () => {
    const document = JSON.stringify({ base_url: "https://api.acme.example", ...list({}) });
    const found = findingsOf(document, "config", "api/", { api: api(described), rules: some });
    expect(found.map(({ rule }) => rule)).toEqual(["api/server"]);
    expect(JSON.stringify(found)).toContain("https://api.other.example/v1");
    expect(JSON.stringify(found)).not.toContain(password);
  });

  it("is the server", () => {
    expect(judged({ base_url: "https://api.other.example/v1", ...list({}) }, described)).toEqual([]);
  });
});
