import { describe, expect, it } from "vitest";
import { findingsOf, fixed, judge, withApiKey, withMethod } from "../judge.js";
import type { DocumentKind } from "../../../generated/shapes.js";
import { parseYaml } from "../../../src/document/yaml.js";
import type { Diagnostic } from "../../../src/engine/diagnostic.js";
import type { Language } from "../../../src/document/source-document.js";

describe("pagination of the whole configuration", () => {
  const paged = (query: object, list: object = {}) =>
    judge(
      withApiKey({
        query,
        pagination: { format: "page", config: { page_key: "page", limit_key: "limit" } },
        resources: { users: { list: { path: "/users", ...list } } },
      }),
      "config",
      "pagination/parameter",
    );

  it("and a parameter of every request", () => {
    expect(paged({ page: 1 })).toStrictEqual(['parameter-set-twice "page"']);
    expect(paged({ limit: 100, page: null })).toStrictEqual([]);
    expect(paged({ page: 1 }, { pagination: null })).toStrictEqual([]);
    // A list that takes the parameter away, or sets it itself, is not sent it.
    expect(paged({ page: 1 }, { query: { page: null } })).toStrictEqual([]);
    expect(paged({ page: 1 }, { query: { page: 2 } })).toStrictEqual(['parameter-set-twice "page"']);
  });

  it("and the page size beside the URL of the next page", () => {
    const linked = (query: object) =>
      judge(
        withMethod({
          query,
          pagination: {
            format: "cursor",
            config: { cursor_path: "links.next", is_link: true, cursor_key: "cursor", limit_key: "limit" },
          },
        }),
        "config",
        "pagination/parameter",
      );
    expect(linked({ limit: "{{query.limit:undefined}}" })).toStrictEqual(['parameter-set-twice "limit"']);
    expect(linked({ limit: 50, cursor: "{{query.cursor:undefined}}" })).toStrictEqual([]);
  });

  it("and the value with which a cursor begins", () => {
    const cursor = (value: unknown) =>
      judge(
        withApiKey({
          query: { cursor: value },
          pagination: { format: "cursor", config: { cursor_path: "next", cursor_key: "cursor" } },
          resources: { works: { list: { path: "/works" } } },
        }),
        "config",
        "pagination/parameter",
      );
    for (const value of ["*", "-1", 0, "", "start"]) expect(cursor(value)).toStrictEqual([]);
    expect(cursor("{{query.cursor}}")).toStrictEqual(['parameter-set-twice "cursor"']);
    expect(cursor("bmV4dA")).toStrictEqual(['parameter-set-twice "cursor"']);
  });
});

const own = (document: unknown) => judge(document, "config", "pagination/");

const paginated = (pagination: unknown, method: object = {}, name = "list") =>
  withApiKey({ pagination, resources: { users: { [name]: { path: "/users", ...method } } } });

const page = { format: "page", config: { page_key: "page", limit_key: "per_page" } };

const cursor = (config: object) => ({ format: "cursor", config: { cursor_path: "cursor", ...config } });

describe("parameters that the pagination sets", () => {
  it.each([
    [paginated(page, { query: { page: 1 } }), ['parameter-set-twice "page"']],
    [paginated(page, { query: { page: "{{pagination.page}}" } }), ['parameter-set-twice "page"']],
    [paginated(page, { query: { per_page: 100 } }), []],
    [paginated(page, { query: { per_page: "100" } }), []],
    [paginated(page, { query: { page: null } }), []],
    [paginated(page, { query: { page: 1 }, pagination: null }), []],
    [paginated(page, { query: { page: 1 } }, "get"), []],
    [paginated(page, { query: { page: 1 } }, "search"), []],
    [paginated(page, { query: { page: 1 }, pagination: { format: "link_header" } }), []],
    [
      paginated(undefined, { query: { after: "x" }, pagination: cursor({ cursor_key: "after" }) }),
      ['parameter-set-twice "after"'],
    ],
    [paginated(cursor({ cursor_key: "after", add_to_body: true }), { method: "post", query: { after: "x" } }), []],
  ])("%j", (document, expected) => {
    expect(own(document)).toStrictEqual(expected);
  });

  it("are reported once, and removed by the fix", () => {
    const document = paginated(page, { query: { page: "{{pagination.page}}", role: "x" } });
    expect(judge(document, "config", "p")).toStrictEqual(['parameter-set-twice "page"']);
    expect(fixed(document, "config", "pagination/")).toStrictEqual(paginated(page, { query: { role: "x" } }));
    const last = paginated(page, { query: { role: "x", page: 1 } });
    expect(fixed(last, "config", "pagination/")).toStrictEqual(paginated(page, { query: { role: "x" } }));
  });
});

/** The text after the first fix of the first finding of a rule. */
function mended(text: string, rule: string, language: Language = "json", kind: DocumentKind = "override"): string {
  const [finding] = findingsOf(text, kind, rule, { language, yaml: parseYaml });
  return apply(text, finding?.fixes[0]?.edits ?? []);
}

function apply(text: string, edits: Diagnostic["fixes"][number]["edits"]): string {
  const sorted = edits.toSorted((a, b) => b.start - a.start);
  return sorted.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

describe("a parameter that is taken out", () => {
  const rule = "pagination/parameter-set-twice";
  const wrap = (query: string) =>
    `{ "pagination": { "format": "page", "config": { "page_key": "page" } }, "resources": { "users": { "list": { "path": "/users", "query": ${query} } } } }`;
  const after = (query: string) => mended(wrap(query), rule, "jsonc");

  it("goes with its comma", () => {
    expect(after('{ "page": "{{p}}", "q": "1" }')).toBe(wrap('{ "q": "1" }'));
    expect(after('{ "q": "1", "page": "{{p}}", }')).toBe(wrap('{ "q": "1", }'));
    expect(after('{ "page": "{{p}}" , }')).toBe(wrap("{  }"));
  });

  it("stays where a comment would go with it", () => {
    const query = '{ "page": "{{p}}", /* the search */ "q": "1" }';
    expect(after(query)).toBe(wrap(query));
  });
});
