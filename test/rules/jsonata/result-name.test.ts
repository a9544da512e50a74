import { expect, it } from "vitest";
import { judge } from "../judge.js";

const judged = (error_expression: string) => judge({ error_expression }, "override", "jsonata/result-name");

it.each([
  ["data.error ? { 'status': 400, 'msg': data.error }", "'msg'"],
  ["status >= 400 ? { 'status': status, 'error': data.error } : null", "'error'"],
  ["( $e := data.error; $e ? { 'status': 400, 'errorMessage': $e.text } )", "'errorMessage'"],
])("%s has another name for the message", (expression, text) => {
  expect(judged(expression)).toStrictEqual([`result-name ${text}`]);
});

it.each([
  "data.error ? { 'status': 400, 'message': data.error, 'error': data.code }",
  "data.error ? { 'status': 400, 'metadata': { 'status': 1, 'msg': data.error } }",
  "data.error ? { 'status': 400, 'result': data }",
  "data.error ? $merge([{ 'status': 400, 'msg': 'a' }, { 'message': data.error }])",
  "data.error ? { 'status': 400, $name: data.error, 'msg': 'a' }",
])("%s is right", (expression) => {
  expect(judged(expression)).toStrictEqual([]);
});
