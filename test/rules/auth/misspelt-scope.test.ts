import { expect, it } from "vitest";
import { judge } from "../judge.js";

const judged = (scope: readonly string[]) => {
  const config = { auth: { tokenHost: "https://auth.acme.example" }, scope };
  return judge({ credentials: { format: "oauth2", config } }, "override", "auth/misspelt-scope");
};

it.each([
  [["read", "offline_acces"], "offline_acces"],
  [["ofline_access"], "ofline_access"],
  [["opendid", "profile"], "opendid"],
  [["OpenID", "email"], "OpenID"],
  [["contacts.raed", "deals.read"], "contacts.raed"],
  [["people:wirte"], "people:wirte"],
  [
    ["crm.objects.contcats.write", "crm.objects.contacts.read", "crm.schemas.contacts.read"],
    "crm.objects.contcats.write",
  ],
  [["files.creat"], "files.creat"],
  [["https://www.acme.example/auth/drive.radonly"], "https://www.acme.example/auth/drive.radonly"],
  [["read", "write", "read"], "read"],
  [["Ledgers.contacts.ALL", "Ledgers.invoices.READ", "Ledger.settings.READ"], "Ledger.settings.READ"],
  [["books.contacts.all", "Books.invoices.read", "Books.settings.read"], "books.contacts.all"],
  [["tickets.read", "tickets:write", "users.read"], "tickets:write"],
  [["READ_SHEETS", "WIRTE_SHEETS"], "WIRTE_SHEETS"],
  [["Sheets.Read", "Users.Raed"], "Users.Raed"],
])("%j has a misspelt scope", (scope, text) => {
  expect(judged(scope)).toStrictEqual([`misspelt-scope "${text}"`]);
});

it.each([
  [["openid", "offline_access", "email", "profile"]],
  [["tweet.read", "offline.access"]],
  [["offline"]],
  [["open_id", "contacts"]],
  [["openid", "emails", "profiles"]],
  [["online_access"]],
  [["roles/reader", "roles/writer", "ready"]],
  [["contact.read", "contacts.write", "notes.read", "nodes.read", "stories", "stores"]],
  [["from.read", "form.read", "from.write", "form.write"]],
  [["created", "updates", "deleted", "white:all", "whitelist:read"]],
  [["Mail.Read.Shared", "Mail.ReadWrite.Shared", "Mails.Read.All"]],
  [["Ledgers.contacts.ALL", "Ledger.settings.READ"]],
  [["Books.contacts.ALL", "Books.invoices.READ", "Bookings.settings.READ"]],
  [["crm.objects.read", "crm.lists.read", "cms.domains.read"]],
  [["tickets.read", "users.read", "chat:write"]],
  [["tickets.read", "tickets:write"]],
  [["user:email", "read.org", "user.profile", "org.profile"]],
])("%j is right", (scope) => {
  expect(judged(scope)).toStrictEqual([]);
});

it.each([
  ["sheets:read", "reports:write", []],
  ["shetes:read", "reports:write", ['misspelt-scope "shetes:read"']],
  ["SHETES_READ", "REPORTS_WRITE", ['misspelt-scope "SHETES_READ"']],
  ["form:read", "trial:read", []],
  ["calender.read", "calendar.write", ['misspelt-scope "calender.read"']],
  [
    "https://www.googlapis.com/auth/drive",
    "https://www.googleapis.com/auth/mail",
    ['misspelt-scope "https://www.googlapis.com/auth/drive"'],
  ],
  ["contracts.read", "calendars.write", []],
  ["organisations.read", "calendars.write", []],
])("compares %s with paths and resources", (first, second, expected) => {
  const config = { auth: { tokenHost: "https://auth.acme.example" }, scope: [first, second] };
  const resources = {
    sheets: { list: { path: "/sheets" }, get: { path: "/from/{{id}}" }, all: { path: "/from/trail" } },
  };
  const base_url = "https://www.googleapis.com/calendar/organizations/contacts/contacts";
  const document = { label: "Calendar", base_url, credentials: { format: "oauth2", config }, resources };
  expect(judge(document, "config", "auth/misspelt-scope")).toStrictEqual(expected);
});

it("compares the scopes of methods with those of the credentials", () => {
  const scoped = (scope: string, ...others: string[]) => ({
    label: "Acme",
    base_url: "https://api.acme.example",
    credentials: {
      format: "oauth2",
      config: { auth: { tokenHost: "https://auth.acme.example" }, scope: ["contacts:read", "deals:read"] },
    },
    resources: {
      contacts: {
        list: { path: "/contacts", scopes: [scope] },
        get: { path: "/contacts/{{id}}", scopes: others },
      },
    },
  });
  const rule = "auth/misspelt-scope";
  expect(judge(scoped("contact:read"), "config", rule)).toStrictEqual(['misspelt-scope "contact:read"']);
  // Two methods that agree are right.
  expect(judge(scoped("contact:read", "contact:read"), "config", rule)).toStrictEqual([
    'misspelt-scope "contacts:read"',
  ]);
  for (const scope of ["contacts:read", "contacts:write", "tickets:read"])
    expect(judge(scoped(scope), "config", rule)).toStrictEqual([]);
});
