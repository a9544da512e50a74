import { describe, expect, it } from "vitest";
import { fixed, judge, withApiKey, withMethod } from "../judge.js";

const rule = "resource/misspelt-name";

const oauth = (auth: object) =>
  withApiKey({
    credentials: { format: "oauth2", config: { auth: { tokenHost: "https://acme.example", ...auth } } },
    authorization: { format: "bearer", config: { value: "{{oauth.token.access_token}}" } },
  });

const verified = (compare_with: string) =>
  withApiKey({
    webhook: {
      signature_verification: {
        format: "hmac",
        config: { algorithm: "sha256", secret: "{{api_key}}", parts: ["$body"], compare_with },
      },
    },
  });

const cursor = (config: object) => withMethod({ pagination: { format: "cursor", config } });

describe("a name that most APIs share", () => {
  it.each([
    [withMethod({ query: { lmit: 100 } }), '"lmit"', withMethod({ query: { limit: 100 } })],
    [withMethod({ query: { per_apge: 100 } }), '"per_apge"', withMethod({ query: { per_page: 100 } })],
    [
      cursor({ cursor_path: "meta.next", cursor_key: "crusor" }),
      "crusor",
      cursor({ cursor_path: "meta.next", cursor_key: "cursor" }),
    ],
    [
      cursor({ cursor_path: "meta.next", cursor_key: "variables.afetr" }),
      "afetr",
      cursor({ cursor_path: "meta.next", cursor_key: "variables.after" }),
    ],
    [cursor({ cursor_path: "pagng.next" }), "pagng", cursor({ cursor_path: "paging.next" })],
    [withMethod({ response_path: "data.itesm" }), "itesm", withMethod({ response_path: "data.items" })],
    [oauth({ tokenPath: "/oauth2/tokne" }), "tokne", oauth({ tokenPath: "/oauth2/token" })],
    [oauth({ tokenPath: "/oauth/acces_token" }), "acces_token", oauth({ tokenPath: "/oauth/access_token" })],
    [oauth({ authorizePath: "/outh/authorize" }), "outh", oauth({ authorizePath: "/oauth/authorize" })],
    [verified("$header.x-sohpify-hmac-sha256"), "x-sohpify-hmac-sha256", verified("$header.x-shopify-hmac-sha256")],
    [verified("$header.x-shopify-hmca-sha256"), "x-shopify-hmca-sha256", verified("$header.x-shopify-hmac-sha256")],
    [
      cursor({ cursor_path: "meta.next__cursor", cursor_key: "cursor" }),
      "next__cursor",
      cursor({ cursor_path: "meta.next_cursor", cursor_key: "cursor" }),
    ],
    [
      cursor({ cursor_path: "meta.next", cursor_key: "cursoor" }),
      "cursoor",
      cursor({ cursor_path: "meta.next", cursor_key: "cursor" }),
    ],
    [
      cursor({ cursor_path: "meta.next_curser", cursor_key: "cursor" }),
      "next_curser",
      cursor({ cursor_path: "meta.next_cursor", cursor_key: "cursor" }),
    ],
    [
      cursor({ cursor_path: "paging.continuaton", cursor_key: "continuation" }),
      "continuaton",
      cursor({ cursor_path: "paging.continuation", cursor_key: "continuation" }),
    ],
    [
      cursor({ cursor_path: "paging.nextToken", cursor_key: "nextTokn" }),
      "nextTokn",
      cursor({ cursor_path: "paging.nextToken", cursor_key: "nextToken" }),
    ],
    [
      withMethod({ response_path: "dtaa", pagination: { format: "page", config: { page_key: "page" } } }),
      "dtaa",
      withMethod({ response_path: "data", pagination: { format: "page", config: { page_key: "page" } } }),
    ],
    [
      withMethod({ pagination: { format: "page", config: { page_key: "pgae" } } }),
      "pgae",
      withMethod({ pagination: { format: "page", config: { page_key: "page" } } }),
    ],
    [
      cursor({ cursor_path: "records.curser", cursor_key: "cursor" }),
      "curser",
      cursor({ cursor_path: "records.cursor", cursor_key: "cursor" }),
    ],
    [cursor({ cursor_path: "@odata.nextlink" }), "nextlink", cursor({ cursor_path: "@odata.nextLink" })],
    [withMethod({ path: "/people/{{query.a}}.jsn?b=1" }), "jsn", withMethod({ path: "/people/{{query.a}}.json?b=1" })],
    [withMethod({ query: { ofgset: 100 } }), '"ofgset"', withMethod({ query: { offset: 100 } })],
    [verified("$header.webohok-timestamp"), "webohok-timestamp", verified("$header.webhook-timestamp")],
    [verified("$header.athorization"), "athorization", verified("$header.authorization")],
  ])("%j", (document, text, right) => {
    expect(judge(document, "config", rule)).toStrictEqual([`misspelt-name ${text}`]);
    expect(fixed(document, "config", rule)).toStrictEqual(right);
  });

  it.each([
    withMethod({
      query: { limits: 1, pages: 1, page: 1, stat: 1, Limit: 2, pagesize: 3, "page[size]": 4, "per-page": 5 },
    }),
    withMethod({ query: { customer: "{{query.customer}}", filter: "lmit" }, body: { lmit: 1 } }),
    cursor({ cursor_path: "meta.next", cursor_key: "from" }),
    cursor({ cursor_path: "next.page", cursor_key: "next" }),
    withMethod({ response_path: "data.item" }),
    withMethod({ response_path: "massages" }),
    withMethod({ response_path: "menu.entrees" }),
    withMethod({ response_path: "date.dat.pages" }),
    cursor({ cursor_path: "paging.nextCursor", cursor_key: "next_cursor" }),
    cursor({ cursor_path: "paging.cursors", cursor_key: "cursor" }),
    cursor({ cursor_path: "paging.contineu", cursor_key: "continue" }),
    withMethod({ path: "/people.jsonl" }),
    withMethod({ path: "/people.jso/x.son" }),
    cursor({ cursor_path: "@odata.other", cursor_key: "$skiptoken" }),
    withMethod({ response_path: "results.0.resultSet" }),
    oauth({ tokenPath: "/oauth2/tokens", authorizePath: "/auth/authorise" }),
    oauth({ tokenPath: "/{{tenant}}/oauth2/v2.0/token" }),
    verified("$header.x-signature"),
  ])("not %j", (document) => {
    expect(judge(document, "config", rule)).toStrictEqual([]);
  });
});

