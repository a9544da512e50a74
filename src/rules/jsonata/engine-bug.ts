import { problemRule } from "../../rule-kit/index.js";
import type { EngineBug } from "jsonata-check/infer";

export default problemRule({
  id: "jsonata/engine-bug",
  severity: "error",
  confidence: "certain",
  summary: "An expression that the JSONata engine evaluates wrongly",
  description:
    "Some expressions are right, but JSONata's engine does something else, without an error or without ever ending:\n\n* A regular expression, or a function with a signature, on the left of `?:` or `??` is lost, because the engine copies that side as JSON. The condition is wrong, and `$match` and `$replace` may never end.\n* A filter, `[]` or `{…}` behind parentheses around a call that ends a function, as in `function($x) { ($sort($x))[0] }`, is dropped; so is what stands behind a call on the right of `~>`.\n* `[…][0].name` loses the value.\n* Some functions cannot be applied partially: `$string(?)` throws S0208.",
  fixable: "unsafe",
  examples: ({ highlight, rateLimited }) => ({
    bad: [
      highlight(rateLimited("$contains(headers.`x-state`, /limit/) ?: false"), "/limit/"),
      highlight(rateLimited("[{ 'a': status }][0].a = 429"), "[{ 'a': status }][0]"),
    ],
    good: [rateLimited("( $pattern := /limit/; $contains(headers.`x-state`, $pattern) ?: false )")],
  }),
  problems: {
    "engine-bug": ({ bug }) => explanations[bug],
  },
});

const explanations: Readonly<
  Record<EngineBug, { readonly what: string; readonly why: string; readonly help: string }>
> = {
  "regex-in-default": {
    what: "JSONata loses this value on the left of `?:` and `??`.",
    why: "It copies that side as JSON, which holds no regular expressions and no signatures: the result is wrong, or evaluation never ends.",
    help: "Bind it to a variable first: `($pattern := /…/; …)`.",
  },
  "dropped-after-tail-call": {
    what: "JSONata ignores this part.",
    why: "After a call that ends a function, it is applied before the call is made.",
    help: "Bind the result of the call to a variable, and write it after that.",
  },
  "dropped-after-application": {
    what: "JSONata ignores what follows the call on the right of `~>`.",
    why: "Only the call itself is made.",
    help: "Put the whole of `… ~> …` in parentheses, and write it after them.",
  },
  "indexed-constructor": {
    what: "A path that goes on from `[…][0]` loses the value.",
    why: "JSONata treats the single value as a list, so the path finds nothing.",
    help: "Put the array in parentheses: `([…])[0].name`.",
  },
  "partial-application": {
    what: "This function cannot be applied partially.",
    why: "The engine cannot read its parameters, and throws S0208.",
    help: "Write the function out: `function($x) { … }`.",
  },
};
