import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";
import { judgeEach } from "./judge-each.js";

const failed = (text: string) => judge({ error_expression: text }, "override", "jsonata/");

const payload = (text: string) => judge({ webhook: { payload_transform: text } }, "override", "jsonata/");

describe("keys that the field asks for, without quotes", () => {
  it.each([
    ["{ body: body }", ["unquoted-key body"]],
    [
      "{ body: body, headers: headers, query: query }",
      ["unquoted-key body", "unquoted-key headers", "unquoted-key query"],
    ],
    ["{ 'body': body.items.{ body: 1 }, 'headers': headers, 'query': query }", []],
  ])("%s", (text, expected) => {
    expect(payload(text)).toStrictEqual(expected);
  });

  it("also in a path, where the result must have them", () => {
    expect(failed("data.error.{ status: code, 'message': text }")).toStrictEqual(["unquoted-key status"]);
    expect(failed("data.error.{ 'status': code, message: text }")).toStrictEqual([]);
    expect(failed("data.error ? { 'status': 400, 'metadata': data.error.{ status: code } } : null")).toStrictEqual([]);
    expect(payload("{ 'body': body.{ body: 1 }, 'headers': headers, 'query': query }")).toStrictEqual([]);
  });

  it("also if the input is known not to be a string", () => {
    expect(failed("status >= 400 ? { status: status, message: data.error } : null")).toStrictEqual([
      "unquoted-key status",
      "unquoted-key message",
    ]);
  });
});

describe("a key that its own value calculates with", () => {
  const step = (text: string) =>
    judge(
      withApiKey({ actions: { validation: { steps: [{ type: "transform", config: text }] } } }),
      "config",
      "jsonata/",
    );

  it.each([
    ["items.{ id: id, price: price * 1.2 }", ["unquoted-key id", "unquoted-key price"]],
    ["response ~> |items|{ price: 2 * price }|", ["unquoted-key price"]],
    ["items.{ 'price': price * 2 }", []],
    ["items.{ code: price * 2 }", []],
    ["items.{ name: name & '!' }", []],
  ])("%s", (text, expected) => {
    expect(step(text)).toStrictEqual(expected);
  });
});

describe("keys that are their own value", () => {
  judgeEach([
    ["step", "items.{ id: id, kind: kind }", "unquoted-key «id»", "unquoted-key «kind»"],
    ["step", "items.{ id: name }"],
    ["step", "items{ kind: kind }"],
  ]);
});

describe("one key without quotes among others", () => {
  judgeEach([
    ["step", "items.{ 'id': id, 'kind': 'a', label: title }", "unquoted-key «label»"],
    ["step", "{ 'id': id, 'kind': 'a', label: title & '!' }", "unquoted-key «label»"],
    ["step", "{ Content-Type: 'text/plain' }", "unquoted-key «Content-Type»"],
    [
      "webhook-verification",
      "{ 'type': 'verify', 'verification_response': { 'status_code': 200, 'headers': { X-Hook-Secret: body.s } } }",
      "unquoted-key «X-Hook-Secret»",
    ],
    ["step", "items.{ 'id': id, label: title }"],
    ["step", "items.{ 'id': id, 'kind': 'a', $string(label): title }"],
    ["step", "items.{ 'id': id, 'label': label, label: title }"],
    ["step", "items.{ 'id': id, kind: 'a', label: title }"],
    ["step", "items.{ code - 1: title }"],
  ]);
});

describe("names of fields that a transform removes", () => {
  judgeEach([
    ["step", "$ ~> |items|{}, [tags, lines]|", "unquoted-key «tags»", "unquoted-key «lines»"],
    ["step", "$ ~> |items|{}, ['tags', 'lines']|"],
    ["step", "$ ~> |items|{}, hidden|"],
    ["step", "$ ~> |items|{}, [hidden, 'tags']|"],
  ]);
});
