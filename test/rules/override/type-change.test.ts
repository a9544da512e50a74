import { describe, expect, it } from "vitest";
import type { DocumentKind } from "../../../generated/shapes.js";
import { judge, withApiKey } from "../judge.js";

const stored = withApiKey({
  authorization: { format: "bearer", config: { value: "{{api_key}}" } },
  pagination: { format: "page", config: { page_key: "page", limit_key: "size" } },
  resources: { contacts: { list: { path: "/contacts" }, get: { path: "/contacts/{{id}}" } } },
});

const over = (document: unknown, kind: DocumentKind = "override", base: object = stored) =>
  judge(document, kind, "override/", { base: { text: JSON.stringify(base), path: "base.json" } });

const bearerOf = (name: string) => ({ format: "bearer", config: { value: `{{${name}}}` } });

describe("changed formats", () => {
  it.each([
    [{ authorization: { format: "basic", config: { username: "{{api_key}}" } } }, ['type-change "basic"']],
    [{ authorization: { format: "bearer", config: { value: "x{{api_key}}" } } }, []],
    [{ authorization: { config: { value: "x{{api_key}}" } } }, []],
    [{ pagination: { format: "cursor", config: { cursor_path: "next" } } }, ['type-change "cursor"']],
    [{ pagination: { format: "link_header" } }, ['type-change "link_header"']],
    [{ pagination: { format: "link_header", config: { page_key: null, limit_key: null } } }, []],
    [{ resources: { contacts: { list: { pagination: { format: "offset", config: {} } } } } }, []],
    [{ credentials: { format: "oauth2", config: { auth: { tokenHost: "https://a.example" } } } }, []],
  ])("%j", (document, expected) => {
    expect(over(document)).toStrictEqual(expected);
    expect(judge(document, "override", "override/")).toStrictEqual([]);
  });

  it("lack what the new format needs", () => {
    const list = (pagination: object) => ({ resources: { contacts: { list: { pagination } } } });
    const cursor = (config: object) => ({ format: "cursor", config });
    expect(over({ pagination: cursor({ cursor_key: "after" }) })).toStrictEqual(['type-change "config"']);
    expect(over(list(cursor({ cursor_key: "after" })))).toStrictEqual(['type-change "config"']);
    expect(over(list(cursor({ cursor_path: "next" })))).toStrictEqual([]);
    expect(over(list({ format: "cursor" }))).toStrictEqual(['type-change "cursor"']);
    expect(over(list({ format: "link_header" }))).toStrictEqual([]);
    const hmac = { webhook: { signature_verification: { format: "hmac", config: { algorithm: "sha256" } } } };
    expect(over(hmac)).toStrictEqual(['type-change "config"']);
    expect(over({ authorization: { format: "header", config: { value: null, token: "x" } } })).toStrictEqual([]);
    // Without a base nothing is known.
    expect(judge(list(cursor({ cursor_key: "after" })), "override", "override/")).toStrictEqual([]);
    const base = withApiKey({ pagination: cursor({ cursor_path: "next" }) });
    expect(over({ pagination: cursor({ cursor_key: "after" }) }, "override", base)).toStrictEqual([]);
  });

  it("may keep what both formats have", () => {
    const base = withApiKey({ pagination: { format: "page", config: { limit_key: "size" } } });
    expect(over({ pagination: { format: "offset", config: { offset_key: "skip" } } }, "override", base)).toEqual([]);
  });

  it("hide findings about the names that the old keys read", () => {
    const oauth2 = { format: "oauth2", config: { auth: { tokenHost: "https://a.example" } } };
    const { credentials, ...rest } = stored as unknown as { credentials: object };
    const row = (value: object) => ({
      integration: {
        name: "acme",
        config: { ...rest, credentials: { oauth2 }, authorization: bearerOf("oauth.token.access_token") },
      },
      override: { credentials: { api_key: credentials }, authorization: value },
    });
    const found = (value: object) => judge(row(value), "environment-integration", "placeholder/");
    const both = "{{api_key|oauth.token.access_token}}";
    const header = { format: "header", config: { header_name: "X-Key", header_value: both } };
    expect(found(header)).toStrictEqual([]);
    expect(found({})).toStrictEqual(["not-in-every-format {{oauth.token.access_token}}"]);
  });

  it("of an update may remove the old keys", () => {
    const update = (value?: null) => ({
      version: 2,
      config: {
        authorization: { format: "basic", config: { username: "{{api_key}}", ...(value === null && { value }) } },
      },
    });
    expect(over(update(), "integration-update")).toStrictEqual(['type-change "basic"']);
    expect(over(update(null), "integration-update")).toStrictEqual([]);
  });
});
