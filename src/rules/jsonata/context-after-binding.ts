import { problemRule } from "../../rule-kit/index.js";

export default problemRule({
  id: "jsonata/context-after-binding",
  severity: "warning",
  confidence: "likely",
  summary: "A step after `@$v` that is looked up one level too high",
  description:
    "`@$v` binds each element to a variable and leaves the context where it was: in `body.orders@$o.lines` the step `lines` is looked up in `body`, beside `orders`. That is how two lists are joined, with a filter that compares them. To go into the element, begin with its variable: `body.orders@$o.$o.lines`.",
  fixable: "unsafe",
  related: ["jsonata/variable-as-step", "jsonata/unknown-path"],
  examples: ({ highlight, transformBody }) => ({
    bad: [highlight(transformBody("body.orders@$o.lines.{ 'order': $o.id, 'sku': sku }"), "lines")],
    good: [
      transformBody("body.orders@$o.$o.lines.{ 'order': $o.id, 'sku': sku }"),
      transformBody("body.orders@$o.buyers[id = $o.by].{ 'by': name }"),
    ],
  }),
  problems: {
    "focus-context": ({ name, of, field }) => ({
      what: `\`${field}\` is looked up beside \`${of}\`, not in its elements.`,
      why: `\`@$${name}\` binds each element but does not change the context.`,
      help: `Continue from the variable: \`$${name}.${field}\`.`,
    }),
  },
});
