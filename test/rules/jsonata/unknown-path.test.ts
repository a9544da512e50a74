import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";
import { helpOf, judgeEach } from "./judge-each.js";

const header = (expression: string) =>
  judge(
    withApiKey({ authorization: { format: "header", config: { expression } } }, ["client_key", "signing_secret"]),
    "config",
    "jsonata/unknown-path",
  );

describe("names of the account in an expression", () => {
  it("are reported if another one is certainly intended", () => {
    expect(header("{ 'A': context.client_kye, 'B': context.signing_secret }")).toStrictEqual([
      "unknown-path client_kye",
    ]);
    expect(header("{ 'A': context.clientKey, 'B': $$.context.signing_secret }")).toStrictEqual([
      "unknown-path clientKey",
    ]);
  });

  it.each([
    "{ 'A': context.client_key, 'B': context.tenant }",
    "{ 'A': context.client_key ? context.client_key : context.clientkey }",
    "{ 'A': context.oauth.token.access_token }",
    "{ 'A': context.client_keys[0] }",
    "{ 'A': requestOptions.body.context.client_kye }",
    "( $body := requestOptions.body; { 'A': $body.context.client_kye } )",
    "{ 'A': $map(requestOptions.body.items, function($item) { $item.context.client_kye }) }",
    "{ 'A': requestOptions.body.items.(context.client_kye & $.context.client_kye) }",
    "{ 'A': requestOptions.body.items[context.client_kye = 'x'].id }",
    "{ 'A': requestOptions.body.items^(context.client_kye).id }",
    "requestOptions.body{ context.client_kye: 'x' }",
    "requestOptions.body ~> |$|{ 'A': context.client_kye }|",
  ])("are left alone in %s", (expression) => {
    expect(header(expression)).toStrictEqual([]);
  });

  it("are reported in functions and conditions too, which have the input of the whole", () => {
    expect(header("( $f := function() { context.client_kye }; { 'A': $f() } )")).toStrictEqual([
      "unknown-path client_kye",
    ]);
    expect(header("requestOptions.body.items.{ 'A': $$.context.client_kye }")).toStrictEqual([
      "unknown-path client_kye",
    ]);
  });

  it("are unknown if an action writes unknown names", () => {
    const step = { type: "update_context", config: { expression: "response" } };
    const config = withApiKey(
      {
        actions: { post_install: { steps: [step] } },
        authorization: { format: "header", config: { expression: "{ 'A': context.client_kye }" } },
      },
      ["client_key"],
    );
    expect(judge(config, "config", "jsonata/unknown-path")).toStrictEqual([]);
  });

  it("cannot be told without credentials", () => {
    const config = {
      label: "A",
      authorization: { format: "header", config: { expression: "{ 'A': context.api_kye }" } },
    };
    expect(judge(config, "config", "jsonata/")).toStrictEqual([]);
  });
});

describe("misspelt names of an open input", () => {
  const payload = (expression: string) =>
    judge({ webhook: { payload_transform: expression } }, "override", "jsonata/unknown-path");

  it.each([
    ["{ 'body': $.body, 'headers': $.header, 'query': query }", ["unknown-path header"]],
    ["{ 'body': body, 'headers': $$.heders, 'query': query }", ["unknown-path heders"]],
    ["{ 'body': body.header, 'headers': headers, 'query': query }", []],
    ["{ 'body': body.items[header = 1], 'headers': headers, 'query': query }", []],
    ["{ 'body': raw, 'headers': headers, 'query': query }", []],
  ])("%s", (expression, expected) => {
    expect(payload(expression)).toStrictEqual(expected);
  });
});

describe("the query of a URL", () => {
  judgeEach([
    ["pagination-cursor", "$parseUrl(body.next).searchParams.cursor", "unknown-path «cursor»"],
    ["pagination-cursor", "$parseUrl(body.next).searchParams.get('cursor')"],
    ["pagination-cursor", "$parseUrl(body.next).search"],
  ]);
});

describe("members of the vendor's objects", () => {
  judgeEach([
    ["step", "$dtFromIso(at).toformat('yyyy')", "unknown-path «toformat»"],
    ["step", "$dtFromIso(at).plus({ 'days': 1 }).toIsoDate()", "unknown-path «toIsoDate»"],
    ["step", "$dtFromIso(at).toJSON()"],
    ["step", "$dtFromIso(at).toFormat('yyyy')"],
  ]);
});

describe("keys of a table", () => {
  const table = "$rates := { 'EUR': 1, 'USD': 1.08 }";
  judgeEach([
    ["step", `(${table}; total * $lookup($rates, 'UDS'))`, "unknown-path «UDS»"],
    ["step", `(${table}; total * $lookup($rates, USD))`, "unquoted-key «USD»"],
    ["step", `(${table}; total * $lookup($rates, 'USD'))`],
    ["step", `(${table}; total * $lookup($rates, currency))`],
    ["step", "$lookup($merge([{ 'EUR': 1 }, rates]), 'USD')"],
    ["error", "status >= 400 ? { 'status': status, 'message': $lookup(headers, 'x-error') } : null"],
  ]);
});

describe("variables without their `$`", () => {
  judgeEach([
    ["step", "$map(orders, function($order) { { 'id': $order.id, 'no': order.no } })", "unknown-path «order»"],
    ["step", "($found := users[id = 1]; $exists($found) ? found.name : 'none')", "unknown-path «found»"],
    ["step", "($found := users[id = 1]; $found ? found.name & $found.id : 'none')"],
    ["step", "$map(items, function($item) { $item.lines[item.id = 1] })"],
    ["step", "$filter(orders, function($order) { $order.customer = order.customer })"],
    ["step", "$map(ids, function($id) { { 'id': $id.value, 'of': id } })"],
    ["error", "$map(data.errors, function($data) { $data.code & data.code }) ? { 'status': 400 }"],
  ]);
});

describe("what to read instead", () => {
  it.each([
    ["error", "$map(data.errors, function($e) { code }) ? { 'status': 400 }", "$e.code"],
    ["webhook-verification", "query.hub.mode = 'x' ? { 'type': 'payload' }", "query.`hub.mode`"],
    ["step", "$$order.id", "$$.order"],
  ] as const)("%s %s", (role, text, help) => {
    expect(helpOf(role, text)).toContain(help);
  });
});
