import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "action/");

const steps = (...list: object[]) => ({ steps: list });

describe("requests", () => {
  const request = (config: object) => withApiKey({ actions: { post_install: steps({ type: "request", config }) } });

  it.each([
    [request({ method: "get" }), ['request-without-path "config"']],
    [request({ path: "" }), []],
    [request({ pth: "/me" }), []],
    [withApiKey({ actions: { a: steps({ type: "request" }) } }), ["request-without-path {"]],
    // The schema reports the misspelled key.
    [withApiKey({ actions: { a: steps({ type: "request", cofnig: { path: "/me" } }) } }), []],
    [withApiKey({ actions: { a: { type: "request", config: {} } } }), ['request-without-path "config"']],
    [withApiKey({ actions: { a: steps({ type: "get_context" }) } }), []],
    [withApiKey({ resources: { a: { list: {} } } }), []],
  ])("%j", (document, expected) => {
    expect(own(document)).toStrictEqual(expected);
    const required = judge(document, "config", "schema/required");
    expect(required).toStrictEqual(JSON.stringify(document).includes('"list":{}') ? ['required "list"'] : []);
  });
});
