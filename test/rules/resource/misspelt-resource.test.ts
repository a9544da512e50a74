import { describe, expect, it } from "vitest";
import { fixed, judge, withApiKey } from "../judge.js";

const rule = "resource/misspelt-resource";

const of = (resources: object) => withApiKey({ resources });
const paths = (resource: string, methods: Readonly<Record<string, string>>) =>
  of({ [resource]: Object.fromEntries(Object.entries(methods).map(([name, path]) => [name, { path }])) });

describe("a resource and its paths", () => {
  it.each([
    [paths("invioces", { list: "/invoices", get: "/invoices/{{id}}" }), '"invioces"'],
    [paths("messags", { list: "/messages" }), '"messags"'],
    [paths("payslips", { list: "/pyaslips" }), "pyaslips"],
    [paths("conversations", { list: "/conversations.list", get: "/conversatons.info" }), "conversatons"],
    [paths("people", { anonymize: "/candidates/{{id}}/anonmyize" }), "anonmyize"],
    [paths("payslips", { list: "/payskips" }), "payskips"],
    [paths("people", { downlod: "/files/download" }), '"downlod"'],
    [paths("files", { a: "/content/a", b: "/content/b", c: "/cotnent/c" }), "cotnent"],
    [paths("comments", { list: "/coment/item/{{query.item}}/", create: "/comment/item/{{query.item}}" }), "coment"],
    [paths("requests", { get: "/request/{{id}}", move: "/requst/{{id}}/transition" }), "requst"],
    [paths("accounts", { list: "/v1/accounts", get: "/v1/acounts/{{id}}" }), "acounts"],
    [
      paths("people", { list: "/users/{{query.a}}", get: "/users/{{query.a}}/x", update: "/uesrs/{{query.a}}" }),
      "uesrs",
    ],
    [paths("items", { list: "/v2/baords/{{query.board_id}}/items" }), "baords"],
    [paths("members", { list: "/compannies/{{query.company_id}}/members" }), "compannies"],
    [
      paths("commits", {
        list: "/repos/{{query.owner}}/commits",
        all: "/repos/{{query.owner}}/all",
        some: "/repos/{{query.owner}}/some",
        compare: "/reops/{{query.owner}}/compare",
      }),
      "reops",
    ],
    [
      of({
        projects: { list: { path: "/organizations/{{organization_slug}}/projects" } },
        issues: { list: { path: "/organisations/{{organization_slug}}/issues" } },
      }),
      "organisations",
    ],
    [
      paths("contacts", {
        list: "/crm/v3/contacts",
        get: "/crm/v3/contacts/{{id}}",
        create: "/crm/v3/contacts",
        all: "/cmr/v3/x",
      }),
      "cmr",
    ],
    [
      paths("contacts", {
        list: "/v3/objects/contacts",
        get: "/v3/objects/contacts/{{id}}",
        create: "/v3/objects/contacts",
        search: "/v3/object/contacts/search",
      }),
      "object",
    ],
    [
      of({
        users: { list: { path: "/manage/v1/a" }, b: { path: "/manage/v1/b" }, c: { path: "/manage/v1/c" } },
        courses: { list: { path: "/learn/v1/a" }, b: { path: "/learn/v1/b" }, c: { path: "/learn/v1/c" } },
        classes: { list: { path: "/lern/v1/classes" } },
      }),
      "lern",
    ],
    [
      paths("events", {
        list: "/calendar/events",
        get: "/calendar/events/{{id}}",
        signups: "/calender/events/{{query.event}}/signups",
      }),
      "calender",
    ],
    [
      paths("returns", {
        a: "/organisations/vat/a",
        b: "/organisations/vat/b",
        c: "/organisations/vat/c",
        d: "/organizations/vat/d",
      }),
      "organizations",
    ],
  ])("%j", (document, text) => {
    expect(judge(document, "config", rule)).toStrictEqual([`misspelt-resource ${text}`]);
  });

  it("is mended in the path", () => {
    expect(fixed(paths("payslips", { list: "/x/pyaslips?a=b" }), "config", rule)).toStrictEqual(
      paths("payslips", { list: "/x/payslips?a=b" }),
    );
  });

  it.each([
    paths("invoices", { list: "/invoice", get: "/invoices/{{id}}", send: "/Invoices/{{id}}/send" }),
    paths("contracts", { list: "/contracts", by_contact: "/contacts/{{query.contact_id}}/contracts" }),
    paths("contracts", { list: "/contracts", related: "/contacts/{{id}}" }),
    paths("cancelled_orders", { list: "/canceled_orders" }),
    paths("colours", { list: "/colors" }),
    paths("people", { list: "/users", search: "/{{query.usres}}/search", find: "/find?user=usres" }),
    paths("trials", { list: "/trials", audit: "/trials/{{id}}/trails" }),
    paths("plans", { list: "/plants" }),
    paths("x", {
      a: "/contracts/{{query.a}}/a",
      b: "/contracts/{{query.a}}/b",
      c: "/contracts/{{query.a}}/c",
      d: "/contacts/{{query.a}}/d",
    }),
    paths("keys", {
      list: "/users/keys",
      get: "/users/keys/{{id}}",
      create: "/users/keys",
      mine: "/userx/keys",
      his: "/v1/user/keys",
    }),
    paths("lists", { a: "/nodes/list", b: "/nodes/list/b", c: "/nodes/list/c", d: "/notes/list" }),
    paths("users", { a: "/v1/users/a", b: "/v1/users/b", c: "/v1/users/c", d: "/v2/users/a", e: "/v1/user/d" }),
    paths("me", { a: "/users/repos", b: "/users/repos/b", c: "/users/repos/c", d: "/user/repos" }),
    paths("contracts", { list: "/contracts", get: "/v2/contacts/{{id}}" }),
    paths("contracts", { list: "/contracts/{{query.team}}", of_contact: "/contacts/{{query.contact_id}}" }),
    paths("issues", { list: "/organisations/{{organization_id}}/issues", one: "/enrolments/{{enrollment_id}}" }),
    paths("charges", { of_charger: "/charges/{{query.charger_id}}" }),
    paths("teams", { list: "/acounts/{{query.team}}", get: "/accounts/{{query.team}}" }),
    of({
      contacts: { list: { path: "/contacts/{{query.a}}" } },
      contracts: { list: { path: "/contracts/{{query.a}}" } },
    }),
    paths("farms", { list: "/firms" }),
    paths("archives", { list: "/archived" }),
  ])("%j may be right", (document) => {
    expect(judge(document, "config", rule)).toStrictEqual([]);
  });
});

it("a word of a resource's name is compared with its paths", () => {
  expect(judge(paths("early-voters", { list: "/early-votres" }), "config", rule)).toStrictEqual([
    "misspelt-resource votres",
  ]);
  expect(judge(paths("early-voters", { list: "/early-voter" }), "config", rule)).toStrictEqual([]);
});

it("a misspelled ID is not what the word before it means", () => {
  const own = (path: string) => withApiKey({ resources: { cards: { list: { path } } } }, ["account_id"]);
  expect(judge(own("/accounts/{{acount_id}}/cards"), "config", rule)).toStrictEqual([]);
  expect(judge(own("/acccounts/{{account_id}}/cards"), "config", rule)).toStrictEqual(["misspelt-resource acccounts"]);
});
