import { pointerAt } from "../../src/document/location.js";
import { describe, expect, it } from "vitest";
import { locateValue } from "../../src/document/location.js";
import { parseDocument } from "../../src/document/parse.js";
import { Dispatcher } from "../../src/engine/dispatch.js";
import { viewOf } from "../../src/engine/lint.js";
import type { Finding } from "../../src/rule-kit/finding.js";
import { defineRule, type Listeners, type Rule, type RuleContext } from "../../src/rule-kit/rule.js";

const messages = { found: ({ text }: { text: string }) => ({ what: text }) };

function rule(id: string, create: (context: RuleContext<typeof messages>) => Listeners): Rule {
  const meta = { severity: "error", confidence: "certain", summary: "", description: "" } as const;
  return defineRule({ ...meta, id, examples: { bad: [], good: [] }, messages, create });
}

/** Reports every template with a placeholder. */
const sound = rule("test/sound", (context) => ({
  template: {
    where: ({ placeholders }) => placeholders.length > 0,
    visit: ({ node, text }) => context.report({ message: "found", data: { text }, at: locateValue(node) }),
  },
}));

function run(dispatcher: Dispatcher, rules: readonly Rule[], headers: object): readonly string[] {
  const document = parseDocument(JSON.stringify({ label: "A", headers }), { path: "a.config.json" });
  return dispatcher.run(rules, viewOf(document, "config", {})).map(wordsOf);
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

  const fail = (): never => {
    throw new Error("out of order");
  };
  const failing: readonly [name: string, place: string, create: () => Listeners][] = [
    ["cannot be started", "", fail],
    ["fails on a document", "", () => ({ document: fail })],
    ["fails on an object", "", () => ({ Config: fail })],
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
