import { describe, expect, it } from "vitest";
import { parseYaml } from "../../src/document/yaml.js";
import { lintText } from "../lint.js";
import { readCleanDocuments } from "./clean-documents.js";

describe("clean documents", () => {
  it.each(readCleanDocuments().map((document) => [document.path, document] as const))("%s", (path, document) => {
    const { text } = document;
    const result = lintText(text, { path, yaml: parseYaml, explicit: true });
    expect(result.kind).toBe(document.kind);
    const alarms = result.diagnostics
      .filter(({ severity }) => severity !== "info")
      .map(({ rule, pointer, range }) => ({ rule, pointer, text: text.slice(range.start.offset, range.end.offset) }));
    expect(alarms).toEqual([]);
  });
});
