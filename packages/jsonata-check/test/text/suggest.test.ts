import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, nearMiss, nearValue, otherWords, suggest, typoOf } from "../../src/text/suggest.js";

const paginationKeys = ["page_key", "limit_key", "offset_key", "cursor_key", "cursor_path", "max_limit"];
const credentialFormats = ["api_key", "oauth2", "oauth2_client_credentials", "oauth", "keka_oauth"];
const algorithms = ["sha1", "sha256", "sha384", "sha512", "md5"];

describe("suggest", () => {
  it.each([
    ["pageKey", paginationKeys, "page_key"],
    ["Page-Key", paginationKeys, "page_key"],
    ["limt_key", paginationKeys, "limit_key"],
    ["curosr_path", paginationKeys, "cursor_path"],
    ["curser_pth", paginationKeys, "cursor_path"],
    ["auht", ["auth", "name"], "auth"],
    ["api-key", credentialFormats, "api_key"],
    ["oauth1", credentialFormats, "oauth2"],
    ["permission", ["permissions_text", "documentation_link"], "permissions_text"],
    ["description_text", ["description", "path"], "description"],
    ["constructor", paginationKeys, undefined],
    ["id", ["is", "it"], undefined],
    ["x", paginationKeys, undefined],
    ["", paginationKeys, undefined],
    ["page_key", ["page_key"], undefined],
    ["-", ["_"], undefined],
    ["urk", ["url"], "url"],
    ["lobel", ["label"], "label"],
    ["lebol", ["label"], undefined],
    ["mathid", ["method"], "method"],
    ["databuzex", ["databases"], undefined],
    ["pogenateon", ["pagination"], "pagination"],
    ["cursors", ["curzorz", "cursor"], "cursor"],
    ["keta", ["beta", "kata"], "kata"],
    ["perm", ["permissions_text", "permission"], "permission"],
    ["per", ["permission"], undefined],
    ["description_text", ["desc", "description"], "description"],
    ["pathology", ["path"], "path"],
    ["idea_list", ["id"], undefined],
  ])("%s", (word, candidates, expected) => {
    expect(suggest(word, candidates)).toBe(expected);
    expect(suggest(word, new Set(candidates))).toBe(expected);
  });

  it("compares the first 250 candidates", () => {
    const others = Array.from({ length: 249 }, (_, index) => `x${index}`);
    for (const form of [(names: string[]) => names, (names: string[]) => new Set(names)]) {
      expect(suggest("pageKey", form([...others, "page_key"]))).toBe("page_key");
      expect(suggest("pageKey", form([...others, "y", "page_key"]))).toBeUndefined();
    }
  });
});

describe("typoOf", () => {
  const known = new Set(["cursor", "limit", "retry-after", "next_cursor", "items", "access_token", "updates"]);

  it.each([
    ["crusor", "cursor"],
    ["cursr", "cursor"],
    ["cursoor", "cursor"],
    ["curspr", "cursor"],
    ["retr-after", "retry-after"],
    ["retry--after", "retry-after"],
    ["accesss_token", "access_token"],
    ["cursor", undefined],
    ["cursors", undefined],
    ["curso", undefined],
    ["vursor", undefined],
    ["curxor", undefined],
    ["limut", undefined],
    ["item", undefined],
    ["updated", undefined],
    ["retry-afters", undefined],
    ["retryafter", undefined],
  ])("%s", (word, expected) => {
    expect(typoOf(word, known)).toBe(expected);
  });
});

describe("nearMiss", () => {
  it.each([
    ["SHA-256", algorithms, "sha256"],
    ["sha265", algorithms, "sha256"],
    ["sha25", algorithms, "sha256"],
    ["sha2556", algorithms, "sha256"],
    ["sha2561", algorithms, undefined],
    ["sah1", algorithms, "sha1"],
    ["sha224", algorithms, undefined],
    ["sha3-256", algorithms, undefined],
    ["sha2", algorithms, undefined],
    ["md4", algorithms, undefined],
    ["sha1", algorithms, undefined],
    ["Bearer", ["bearer", "basic", "header"], "bearer"],
    ["baerer", ["bearer", "basic", "header"], "bearer"],
    ["oauth1", credentialFormats, undefined],
    ["oauth3", credentialFormats, undefined],
    ["JSON", ["json", "xml", "text"], "json"],
    ["jsn", ["json", "xml", "text"], "json"],
    ["jsonl", ["json", "xml", "text"], undefined],
    ["jsson", ["json", "xml", "text"], "json"],
    ["test", ["json", "xml", "text"], undefined],
    ["put", ["pull"], undefined],
    ["HEX", ["hex", "base64"], "hex"],
    ["base32", ["hex", "base64"], undefined],
    ["hx", ["hex"], "hex"],
    ["i", ["id"], undefined],
    ["md", algorithms, undefined],
    ["-", ["_"], undefined],
  ])("%s", (word, candidates, expected) => {
    expect(nearMiss(word, candidates)).toBe(expected);
  });

  it("stays silent where two candidates are equally near", () => {
    expect(nearMiss("cursor_kath", ["cursor_path", "cursor_bath"])).toBeUndefined();
  });
});

describe("nearValue", () => {
  it.each([
    ["hmac-sha256", "sha256"],
    ["HmacSHA256", "sha256"],
    ["hmac_with_sha1", "sha1"],
    ["hmacWithSHA512", "sha512"],
    ["hmac with md5", "md5"],
    ["sha-256", "sha256"],
    ["sha256", undefined],
    ["hmac", undefined],
    ["xhmacsha1", undefined],
  ])("%s", (value, expected) => {
    expect(nearValue(value, algorithms)).toBe(expected);
  });
});

describe("otherWords", () => {
  it.each([
    ["client_credentials_token", ["oauth2_client_credentials_token"], "oauth2_client_credentials_token"],
    ["max_page_size_limit", ["max_page_size"], "max_page_size"],
    ["maxPageSizeLimit", ["max_page_size"], "max_page_size"],
    ["_max-page.size__limit", ["max page size"], "max page size"],
    ["size_page_max_limit", ["max_page_size", "other"], "max_page_size"],
    ["new_max_page_size", ["max_page_size"], undefined],
    ["max_page_size_limit", ["max_page_size", "max_page_limit"], undefined],
    ["page_size_limit", ["page_size"], undefined],
    ["max_page_size_limit_key", ["max_page_size"], undefined],
    ["max_page_count_limit", ["max_page_size"], undefined],
    ["max_page_size", ["max_page_size"], undefined],
  ])("%s", (name, candidates, expected) => {
    expect(otherWords(name, candidates)).toBe(expected);
  });
});

describe("editDistance", () => {
  it("agrees with the definition on short words", () => {
    fc.assert(
      fc.property(word(), word(), (a, b) => {
        const distance = defined(a, b);
        for (const limit of [0, 1, 2, 3, 10]) expect(editDistance(a, b, limit)).toBe(Math.min(distance, limit + 1));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it("stops at its limit", () => {
    expect(editDistance("abcdef", "uvwxyz", 2)).toBe(3);
    expect(editDistance("abc", "abcdefgh", 2)).toBe(3);
  });
});

function word() {
  return fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
}

/** The recursive definition of the optimal string alignment distance. */
function defined(a: string, b: string): number {
  if (a === "") return b.length;
  if (b === "") return a.length;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const options = [
    defined(restA, b) + 1,
    defined(a, restB) + 1,
    defined(restA, restB) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    options.push(defined(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return Math.min(...options);
}
