import { problemRule } from "../../rule-kit/problem-rule.js";

export default problemRule({
  id: "jsonata/lodash-lambda",
  severity: "error",
  confidence: "certain",
  summary: "A function handed to a function of the vendor that cannot wait for it",
  description:
    "Functions of an expression are asynchronous: called from outside they return a promise. `$find`, `$lofilter`, `$groupBy`, `$keyBy`, `$orderBy` and their kin take the promise for the answer, and it is always true: `$find(list, function($x) { false })` gives the first item, and all groups have the key `[object Promise]`. They understand the name of a field, or an object that the items are compared with. JSONata's own `$filter`, `$map`, `$sort` and `$single` wait.",
  related: ["jsonata/constant"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({
          webhook: {
            payload_transform:
              "{ 'body': $find(body.events, function($e) { $e.type = 'user' }), 'headers': headers, 'query': query }",
          },
        }),
        highlights: ["function($e) { $e.type = 'user' }"],
      },
    ],
    good: [
      override({
        webhook: {
          payload_transform: "{ 'body': $find(body.events, { 'type': 'user' }), 'headers': headers, 'query': query }",
        },
      }),
      override({
        webhook: {
          payload_transform:
            "{ 'body': $filter(body.events, function($e) { $e.type = 'user' }), 'headers': headers, 'query': query }",
        },
      }),
    ],
  }),
  problems: {
    "lodash-lambda": ({ functionName }) => ({
      what: `\`$${functionName}\` does not wait for the function it is given; it takes its promise, which is always true.`,
      why: "The result is the same whatever the function says.",
      help: "Give the name of a field or an object to compare with, or call `$filter`, `$map` or `$sort`.",
    }),
  },
});
