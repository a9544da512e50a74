import { describe, expect, it } from "vitest";
import { withMethods } from "../documents.js";
import { judge } from "../judge.js";

const own = (document: unknown, options = {}) => judge(document, "config", "resource/", options);

describe("requests", () => {
  const path = "/users";
  const body = { name: "{{body.name}}" };

  it.each([
    ["form", "application/json", true],
    ["json", "application/x-www-form-urlencoded; charset=utf-8", true],
    ["json", "multipart/form-data", true],
    ["xml", "application/json", true],
    ["json", "application/vnd.api+json", false],
    ["xml", "application/soap+xml", false],
    ["raw", "application/json", false],
    ["json", "text/plain", false],
    ["form", "{{content_type}}", false],
    [undefined, "application/x-www-form-urlencoded", true],
    [undefined, "application/json", false],
  ])("written as %s and declared as %s", (body_format, type, isConflict) => {
    const method = {
      method: "post",
      path,
      body,
      ...(body_format && { body_format }),
      headers: { "content-type": type },
    };
    expect(own(withMethods({ create: method }))).toStrictEqual(isConflict ? [`content-type-conflict "${type}"`] : []);
  });
});

describe("a header of the whole integration", () => {
  const type = "application/x-www-form-urlencoded";
  const post = { method: "post", path: "/users", body: { name: "{{body.name}}" } };
  const of = (headers: object, methods: Readonly<Record<string, object>>) => own({ ...withMethods(methods), headers });

  it("that names a form contradicts bodies that are all JSON", () => {
    expect(of({ "Content-Type": type }, { create: { ...post, body: "{{body:json}}" } })).toHaveLength(1);
    expect(of({ "Content-Type": type }, { create: { ...post, body: "{{body.text}}" } })).toStrictEqual([]);
    expect(of({ "Content-Type": type }, { create: post })).toStrictEqual([`content-type-conflict "${type}"`]);
  });

  it.each([
    [{ create: { ...post, body_format: "form" } }],
    [{ create: post, update: { ...post, path: "/users/{{id}}", body_format: "form" } }],
    [{ create: { ...post, headers: { "content-type": "application/json" } } }],
    [{ list: { path: "/users" } }],
  ])("may be right beside %j", (methods) => {
    expect(of({ "Content-Type": type }, methods)).toStrictEqual([]);
  });

  it("that names JSON does not contradict a form", () => {
    expect(of({ "Content-Type": "application/json" }, { create: { ...post, body_format: "form" } })).toStrictEqual([]);
  });
});

it.each([
  ["multipart/form-data", 1],
  ["multipart/form-data; boundary=x", 0],
])("a multipart body needs a boundary: %s", (type, count) => {
  const post = { method: "post", path: "/files", body_format: "multipart", body: { file: "{{body.file}}" } };
  expect(own(withMethods({ create: { ...post, headers: { "Content-Type": type } } }))).toHaveLength(count);
});
