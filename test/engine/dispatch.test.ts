import { pointerAt } from "../../src/document/location.js";
import { describe, expect, it } from "vitest";
import { locateValue } from "../../src/document/location.js";
import { parseDocument } from "../../src/document/parse.js";
import type { Node } from "../../src/document/tree.js";
import { Dispatcher } from "../../src/engine/dispatch.js";
import { analyzeDocument } from "../../src/engine/lint.js";
import type { Finding } from "../../src/rule-kit/finding.js";
import { defineRule, type Listeners, type Rule, type RuleContext } from "../../src/rule-kit/rule.js";

const messages = { found: ({ text }: { text: string }) => ({ what: text }) };

function rule(id: string, create: (context: RuleContext<typeof messages>) => Listeners): Rule {
  const meta = { severity: "error", confidence: "certain", summary: "", description: "" } as const;
  return defineRule({ ...meta, id, examples: () => ({ bad: [], good: [] }), messages, create });
}

/** Reports every template with a placeholder. */
const sound = rule("test/sound", (context) => ({
  template: {
    where: ({ placeholders }) => placeholders.length > 0,
    visit: ({ node, text }) => context.report({ message: "found", data: { text }, at: locateValue(node) }),
  },
}));

function run(dispatcher: Dispatcher, rules: readonly Rule[], headers: object, more: object = {}): readonly string[] {
  const document = parseDocument(JSON.stringify({ label: "A", headers, ...more }), { path: "a.config.json" });
  return dispatcher.run(rules, analyzeDocument(document, "config", {})).map(wordsOf);
}

/** The findings in an override, optionally with its base. */
function runOverride(rules: readonly Rule[], text: string, base?: object): readonly string[] {
  const document = parseDocument(text, { path: "a.override.json" });
  const options = base === undefined ? {} : { base: { text: JSON.stringify(base), path: "a.integration.json" } };
  return new Dispatcher().run(rules, analyzeDocument(document, "override", options)).map(wordsOf);
}

function wordsOf({ rule: id, message, location }: Finding): string {
  return `${id} ${pointerAt(location)}: ${message.what}`;
}

