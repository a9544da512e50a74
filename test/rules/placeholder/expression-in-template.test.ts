import { describe, expect, it } from "vitest";
import { judge, withApiKey, withMethod } from "../judge.js";

const placeholders = (document: object) => judge(document, "config", "placeholder/");

describe("a bare name in place of a credential", () => {
  const bearer = (value: string) => withApiKey({ authorization: { format: "bearer", config: { value } } });

  it("joined with texts in a query may be of a language of the vendor", () => {
    const query = (text: string) => placeholders(withApiKey({ query: { q: text } }));
    expect(query("'fat' & 'rat'")).toStrictEqual([]);
    expect(query("FirstName & ' ' & LastName")).toStrictEqual([]);
    expect(query("'key ' & api_key")).toStrictEqual(["expression-in-template 'key ' & api_key"]);
    expect(query("'q:' & query.name")).toStrictEqual(["expression-in-template 'q:' & query.name"]);
  });

  it("is not an expression either", () => {
    expect(placeholders(bearer("$base64encode(api_key)"))).toStrictEqual([
      "expression-in-template $base64encode(api_key)",
    ]);
  });
});

const own = (document: unknown) => judge(document, "config", "placeholder/");

describe("URLs, headers and query values", () => {
  it.each([
    [{ query: { now: "$now()" } }, ["expression-in-template $now()"]],
    [{ headers: { X: "at $millis()" } }, ["expression-in-template $millis()"]],
    [{ query: { filter: "$filter(x)", q: "$5(a)", z: "$unheard()" } }, ["expression-in-template $filter(x)"]],
    [{ query: { q: "$top", p: "a$now b" } }, []],
  ])("%j", (method, expected) => {
    expect(own(withMethod(method))).toStrictEqual(expected);
  });
});