describe("brackets in the names of parameters", () => {
  it.each([
    [withMethod({ query: { "where[created[gte]": 1 } }), '"where[created[gte]"'],
    [withMethod({ method: "post", body: { "users[0]name]": "x" } }), '"users[0]name]"'],
    [withMethod({ pagination: { format: "page", config: { page_key: "page[number" } } }), '"page[number"'],
  ])("%j", (document, expected) => {
    expect(judge(document, "config", rule)).toStrictEqual([`misspelt-name ${expected}`]);
  });

  it.each(["ids[]", "where[created][gte]", "filter[a[b]]", "page"])("%s match", (name) => {
    expect(judge(withMethod({ query: { [name]: 1 } }), "config", rule)).toStrictEqual([]);
  });
});

describe("a path into the response", () => {
  const listing = (resource: string, response_path: string) =>
    judge(withApiKey({ resources: { [resource]: { list: { path: "/all", response_path } } } }), "config", rule);

  it("misspells the name of the resource", () => {
    expect(listing("transactions", "transactons.booked")).toStrictEqual(["misspelt-name transactons"]);
    expect(listing("invoices", "data.invocies")).toStrictEqual(["misspelt-name invocies"]);
  });

  it.each([
    ["contracts", "contacts"],
    ["invoices", "invoice"],
    ["invoices", "data"],
    ["plants", "plans"],
  ])("of %s may be %s", (resource, path) => {
    expect(listing(resource, path)).toStrictEqual([]);
  });
});
