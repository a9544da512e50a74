import { describe } from "vitest";
import { judgeEach } from "./judge-each.js";

describe("defaults that take a sum", () => {
  judgeEach([
    ["pagination-next", "{ 'offset': query.offset ?? 0 + query.limit }", "precedence «0 + query.limit»"],
    ["pagination-next", "{ 'page': paginationValues.page ?? 1 + 1 }", "precedence «1 + 1»"],
    ["pagination-next", "{ 'page': (paginationValues.page ?? 1) + 1 }"],
    ["pagination-next", "{ 'page': body.page ?? paginationValues.page + 1 }"],
    ["step", "ttl ?? 60 * 60"],
  ]);
});
