import { describe, expect, it } from "vitest";
import { judge, withMethod } from "../judge.js";

const example = {
  error: { code: "17", detail: "boom", quota: { remaining: "0" } },
  errors: [
    { code: 1, title: "a" },
    { code: 2, title: "b" },
  ],
};

function judged(error_expression: string, response: unknown = example): string[] {
  const document = withMethod({ error_expression, examples: { response: JSON.stringify(response) } });
  return judge(document, "config", "resource/expression-misreads-example").map((finding) =>
    finding.replace("expression-misreads-example ", "").replaceAll('\\"', '"'),
  );
}

describe("expressions that misread the example of their method", () => {
  it.each([
    ["status >= 400 ? { 'status': status, 'message': data.error.detial } : null", "detial"],
    ["data.erorr.code ? { 'status': 400 } : null", "erorr"],
    ["data.error.code = 17 ? { 'status': 400 } : null", "data.error.code = 17"],
    ["data.error.code in [17, 18] ? { 'status': 400 } : null", "data.error.code in [17, 18]"],
    ["data.errors[0].code = '1' ? { 'status': 400 } : null", "data.errors[0].code = '1'"],
    ["data.error.code != 17 ? { 'status': 400 } : null", "data.error.code != 17"],
    ["data.error ? { 'status': 400, 'detail': data.error.detial } : null", "detial"],
    ["data.errors ? { 'status': 400, 'message': data.errors.title } : null", "data.errors.title"],
    ["data.errors ? { 'status': 400, 'message': data.errors.title[0] } : null", "data.errors.title[0]"],
  ])("%s", (expression, text) => {
    expect(judged(expression)).toStrictEqual([text]);
  });

  it.each([
    "data.error.code = '17' ? { 'status': 400, 'message': data.error.detail } : null",
    "data.errors[0].code = 1 ? { 'status': 400, 'message': data.errors[0].title } : null",
    "data.errors ? { 'status': 400, 'message': (data.errors.title)[0] } : null",
    "data.error.code = 17 or data.error.code = '17' ? { 'status': 400 } : null",
    "data.error.hint ? { 'status': 400, 'message': data.error.hint } : null",
    "data.fault ? { 'status': 400, 'message': data.fault.text } : null",
    "data.error.detials ? { 'status': 400, 'message': data.error.detail } : null",
    "$number(data.error.quota.remaining) < 1 ? { 'status': 429 } : null",
  ])("%s is right", (expression) => {
    expect(judged(expression)).toStrictEqual([]);
  });

  it.each([
    ["get_pagination_values_expression", "body.next ? { 'after': body.nxet }", []],
    ["get_pagination_values_expression", "body.total > 10 ? { 'after': body.curser }", ["curser"]],
    ["get_cursor_from_response_expression", "body.has_more = 'true' ? body.cursor", ["body.has_more = 'true'"]],
    ["get_cursor_from_response_expression", "body.total != '0' ? body.cursor", ["body.total != '0'"]],
  ])("%s: %s", (key, expression, texts) => {
    const config = {
      get_initial_pagination_values_expression: "{ 'after': '' }",
      get_pagination_values_expression: "{ 'after': body.cursor }",
      get_cursor_from_response_expression: "body.cursor",
      [key]: expression,
    };
    const response = JSON.stringify({ items: [{ id: 1 }], total: 20, cursor: "a", has_more: true });
    const document = withMethod({ pagination: { format: "dynamic", config }, examples: { response } });
    const found = judge(document, "config", "resource/expression-misreads-example");
    expect(found).toStrictEqual(texts.map((text) => `expression-misreads-example ${text}`));
  });

  it("treats the plural as another field, and ignores examples without errors", () => {
    expect(judged("data.errors ? { 'status': 400, 'message': data.errors[0].text }", { error: "x" })).toStrictEqual([]);
    expect(judged("data.error.detial ? { 'status': 400 }", { items: [] })).toStrictEqual([]);
  });
});
