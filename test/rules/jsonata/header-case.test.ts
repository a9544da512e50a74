import { describe } from "vitest";
import { judgeEach } from "./judge-each.js";

describe("header names with underscores", () => {
  judgeEach([
    ["rate-limit-detected", "headers.retry_after ? true : false", "header-case «retry_after»"],
    ["rate-limit-detected", "headers.X_RateLimit_Remaining = '0'", "header-case «X_RateLimit_Remaining»"],
    ["rate-limit-detected", "headers.my_header = '0'"],
    ["rate-limit-detected", "'Retry-After' in $keys(headers)", "header-case «Retry-After»"],
    [
      "rate-limit-headers",
      "headers.{ 'limit': `X-Limit`, 'reset': $number(`X-Reset`) }",
      "header-case «`X-Limit`»",
      "header-case «`X-Reset`»",
    ],
    ["rate-limit-headers", "headers.(`X-Limit` ? { 'limit': $$.headers.`x-limit` })", "header-case «`X-Limit`»"],
    ["rate-limit-headers", "headers.{ 'limit': `x-limit`, 'reset': $string(`x-reset`) }"],
    ["rate-limit-detected", "$exists($sift(headers, function($v, $k) { $k = 'X-Left' }))", "header-case «X-Left»"],
    [
      "rate-limit-detected",
      "$count($filter($keys(headers), function($k) { $k in ['X-A', 'x-b'] })) > 0",
      "header-case «X-A»",
    ],
    ["rate-limit-detected", "$exists($sift(headers, function($v, $k) { $v = 'Full' and $k = 'x-left' }))"],
    ["rate-limit-detected", "'retry-after' in $keys(headers)"],
    ["rate-limit-detected", "'Limit' in $keys(data)"],
    [
      "rate-limit-detected",
      "$exists($sift(headers, function($v, $k) { $k = 'x-a' })) or $exists($sift(data, function($v, $k) { $k = 'A' }))",
    ],
  ]);
});
