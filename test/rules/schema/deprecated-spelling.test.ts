import { describe, expect, it } from "vitest";
import type { DocumentKind } from "../../../generated/shapes.js";
import { parseYaml } from "../../../src/document/yaml.js";
import type { Diagnostic } from "../../../src/engine/diagnostic.js";
import type { Language } from "../../../src/document/source-document.js";
import { findingsOf } from "../judge.js";

/** The text after the first fix of the first finding of a rule. */
function mended(text: string, rule: string, language: Language = "json", kind: DocumentKind = "override"): string {
  const [finding] = findingsOf(text, kind, rule, { language, yaml: parseYaml });
  return apply(text, finding?.fixes[0]?.edits ?? []);
}

function apply(text: string, edits: Diagnostic["fixes"][number]["edits"]): string {
  const sorted = edits.toSorted((a, b) => b.start - a.start);
  return sorted.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

describe("an action without steps", () => {
  const rule = "schema/deprecated-spelling";

  it("is wrapped in JSON", () => {
    expect(mended('{ "actions": { "a": {"type": "transform", "config": "1"} } }', rule)).toBe(
      '{ "actions": { "a": { "steps": [{"type": "transform", "config": "1"}] } } }',
    );
  });

  it("is wrapped in YAML, with everything below it moved to the right", () => {
    const text =
      "actions:\n  a:\n    type: transform\n    # why\n    config: |\n      one\n\n      two\n  b:\n    steps: []\n";
    expect(mended(text, rule, "yaml")).toBe(
      "actions:\n  a:\n    steps:\n      - type: transform\n        # why\n        config: |\n          one\n\n          two\n  b:\n    steps: []\n",
    );
    expect(mended("actions:\n  a: { type: transform, config: x }\n", rule, "yaml")).toBe(
      'actions:\n  a: { "steps": [{ type: transform, config: x }] }\n',
    );
    expect(mended("actions:\n  a:\n    type: transform\n    config: x", rule, "yaml")).toBe(
      "actions:\n  a:\n    steps:\n      - type: transform\n        config: x",
    );
  });
});

describe("the signature format HMAC-SHA256", () => {
  const rule = "schema/deprecated-spelling";
  const wrap = (config: string) =>
    `{ "webhook": { "signature_verification": { "format": "HMAC-SHA256", "config": ${config} } } }`;

  it("gets its algorithm, laid out like its neighbours", () => {
    expect(mended(wrap('{ "secret": "s" }'), rule)).toBe(
      wrap('{ "algorithm": "sha256", "secret": "s" }').replace("HMAC-SHA256", "hmac"),
    );
    expect(mended(wrap('{\n    "secret": "s"\n  }'), rule)).toBe(
      wrap('{\n    "algorithm": "sha256",\n    "secret": "s"\n  }').replace("HMAC-SHA256", "hmac"),
    );
    expect(mended(wrap("{}"), rule)).toBe(wrap('{ "algorithm": "sha256" }').replace("HMAC-SHA256", "hmac"));
  });

  it("keeps an algorithm that is there", () => {
    const config = '{ "algorithm": "sha512", "secret": "s" }';
    expect(mended(wrap(config), rule)).toBe(wrap(config).replace("HMAC-SHA256", "hmac"));
  });

  it("gets its algorithm in YAML", () => {
    const text = "webhook:\n  signature_verification:\n    format: HMAC-SHA256\n    config:\n      secret: s\n";
    expect(mended(text, rule, "yaml")).toBe(
      "webhook:\n  signature_verification:\n    format: hmac\n    config:\n      algorithm: sha256\n      secret: s\n",
    );
  });
});

describe("an older property", () => {
  it("is renamed, but not beside the present one", () => {
    const config = (keys: string) => `{ "pagination": { "format": "page", "config": { ${keys} } } }`;
    expect(mended(config('"page_param": "p"'), "schema/deprecated-spelling")).toBe(config('"page_key": "p"'));
    const both = findingsOf(config('"page_param": "p", "page_key": "q"'), "override", "schema/");
    expect(both.map(({ rule, fixes }) => [rule, fixes.length])).toEqual([["schema/deprecated-spelling", 0]]);
  });
});
