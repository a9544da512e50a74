// Run by Node against the packed package: every public entry works as a plain module.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { checkExpression, explainRule, lint, lintFile, loadSchema, rules } from "intlint";
import { validate } from "intlint/validate";
import { defineRule } from "intlint/rules";
import { testRule } from "intlint/testing";
import "intlint/types";

const text = '{ "base_url": "https://api.acme.example", "resources": { "users": { "list": {} } } }';
const { kind, diagnostics } = lint(text, { path: "acme.json" });
assert.equal(kind, "config");
assert.ok(diagnostics.some(({ rule, pointer }) => rule === "schema/required" && pointer === "/resources/users/list"));

assert.equal(lint("base_url: https://api.acme.example\nresources: {}\n", { path: "acme.yaml" }).kind, "config");

writeFileSync("acme.json", text);
assert.deepEqual((await lintFile("acme.json")).diagnostics, diagnostics);

assert.equal(validate({ resources: {} }, "config").valid, true);
assert.equal(validate({ resources: [] }, "config").errors[0].instancePath, "/resources");

assert.ok(rules.length > 20);
assert.match(explainRule("schema/required"), /schema\/required/);
assert.equal((await loadSchema("config")).$schema, "http://json-schema.org/draft-07/schema#");
assert.ok(checkExpression("headers.retry-after", { role: "retry-after" }).diagnostics.length > 0);

const require = createRequire(import.meta.url);
assert.equal(require("intlint/schema/config.schema.json").$schema, "http://json-schema.org/draft-07/schema#");
assert.equal(require("intlint").lint(text, { path: "acme.json" }).kind, "config");

const rule = defineRule({
  id: "acme/x",
  summary: "A test",
  create: ({ report }) => ({ document: ({ root }) => report({ message: "x", at: root }) }),
  examples: { bad: [{ kind: "config", text: "{}", highlights: ["{}"] }], good: [{ kind: "config", text: "[]" }] },
});
const failed = [];
testRule(rule, (name, run) => {
  try {
    run();
  } catch {
    failed.push(name);
  }
});
assert.deepEqual(failed, ["acme/x, good example 1"]);