describe("Dispatcher", () => {
  it("shows a rule the templates it asks for, of every document", () => {
    const dispatcher = new Dispatcher();
    expect(run(dispatcher, [sound], { a: "{{x}}", b: "x" })).toEqual(["test/sound /headers/a: {{x}}"]);
    expect(run(dispatcher, [sound], { b: "{{x}}", c: "{{x}}" })).toEqual([
      "test/sound /headers/b: {{x}}",
      "test/sound /headers/c: {{x}}",
    ]);
  });

  it("asks a rule that comes later for templates that are known", () => {
    const dispatcher = new Dispatcher();
    const other = rule("test/other", (context) => ({
      template: {
        where: ({ text }) => text.startsWith("{{"),
        visit: ({ node }) => context.report({ message: "found", data: { text: "later" }, at: locateValue(node) }),
      },
    }));
    run(dispatcher, [sound], { a: "{{x}}" });
    expect(run(dispatcher, [other], { a: "{{x}}" })).toEqual(["test/other /headers/a: later"]);
  });

  const reportAll = (needs: Rule["needs"]): Rule => {
    const made = rule(`test/${needs ?? "any"}`, (context) => {
      const see = (text: string, { node }: { readonly node: Node }): void =>
        context.report({ message: "found", data: { text }, at: locateValue(node) });
      return {
        config: (config) => see("config", config),
        method: (method) => see(`method ${method.name} ${method.verb}`, method),
        request: (request) => see(`request ${request.baseUrl?.from}`, request),
        ResourceMethod: (method) => see("shape", method),
      };
    });
    return { ...made, ...(needs === undefined ? {} : { needs }) };
  };
  const changed = { resources: { users: { create: { path: "/people" } } } };
  const base = {
    base_url: "https://api.acme.example",
    resources: { users: { list: { path: "/users" }, create: { method: "POST", path: "/users" } } },
    actions: { ping: { steps: [{ type: "request", config: { path: "/ping" } }] } },
  };

  it("shows a rule configurations, methods and requests as they count, and keeps what is in the file itself", () => {
    expect(runOverride([reportAll(undefined)], JSON.stringify(changed), base)).toEqual([
      "test/any /resources/users/create: shape",
      "test/any : config",
      "test/any /resources/users/create: method create post",
      "test/any /resources/users/create: request integration",
    ]);
    expect(run(new Dispatcher(), [reportAll("whole")], {}, { actions: base.actions })).toEqual([
      "test/whole /actions/ping/steps/0/config: shape",
      "test/whole : config",
      "test/whole /actions/ping/steps/0/config: request undefined",
    ]);
  });

  const known: readonly [needs: Rule["needs"], broken: number, alone: number, merged: number, named: number][] = [
    [undefined, 4, 4, 4, 4],
    ["complete", 0, 4, 4, 4],
    ["whole", 0, 0, 4, 4],
    ["names", 0, 0, 0, 4],
  ];
  it.each(known)("shows a rule that needs %s what is known well enough", (needs, ...counts) => {
    const text = JSON.stringify(changed);
    const credentials = { format: "api_key", config: { fields: [{ name: "token" }] } };
    const found = [
      runOverride([reportAll(needs)], text.replace("{", '{ "label": , '), base),
      runOverride([reportAll(needs)], text),
      runOverride([reportAll(needs)], text, base),
      runOverride([reportAll(needs)], text, { ...base, credentials }),
    ];
    expect(found.map(({ length }) => length)).toEqual(counts);
  });

  const lacking = rule("test/lacking", (context) => ({
    method: ({ node, value }) => {
      const lacks = [{ value, keys: ["method"] }];
      context.report({ message: "found", data: { text: "no verb" }, at: locateValue(node), lacks });
    },
  }));
  const said = "test/lacking /resources/users/list: no verb";
  const verbs: readonly [what: string, found: readonly string[], method: object][] = [
    ["is missing", [said], { path: "/users" }],
    ["is missing beside an unknown key for something else", [said], { path: "/users", verbose: "yes" }],
    ["is null", [said], { path: "/users", method: null }],
    ["is there", [], { path: "/users", method: "get" }],
    ["is of a wrong type", [], { path: "/users", method: 1 }],
    ["is there under a misspelt key", [], { path: "/users", metod: "get" }],
    ["is there under a key of another tool", [], { path: "/users", http_verb: "POST" }],
  ];
  it.each(verbs)("leaves out what is said of a missing value where it %s, if it may be there", (_, found, method) => {
    expect(run(new Dispatcher(), [lacking], {}, { resources: { users: { list: method } } })).toEqual(found);
  });

  it("leaves out what is said of a missing value where the base may have it", () => {
    const text = JSON.stringify({ resources: { users: { list: { path: "/users" } } } });
    const other = { resources: { users: { get: { path: "/users/{{id}}" } } } };
    expect(runOverride([lacking], text)).toEqual([]);
    expect(runOverride([lacking], text, other)).toEqual([said]);
    expect(runOverride([lacking], text, { resources: { users: { list: { method: "get" } } } })).toEqual([]);
    expect(runOverride([lacking], text.replace("{", '{ "label": , '), other)).toEqual([]);
  });

  const fail = (): never => {
    throw new Error("out of order");
  };
  const failing: readonly [name: string, place: string, create: () => Listeners][] = [
    ["cannot be started", "", fail],
    ["fails on a document", "", () => ({ document: fail })],
    ["fails on an object", "", () => ({ Config: fail })],
    ["fails on a configuration", "", () => ({ config: fail })],
    ["cannot say which templates it wants", "", () => ({ template: { where: fail, visit: () => undefined } })],
    ["fails on a template", "/headers/a", () => ({ template: { where: () => true, visit: fail } })],
  ];
  it.each(failing)("reports a rule that %s, and lets the others run", (_, place, create) => {
    const dispatcher = new Dispatcher();
    const rules = [rule("test/failing", create), sound];
    for (let document = 0; document < 2; document++) {
      expect(run(dispatcher, rules, { a: "{{x}}" })).toEqual([
        `internal-error ${place}: The rule test/failing failed on this document: out of order`,
        "test/sound /headers/a: {{x}}",
      ]);
    }
  });
});
