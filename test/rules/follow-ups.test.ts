import { describe, expect, it } from "vitest";
import { judge, withApiKey, withMethod } from "./judge.js";

/** Everything that is said of a whole configuration, but for what the test documents lack on purpose. */
const all = (config: object) =>
  judge(config, "config", "").filter((finding) => !/^missing-section \{|auth\/unused/.test(finding));
const without = (config: object, key: string, more: object) => ({
  ...Object.fromEntries(Object.entries(config).filter(([name]) => name !== key)),
  ...more,
});
const authorization = { format: "bearer", config: { value: "{{api_key}}" } };

describe("a key under another name is one mistake", () => {
  it("of a header authorization", () => {
    const header = (config: object) => all(withApiKey({ authorization: { format: "header", config } }));
    expect(header({ header_name: "X-Key", value: "{{api_key}}" })).toStrictEqual(['unknown-property "value"']);
    expect(header({ name: "X-Key", header_value: "{{api_key}}" })).toStrictEqual(['unknown-property "name"']);
    expect(header({ header_name: "X-Key" })).toContain('header-forms "config"');
  });

  it.each([
    ["base_url", { url: "https://api.acme.example" }],
    ["base_url", { host: "https://api.acme.example" }],
    ["credentials", { auth: { format: "api_key" } }],
    ["label", { display_name: "Acme" }],
  ])("of the section %s: %j", (key, more) => {
    const config = withApiKey({
      authorization,
      resources: { users: { list: { path: "/users", description: "All the users." } } },
    });
    const said = judge(without(config, key, more), "config", "schema/");
    expect(said.filter((finding) => !/rate_limit|error|pagination/.test(finding))).toContain(
      `unknown-property "${Object.keys(more)[0] ?? ""}"`,
    );
    const missing = judge(without(config, key, {}), "config", "schema/missing-section").length;
    expect(judge(without(config, key, more), "config", "schema/missing-section")).toHaveLength(missing - 1);
  });

  it("of the verb of a method", () => {
    const update = { verb: "patch", path: "/users/{{id}}", body: { a: "{{body.a}}" }, description: "Change one user." };
    expect(judge(withMethod(update, "update"), "config", "resource/")).toStrictEqual([]);
    expect(judge(withMethod(update, "search"), "config", "resource/")).toStrictEqual([]);
  });

  it("of a description, a signature or a dynamic pagination", () => {
    expect(judge(withMethod({ desc: "All the users." }), "config", "resource/")).toStrictEqual([]);
    const webhook = { verify_signature: { format: "hmac" } };
    expect(judge(withApiKey({ webhook }), "config", "webhook/")).toStrictEqual([]);
    const pagination = { format: "dynamic", config: { get_pagination_value_expression: "null" } };
    expect(judge(withApiKey({ pagination }), "config", "pagination/")).toStrictEqual([]);
    const nulls = { format: "dynamic", config: { get_pagination_values_expression: null } };
    expect(judge(withApiKey({ pagination: nulls }), "config", "pagination/")).toHaveLength(1);
  });
});

describe("what follows from a mistake is not said beside it", () => {
  const failing = (expression: string) => judge({ error_expression: expression }, "override", "jsonata/");

  it("of expressions", () => {
    expect(failing("status < '400' ? null : { 'status': status }")).toStrictEqual(["operand-type status < '400'"]);
    expect(failing("($message := data.message; status >= 400 ? { 'status': status, 'message': $msg })")).toStrictEqual([
      "unbound-variable $msg",
    ]);
    expect(failing("($text := data.message; status >= 400 ? { 'status': status, 'message': text })")).toStrictEqual([
      "unknown-path text",
    ]);
    expect(failing("($message := data.message; status >= 400 ? { 'status': status })")).toHaveLength(1);
  });

  it("of a field that is declared twice", () => {
    const config = withApiKey({ authorization, headers: { X: "{{api_secret}}" } }, ["api_key", "api_key"]);
    expect(all(config).filter((finding) => !finding.startsWith("missing-section"))).toStrictEqual([
      'duplicate-field "api_key"',
    ]);
  });

  it("of a method under a name that is a mistake", () => {
    const file = (name: string) => ({
      name: "acme",
      config: withMethod({ path: "/users" }, name),
      documentation: [{ type: "description", resource: "users", method: "list", content: "All users of the team." }],
    });
    expect(judge(file("list_2"), "integration-file", "documentation/")).toStrictEqual([]);
    expect(judge(file("List"), "integration-file", "documentation/")).toStrictEqual([]);
    expect(judge(file("search"), "integration-file", "documentation/")).toHaveLength(1);
  });

  it("of text that cannot be read", () => {
    const said = (text: string) =>
      judge(text, "override", "schema/").filter((finding) => !finding.startsWith("syntax"));
    expect(said('{ “label”: "Acme" }')).toStrictEqual([]);
    expect(said('{ "base_url": "\nhttps://a.com" }')).toStrictEqual([]);
    expect(judge({ headers: { X: "{{a?}}" }, ...withApiKey({}) }, "config", "placeholder/")).toHaveLength(1);
  });
});

describe("names of hashes", () => {
  it.each([
    ["hmac-sha256", true],
    ["HmacSHA256", true],
    ["HMAC_SHA1", true],
    ["sha3-256", false],
    ["hmac-blake2", false],
  ])("%s is another name of a known one: %j", (algorithm, isNear) => {
    const config = { algorithm, secret: "{{a}}", parts: ["$body"], compare_with: "$header.x" };
    const webhook = { signature_verification: { format: "hmac", config } };
    expect(judge({ webhook }, "override", "schema/enum")).toStrictEqual(isNear ? [`enum "${algorithm}"`] : []);
  });
});

describe("several signs of one mistake", () => {
  it("are one finding: the format of a pagination", () => {
    const pagination = { format: "page", config: { cursor_path: "next", cursor_key: "after", limit_key: "limit" } };
    expect(judge({ pagination }, "override", "pagination/")).toStrictEqual(['foreign-config-key "cursor_path"']);
    const mixed = { format: "page", config: { cursor_path: "next", offset_key: "skip" } };
    expect(judge({ pagination: mixed }, "override", "pagination/foreign")).toHaveLength(2);
  });

  it("are one finding: options in another form, an id that is written wrongly", () => {
    const field = { name: "api_key", label: "K", type: "single_select", default: "a", options: ["a", "b"] };
    const credentials = { format: "api_key", config: { fields: [field] } };
    expect(judge(withApiKey({ credentials }), "config", "auth/self")).toStrictEqual([]);
    const users = {
      get: { path: "/get_user", body: { id: "{{id[0]}}" }, method: "post" },
      update: { path: "/set_user", body: { id: "{{id}}" }, method: "post" },
    };
    expect(judge(withApiKey({ resources: { users } }), "config", "resource/item")).toStrictEqual([]);
  });

  it("are one finding: a method that has lost its verb", () => {
    const config = { cursor_path: "cursor", cursor_key: "cursor", add_to_body: true };
    const pagination = { format: "cursor", config };
    const said = (method: object) =>
      judge(withMethod({ description: "All the users.", pagination, ...method }), "config", "").filter((finding) =>
        /-get /.test(finding),
      );
    expect(said({ body: { limit: 5 } })).toStrictEqual(['body-on-get "body"']);
    expect(said({})).toStrictEqual(['body-cursor-on-get "add_to_body"']);
  });

  it("are one finding: an answer to a verification, a sum of texts", () => {
    const verify = "body.x ? { 'type': 'verify', 'response': { 'status_code': 200 } } : null";
    expect(judge({ webhook: { handle_verification: verify } }, "override", "")).toStrictEqual([
      "verify-without-response { 'type': 'verify', 'response': { 'status_code': 200 } }",
    ]);
    const sum = "status >= 400 ? { 'status': status, 'message': data.title + ': ' + data.detail }";
    expect(judge({ error_expression: sum }, "override", "").map((finding) => finding.split(" ")[0])).toStrictEqual([
      "plus-on-text",
    ]);
  });
});

describe("what is written in place of a value", () => {
  const bearer = (value: string) =>
    judge(withApiKey({ authorization: { ...authorization, config: { value } } }), "config", "");

  it("is reported where it is a name between marks, or nothing", () => {
    expect(bearer("%api_key%")).toContain("foreign-syntax %api_key%");
    expect(bearer("")).toContain('bearer-without-token-source ""');
    expect(judge({ query: { name: "%smith%" } }, "override", "placeholder/")).toStrictEqual([]);
  });

  it.each([
    ["AND({Status}='Open',{Owner}!='')", []],
    ["{Open}", []],
    ["{ users {id} }", []],
    ["query { viewer {login} teams {id} }", []],
    ["{id}", ["foreign-syntax {id}"]],
    ["owner eq {query.owner} and team eq {{query.team}}", ["foreign-syntax {query.owner}"]],
  ])("is told from formulas and GraphQL in a query value: %s", (value, expected) => {
    const list = { path: "/records", query: { q: value } };
    expect(judge({ resources: { records: { list } } }, "override", "placeholder/foreign-syntax")).toStrictEqual(
      expected,
    );
  });
});

describe("placeholders where a webhook refers to the request", () => {
  const verified = (parts: readonly string[], compare_with: string) => {
    const hmac = { algorithm: "sha256", secret: "{{api_key}}", string_type: "hex", parts, compare_with };
    return all(withApiKey({ authorization, webhook: { signature_verification: { format: "hmac", config: hmac } } }))
      .map((finding) => finding.split(" ")[0])
      .filter((rule) => rule !== "unverified");
  };
  it("are one mistake in each text", () => {
    expect(verified(["{{headers.x-time}}", "{{body}}"], "$header.x-signature")).toStrictEqual([
      "part-without-reference",
    ]);
    expect(verified(["$body"], "{{headers.x-signature}}")).toStrictEqual(["compare-with"]);
    expect(verified(["$body"], "$header.x-signature")).toStrictEqual([]);
  });
});
