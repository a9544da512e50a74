import { describe, expect, it } from "vitest";
import { judge, withApiKey, withMethod } from "../judge.js";
import type { DocumentKind } from "../../../generated/shapes.js";

describe("a target of an override that the schema reports", () => {
  it("is not unknown as well", () => {
    const integration = { name: "acme", config: withMethod({}) };
    const judged = (resources: object) =>
      judge({ integration, override: { resources } }, "environment-integration", "override/");
    expect(judged({ users: { void: { endpoint: "/void" } } })).toStrictEqual([]);
    expect(judged({ tides: [{ path: "/tides" }] })).toStrictEqual([]);
    expect(judged({ users: { void: { query: { a: "b" } } } })).toStrictEqual(['unknown-target "void"']);
  });
});

const stored = withApiKey({
  authorization: { format: "bearer", config: { value: "{{api_key}}" } },
  pagination: { format: "page", config: { page_key: "page", limit_key: "size" } },
  resources: { contacts: { list: { path: "/contacts" }, get: { path: "/contacts/{{id}}" } } },
});

const over = (document: unknown, kind: DocumentKind = "override", base: object = stored) =>
  judge(document, kind, "override/", { base: { text: JSON.stringify(base), path: "base.json" } });

describe("what the integration lacks", () => {
  const of = (resources: object) => ({ resources });

  it.each([
    [of({ contact: { list: { query: { a: 1 } } } }), ['unknown-target "contact"']],
    [of({ contact: { list: {}, merge: { path: "/merge" } } }), ['unknown-target "contact"']],
    [of({ contacts: { lst: { query: { a: 1 } } } }), ['unknown-target "lst"']],
    [of({ contacts: { list: { query: { a: 1 } } } }), []],
    [of({ contacts: { merge: { method: "post", path: "/merge" } } }), []],
    [of({ deals: { list: { path: "/deals" }, get: {} } }), ['unknown-target "get"']],
    [of({ deals: null, contacts: { merge: null } }), []],
    [of({ deals: {} }), []],
  ])("%j", (document, expected) => {
    expect(over(document)).toStrictEqual(expected);
    expect(over({ version: 1, config: document }, "integration-update")).toStrictEqual(expected);
    const row = { integration: { name: "acme", config: stored }, override: document };
    expect(judge(row, "environment-integration", "override/")).toStrictEqual(expected);
    expect(judge(document, "override", "override/")).toStrictEqual([]);
  });

  it("is unknown where the integration shows no resources", () => {
    const document = of({ contact: { list: {} } });
    expect(over(document, "override", withApiKey({}))).toStrictEqual([]);
  });
});

describe("credentials that the integration lacks", () => {
  const part = { config: { scope: ["read"] } };
  const oauth2 = { format: "oauth2", config: { auth: { tokenHost: "https://acme.example" } } };

  it.each([
    [{ credentials: { oauth: part } }, { credentials: { oauth2 } }, ['unknown-target "oauth"']],
    [{ credentials: { oauth2: part } }, { credentials: oauth2 }, ['unknown-target "oauth2"']],
    [{ credentials: { oauth2: part } }, { credentials: { oauth2 } }, []],
    [{ credentials: part }, { credentials: oauth2 }, []],
    [{ credentials: { oauth: { format: "oauth", ...part } } }, { credentials: { oauth2 } }, []],
    [{ credentials: { oauth: null } }, { credentials: { oauth2 } }, []],
    [{ credentials: { oauth: part } }, {}, []],
  ])("%j over %j", (document, base, expected) => {
    expect(over(document, "override", { label: "Acme", base_url: "https://acme.example", ...base })).toStrictEqual(
      expected,
    );
  });

  it("add no format that placeholders have to resolve under", () => {
    const base = withApiKey({ credentials: { oauth2 }, headers: { Authorization: "{{oauth.token.access_token}}" } });
    const document = { credentials: { api_keys: { config: { fields: [{ name: "k", label: "K", type: "text" }] } } } };
    const judged = judge(document, "override", "placeholder/", {
      base: { text: JSON.stringify(base), path: "base.json" },
    });
    expect(judged).toStrictEqual([]);
  });
});
