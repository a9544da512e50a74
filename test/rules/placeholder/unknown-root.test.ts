import { describe, expect, it } from "vitest";
import { judge, withApiKey, withMethod } from "../judge.js";

const inPath = (text: string) => withMethod({ path: text }, "get");

describe("placeholders that the runtime refuses or misreads", () => {
  it.each([["/users/{{$json.id}}", ["unknown-root {{$json.id}}"]]])("%s", (path, expected) => {
    expect(judge(inPath(path), "config", "placeholder/")).toStrictEqual(expected);
  });
});

const names = (document: unknown, options = {}) => judge(document, "config", "placeholder/", options);

describe("names that nothing provides", () => {
  it.each([
    [{ headers: { X: "{{env.REGION}}" } }, ["unknown-root env"]],
    [{ headers: { X: "{{pagination.page}}" } }, ["unknown-root pagination"]],
    [{ headers: { X: "{{args.name}}" } }, ["unknown-root args"]],
    [{ query: { size: "{{ parameters.page_size }}" } }, ["unknown-root parameters"]],
    [{ query: { since: "{{ stream_slice.start }}" } }, ["unknown-root stream_slice"]],
    [{ query: { filter: "{{parameters}}" } }, []],
  ])("%j", (more, expected) => {
    expect(names(withApiKey(more))).toStrictEqual(expected);
  });
});
