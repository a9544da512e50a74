import { expect, it } from "vitest";
import { judge } from "../judge.js";

const rule = "auth/basic-not-encoded";

const header = (header_value: string) => ({
  authorization: { format: "header", config: { header_name: "Authorization", header_value } },
});

const computed = (expression: string) => ({ authorization: { format: "header", config: { expression } } });

it.each([
  "Basic {{username}}:{{password}}",
  "basic {{api_key}}:",
  "Basic {{api_key}}:x",
  "Basic x:{{api_key}}",
  "Basic {{email}}/token:{{api_key}}",
  "Basic {{username|email}}:{{password:str}}",
])("%j is not encoded", (value) => {
  expect(judge(header(value), "override", rule)).toStrictEqual([`basic-not-encoded ${value}`]);
  expect(judge({ headers: { Authorization: value } }, "override", rule)).toStrictEqual([`basic-not-encoded ${value}`]);
});

it.each([
  "Basic {{encoded}}",
  "Basic {{encoded:str}}",
  "Basic {{encoded?:dXNlcjpwYXNz}}",
  "Bearer {{username}}:{{password}}",
  "Basic dXNlcjpwYXNz",
  "token {{username}}:{{api_key}}",
  "{{username}}:{{password}}",
])("%j may be right", (value) => {
  expect(judge(header(value), "override", rule)).toStrictEqual([]);
  expect(judge({ headers: { Authorization: value, "X-Note": "Basic {{a}}:{{b}}" } }, "override", rule)).toStrictEqual(
    [],
  );
});

it.each([
  "{ 'Authorization': 'Basic ' & context.username & ':' & context.password }",
  "{ 'Authorization': 'Basic ' & context.api_key & ':X' }",
])("%s is not encoded", (text) => {
  expect(judge(computed(text), "override", rule)).toHaveLength(1);
});

it.each([
  "{ 'Authorization': 'Basic ' & $base64encode(context.username & ':' & context.password) }",
  "( $pair := context.username & ':' & context.password; { 'Authorization': 'Basic ' & $base64encode($pair) } )",
  "{ 'Authorization': 'Basic ' & context.encoded }",
])("%s is", (text) => {
  expect(judge(computed(text), "override", rule)).toStrictEqual([]);
});
