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
  expect(found(expression)).toStrictEqual([`fails-on-success ${expression}`]);
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
