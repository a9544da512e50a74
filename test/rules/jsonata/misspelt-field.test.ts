import { describe, expect, it } from "vitest";
import { fixed, judge, withApiKey } from "../judge.js";

const rule = "jsonata/misspelt-field";

const failing = (message: string) =>
  withApiKey({ error_expression: `status >= 400 ? { 'status': status, 'message': ${message} }` });

describe("a misspelled field", () => {
  it.each([
    ["data.mesage", "mesage", "data.message"],
    ["response.error.desciption", "desciption", "response.error.description"],
    ["data.erorrs[0].message", "erorrs", "data.errors[0].message"],
    ["$$.data.`detials`", "`detials`", "$$.data.details"],
    ["$.data.error_mesage & 'x'", "error_mesage", "$.data.error_message & 'x'"],
  ])("%s", (message, text, right) => {
    expect(judge(failing(message), "config", rule)).toStrictEqual([`misspelt-field ${text}`]);
    expect(fixed(failing(message), "config", rule)).toStrictEqual(failing(right));
  });

  it.each([
    "data.message",
    "data.msg",
    "data.error.reasons[0]",
    "data.Message",
    "data.errorMessages",
    "$string(headers.mesage)",
    "($x := { 'mesage': 'a' }; $x.mesage)",
    "'data.mesage'",
  ])("not %s", (message) => {
    expect(judge(failing(message), "config", rule)).toStrictEqual([]);
  });
});
