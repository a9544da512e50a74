import { describe, expect, it } from "vitest";
import { fixed, judge, withMethod } from "../judge.js";

const rule = "resource/media-type";
const judged = (headers: object) => judge(withMethod({ headers }), "config", rule);

describe("media types", () => {
  it.each([
    [{ Accept: "aplication/json" }, "aplication/json"],
    [{ "content-type": "application/jsn; charset=utf-8" }, "application/jsn"],
    [{ "Content-Type": "application/x-www-form-urlencode" }, "application/x-www-form-urlencode"],
    [{ "Content-Type": "multipart/formdata" }, "multipart/formdata"],
    [{ Accept: "text/html, aplication/xml;q=0.9" }, "aplication/xml"],
    [{ Accept: "aplication/vnd.api+json" }, "aplication/vnd.api+json"],
    [{ Accept: "json" }, "json"],
    [{ Accept: "application/vnd.acme.v2+jsn" }, "application/vnd.acme.v2+jsn"],
    [{ "Content-Type": "application/json, charset=utf-8" }, '"application/json, charset=utf-8"'],
    [{ "Content-Type": "utf-8" }, "utf-8"],
    [{ Accept: "application\\vnd.acme.v2+json" }, "application\\\\vnd.acme.v2+json"],
  ])("%j does not exist", (headers, text) => {
    expect(judged(headers)).toStrictEqual([`media-type ${text}`]);
  });

  it.each([
    { Accept: "application/json, text/plain, */*" },
    { Accept: "application/vnd.github.v3+json" },
    { "Content-Type": "application/JSON;charset=UTF-8" },
    { "Content-Type": "application/jsonl" },
    { "Content-Type": "application/x-json" },
    { "Content-Type": "multipart/form-data; boundary=x" },
    { "Content-Type": "{{type}}" },
    { Accept: "application/vnd.acme.{{version}}+json" },
    { "Content-Type": "image/png" },
    { "Content-Type": "chemical/x-pdb" },
    { Accept: "*/*" },
    { Accept: "application/vnd.acme+jsonl, application/vnd.acme+zip, application/x+protobuf" },
    { Accept: "text/html, q=0.5" },
    { Accept: "[[type]]" },
    { Accept: "" },
    { "Accept-Language": "en", "X-Accept": "json" },
    { Accept: null },
  ])("%j may exist", (headers) => {
    expect(judged(headers)).toStrictEqual([]);
  });

  it("are mended", () => {
    const written = withMethod({ headers: { Accept: "json" } });
    expect(fixed(written, "config", rule)).toEqual(withMethod({ headers: { Accept: "application/json" } }));
  });
});
