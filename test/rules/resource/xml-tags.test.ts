import { describe, expect, it } from "vitest";
import { judge, withMethod } from "../judge.js";

const judged = (body: unknown, body_format: string | undefined = "xml") =>
  judge(withMethod({ method: "post", body, body_format }, "create"), "config", "resource/xml-tags");

describe("tags of XML", () => {
  it.each([
    ["<a><b>{{body.b}}</a></b>", "</a>"],
    ["<a><b>x</B></a>", "</B>"],
    ["<a>x</a></a>", "</a>"],
    ["<a><b/><c x='>'>y</a>", "</a>"],
    ["<s:a xmlns:s='urn:a'><s:b>x</s:b>", "<s:a xmlns:s='urn:a'>"],
  ])("%s do not match", (body, tag) => {
    expect(judged(body)).toStrictEqual([`xml-tags ${tag}`]);
  });

  it.each([
    ["<a><b/><c/>{{body.c}}</a>"],
    ["<?xml version='1.0'?><!-- <b> --><a><![CDATA[<c>]]></a>"],
    ["<a x=\"a > b\" y='<'/>"],
    ["<a>{{body.rows}}<{{body.tag}}>x</{{body.tag}}></a>"],
    ["<!DOCTYPE a [<!ENTITY b 'c'>]><a>"],
    ["<p>one<br>two</p>", "raw"],
    ["<a>", "json"],
    [{ a: { b: "<c>" } }],
    ["{{body.xml}}"],
  ])("%j match, or need not", (body, format = "xml") => {
    expect(judged(body, format)).toStrictEqual([]);
  });

  it("are read in raw bodies that say what they are", () => {
    expect(judged("<a xmlns='urn:a'><b></a>", "raw")).toStrictEqual(["xml-tags </a>"]);
    expect(judged("<?xml version='1.0'?><a></b>", "raw")).toStrictEqual(["xml-tags </b>"]);
  });

  it("take no quadratic time", () => {
    const start = performance.now();
    judged(`<a ${" ".repeat(40_000)}`);
    judged('<a "'.repeat(10_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
