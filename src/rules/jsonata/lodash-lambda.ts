import { problemRule } from "../../rule-kit/index.js";

export default problemRule({
  id: "jsonata/lodash-lambda",
  severity: "error",
  confidence: "certain",
  summary: "A function passed to a vendor function that cannot await it",
  description:
    "Functions of an expression are asynchronous: called from outside they return a promise. `$find`, `$lofilter`, `$groupBy`, `$keyBy`, `$orderBy` and similar functions use the promise as the answer, and it is always truthy: `$find(list, function($x) { false })` returns the first item, and all groups have the key `[object Promise]`. They understand the name of a field, or an object that the items are compared with. JSONata's own `$filter`, `$map`, `$sort` and `$single` wait.",
  related: ["jsonata/constant"],
  examples: ({ highlight, transformBody }) => {
    const test = "function($e) { $e.type = 'user' }";
    return {
      bad: [highlight(transformBody(`$find(body.events, ${test})`), test)],
      good: [transformBody("$find(body.events, { 'type': 'user' })"), transformBody(`$filter(body.events, ${test})`)],
    };
  },
  problems: {
    "lodash-lambda": ({ functionName }) => ({
      what: `\`$${functionName}\` does not await the function it is given; it uses its promise, which is always truthy.`,
      why: "The result is the same whatever the function returns.",
      help: "Pass the name of a field or an object to compare with, or call `$filter`, `$map` or `$sort`.",
    }),
  },
});
