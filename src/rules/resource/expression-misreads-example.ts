import { defineRule, didYouMean, locateValue } from "../../rule-kit/index.js";
import { functionsOf } from "../../vendor/functions.js";
import { jsonExample, readsExample } from "./support/example-input.js";
import { type Kinds, misreadings } from "./support/misreadings.js";

export default defineRule({
  id: "resource/expression-misreads-example",
  severity: "warning",
  confidence: "likely",
  summary: "An expression that reads the method's own example response wrongly",
  description:
    "With the body in the method's own example, a part of the expression cannot work: it reads a field that the example spells differently, compares a string with a number, or returns a list where a string is expected. Nothing throws, so the mistake goes unnoticed.\n\nThis is inferred from the types of the example; nothing is run.",
  silences: [{ rules: ["jsonata/misspelt-field"], on: "text" }],
  related: ["resource/expression-fails-on-example", "resource/response-path-misses-example"],
  examples: ({ override, highlight, list }) => {
    const judging = (error_expression: string, response: string) =>
      override({ error_expression, ...list({ examples: { response } }) });
    const misspelt = "status >= 400 ? { 'status': status, 'message': data.fault.detial } : null";
    const message = "data.code = '17' ? { 'status': 400, 'message': data.fault.hint } : null";
    return {
      bad: [
        highlight(judging(misspelt, '{ "fault": { "detail": "Not found" } }'), "detial"),
        highlight(judging("data.code = 17 ? { 'status': 400 } : null", '{ "code": "0" }'), "data.code = 17"),
      ],
      good: [judging(message, '{ "code": "0", "fault": {} }')],
    };
  },
  messages: {
    name: ({ name, near }: { name: string; near: string }) => ({
      what: `The example response has \`${near}\` here, not \`${name}\`.`,
      why: "The path evaluates to nothing, without an error.",
      help: didYouMean(near),
    }),
    kind: ({ part, kinds, result }: Kinds) => ({
      what: `${part} compares ${kinds}: the type in the example differs.`,
      why: `Comparisons do not convert values, so it is ${result ? "always" : "never"} true.`,
      help: "Compare with a literal of the type in the example, or convert with `$number(…)` or `$string(…)`.",
    }),
    list: ({ part, path }: { part: string; path: string }) => ({
      what: `With the example ${part} is a list, but \`${path}\` is one value.`,
      why: "A path through a list reads every item, and an index after it selects in each of them.",
      help: "Select one item, as in `(items.name)[0]`, or join them with `$join(…)`.",
    }),
  },
  create: (context) => ({
    document: () => {
      if (!context.model.configs.some((config) => config.methods().some(jsonExample))) return;
      const table = functionsOf("vendor", context.settings.functions);
      for (const use of context.expressions.filter((use) => readsExample(use, "misspelt-field"))) {
        const method = context.model.methodsUnder(use.node).find(jsonExample);
        const example = method && jsonExample(method);
        if (method === undefined || example === undefined) continue;
        const related = [{ location: locateValue(example), message: "The example." }];
        for (const { problem, ...report } of misreadings(example.value, method, use, table)) {
          context.report({ ...report, at: use.locate(problem), related });
        }
      }
    },
  }),
});
