import { describe, expect, it } from "vitest";
import { fixed, judge } from "../judge.js";

const host = "https://auth.acme.example";

const signIn = { tokenHost: host, authorizePath: "/authorize" };

const oauth2 = (config: object) => ({ credentials: { format: "oauth2", config: { auth: signIn, ...config } } });

describe("scopes", () => {
  const rule = "auth/joined-scopes";
  const scoped = (scope: readonly string[], scopeSeparator?: string) =>
    oauth2({ scope, ...(scopeSeparator === undefined ? {} : { options: { scopeSeparator } }) });

  it.each([
    [["users.read", "users.write"], undefined],
    [["users.read", "users.write"], ","],
    [["https://www.googleapis.com/auth/drive", "openid"], " "],
    [["openid", "profile"], undefined],
    [["openid"], ","],
    [["data:read"], ";"],
    [["a,b"], undefined],
    [["{{scopes}}"], ","],
    [["r_basicprofile", "w_member_social"], "|"],
  ])("%j joined by %j are as they should be", (scope, separator) => {
    expect(judge(scoped(scope, separator), "override", rule)).toStrictEqual([]);
  });

  it.each([
    [["users.read,users.write", "files"], undefined, ['"users.read,users.write"']],
    [["users.read,users.write"], " ", ['"users.read,users.write"']],
    [["users.read, users.write"], " ", ['"users.read, users.write"']],
    [["users.read users.write"], ",", ['"users.read users.write"']],
    [["users.read;users.write", "files"], undefined, ['"users.read;users.write"']],
    [["users.read,", "files"], undefined, ['"users.read,"']],
    [["users.read; "], ",", ['"users.read; "']],
    [["users.read", " files"], undefined, ['" files"']],
    [["users.read ", "files"], ",", ['"users.read "']],
    [[" users.read files"], ",", ['" users.read files"']],
    [["users.read users.write"], undefined, ['"users.read users.write"']],
    [["a", "b"], "space", ['"space"']],
    [["a", "b"], "%20", ['"%20"']],
    [["a", "b"], "+", ['"+"']],
    [["a", "b"], "comma", ['"comma"']],
    [["a", "b"], "", ['""']],
    [["openid", "email"], ",", ['","']],
  ])("%j joined by %j are not", (scope, separator, texts) => {
    expect(judge(scoped(scope, separator), "override", rule)).toStrictEqual(
      texts.map((text) => `joined-scopes ${text}`),
    );
  });

  it("are written without whitespace", () => {
    expect(fixed(scoped([" users.read ", "files"]), "override", rule)).toStrictEqual(scoped(["users.read", "files"]));
  });

  it("are written one by one", () => {
    expect(fixed(scoped(["users.read, users.write"], " "), "override", rule)).toStrictEqual(
      scoped(["users.read", "users.write"], " "),
    );
  });
});
