import { describe } from "vitest";
import { judgeEach } from "./judge-each.js";

describe("templates in strings", () => {
  const failed = (message: string): string => `status >= 400 ? { 'status': status, 'message': ${message} } : null`;
  judgeEach([
    ["error", failed("'Error: ${data.message}'"), "template-literal «${data.message}»"],
    ["error", failed("'Error: {data.message}'"), "template-literal «{data.message}»"],
    ["step", "($n := 1; $n & 'number ${$n}')", "template-literal «${$n}»"],
    ["error", failed("'use {status} or ${code}'")],
    ["error", failed("$replace(data.text, '${data.code}', 'x')")],
    ["step", "'{data.message}'"],
  ]);
});
