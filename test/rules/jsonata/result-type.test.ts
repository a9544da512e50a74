import { describe, expect, it } from "vitest";
import { findingsOf, judge, withApiKey } from "../judge.js";
import { judgeEach } from "./judge-each.js";

const steps = (...list: object[]) => ({ steps: list });

describe("what update_context is to write", () => {
  const own = (expression: string) =>
    judge(
      withApiKey({ actions: { post_install: steps({ type: "update_context", config: { expression } }) } }),
      "config",
      "jsonata/",
    );

  it.each(["$string(response.id)", "'acme'", "[1, 2]", "$exists(response.id)"])(
    "is not an object: %s",
    (expression) => {
      expect(own(expression)).toStrictEqual([`result-type ${expression}`]);
    },
  );

  it.each([
    "{ 'a': response.id }",
    "response",
    "response.items.{ 'a': id }",
    "$exists(response) ? { 'a': 1 } : null",
    "null",
  ])("may be one: %s", (expression) => {
    expect(own(expression)).toStrictEqual([]);
  });
});

const delay = (text: string) => judge({ rate_limit: { retry_after_header_expression: text } }, "override", "jsonata/");

const verified = (text: string) => judge({ webhook: { handle_verification: text } }, "override", "jsonata/");

describe("one mistake in an expression, one finding", () => {
  it("if no branch fits and all are wrong in the same way", () => {
    expect(delay("status = 429 ? true : false")).toStrictEqual(["result-type status = 429 ? true : false"]);
    expect(delay("status = 429 ? '60' : status = 503 ? '5' : '1'")).toStrictEqual([
      "result-type status = 429 ? '60' : status = 503 ? '5' : '1'",
    ]);
    expect(verified("body.a ? 'verify' : 'payload'")).toStrictEqual(["result-type body.a ? 'verify' : 'payload'"]);
    expect(delay("status = 429 ? '60' : true")).toStrictEqual(["result-type '60'", "result-type true"]);
    expect(delay("status = 429 ? '60' : null")).toStrictEqual(["result-type '60'"]);
  });
});

describe("a key that stands for a required one", () => {
  it.each([
    ["status >= 400 ? { 'statusCode': status, 'message': data.error }", "result-type 'statusCode'"],
    ["status >= 400 ? { 'http_status_code': status }", "result-type 'http_status_code'"],
    ["status >= 400 ? { 'Status': status }", "result-type 'Status'"],
    ["status >= 400 ? { 'code': data.code }", "result-type { 'code': data.code }"],
    ["status >= 400 ? { 'http_status': status }", "result-type 'http_status'"],
  ])("%s", (expression, expected) => {
    const found = findingsOf(JSON.stringify({ error_expression: expression }), "override", "jsonata/");
    expect(judge({ error_expression: expression }, "override", "jsonata/")).toStrictEqual([expected]);
    expect(found[0]?.severity).toBe("error");
  });
});

describe("consequences of a mistake are not reported with it", () => {
  const failing = (expression: string) => judge({ error_expression: expression }, "override", "jsonata/");

  it("of expressions", () => {
    expect(failing("status < '400' ? null : { 'status': status }")).toStrictEqual(["operand-type status < '400'"]);
    expect(failing("($message := data.message; status >= 400 ? { 'status': status, 'message': $msg })")).toStrictEqual([
      "unbound-variable $msg",
    ]);
    expect(failing("($text := data.message; status >= 400 ? { 'status': status, 'message': text })")).toStrictEqual([
      "unknown-path text",
    ]);
    expect(failing("($message := data.message; status >= 400 ? { 'status': status })")).toHaveLength(1);
  });
});

describe("an object as the last step of a path", () => {
  it.each([
    ["data.errors[0].{ 'status': 'x' }", ["result-type 'x'"]],
    ["data.errors.{ 'status': code, 'message': [title] }", ["result-type [title]"]],
    ["status >= 400 ? data.errors[0].{ 'message': title } : null", ["result-type { 'message': title }"]],
    ["data.errors.{ 'statusCode': 400 }", ["result-type 'statusCode'"]],
    ["data.errors[0].{ 'status': 400, 'message': title }", []],
    ["status >= 400 ? { 'status': status, 'message': data.errors.[title] }", ["result-type data.errors.[title]"]],
    ["status >= 400 ? { 'status': status, 'message': data.errors.[title][0] }", []],
    ["data.errors.[400, title]", ["result-type data.errors.[400, title]"]],
    ["(data.errors.{ 'status': $number(code), 'message': title })[0]", []],
    ["data.errors.{ 'code': code }.{ 'status': code }", []],
  ])("%s", (expression, expected) => {
    expect(judge({ error_expression: expression }, "override", "jsonata/")).toStrictEqual(expected);
  });
});

it("`status` stands for `status_code` in the response to a verification", () => {
  const response = (keys: string) => verified(`body.a ? { 'type': 'verify', 'verification_response': { ${keys} } }`);
  expect(response("'status': 200, 'body': body.a")).toStrictEqual(["result-type 'status'"]);
  expect(response("'statusCode': 200")).toStrictEqual(["result-type 'statusCode'"]);
  expect(response("'status_code': 200, 'body': body.a")).toStrictEqual([]);
});

describe("groups of a match", () => {
  judgeEach([
    [
      "pagination-cursor",
      "$match(body.next, /c=(.+)/)[0].groups",
      "result-type «$match(body.next, /c=(.+)/)[0].groups»",
    ],
    ["pagination-cursor", "$match(body.next, /c=(.+)/)[0].groups[0]"],
    ["pagination-cursor", "$match(body.next, /c=(.+)/).groups[0]"],
  ]);
});

describe("functions in a result", () => {
  judgeEach([
    ["step", "{ 'at': $now, 'id': id }", "result-type «$now»"],
    ["step", "orders.{ 'id': id, 'key': $uuid }", "result-type «$uuid»"],
    ["authorization", "{ 'X-Nonce': $uuid }", "result-type «$uuid»"],
    ["step", "{ 'at': $now(), 'id': id }"],
    ["step", "($at := $now; { 'at': $at() })"],
    ["step", "function($x) { $x + 1 }"],
  ]);
});
