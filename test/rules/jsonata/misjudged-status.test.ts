import { expect, it } from "vitest";
import { judge } from "../judge.js";

const found = (expression: string) =>
  judge({ error_expression: expression }, "override", "jsonata/").filter((one) => !one.startsWith("unguarded"));

it.each([
  "status >= 200 ? { 'status': status, 'message': data.message }",
  "status > 199 ? { 'status': status }",
  "status < 400 ? { 'status': status } : null",
  "status != 400 ? { 'status': status }",
  "status >= 200 and status < 300 ? { 'status': status }",
  "(status < 300) ? { 'status': status, 'metadata': data }",
])("every success is an error: %s", (expression) => {
  expect(found(expression)).toStrictEqual([`misjudged-status ${expression}`]);
});

it.each([
  "status >= 300 ? { 'status': status }",
  "status != 200 ? { 'status': status }",
  "status != 204 ? { 'status': status }",
  "status > 200 ? { 'status': status }",
  "status = 200 ? { 'status': 500, 'message': data.error }",
  "status >= 200 and data.ok = false ? { 'status': status }",
  "status < 400 ? { 'status': status, 'result': data.items }",
  "status < 400 ? null : { 'status': status }",
  "$not(status < 400) ? { 'status': status }",
  "data.status >= 200 ? { 'status': status }",
])("some success is none, or may be: %s", (expression) => {
  expect(found(expression)).toStrictEqual([]);
});

it.each([
  ["status > 400 ? { 'status': status, 'message': data.message }", "status > 400"],
  ["400 < status ? { 'status': status } : null", "400 < status"],
  ["status > 500 ? { 'status': status }", "status > 500"],
  ["status > 400 and status < 600 ? { 'status': status }", "status > 400"],
])("the first status of a class is left out: %s", (expression, text) => {
  expect(found(expression)).toStrictEqual([`misjudged-status ${text}`]);
});

it.each([
  "status > 399 ? { 'status': status }",
  "status >= 401 ? { 'status': status }",
  "status = 400 ? { 'status': 422 } : status > 400 ? { 'status': status }",
  "status > 400 or data.error ? { 'status': status }",
  "status > 400 or status = 400 ? { 'status': status }",
  "data.code > 400 ? { 'status': status }",
  "status > 404 ? { 'status': status }",
])("it is not, or not by such a bound: %s", (expression) => {
  expect(found(expression)).toStrictEqual([]);
});
