import { problemRule } from "../../rule-kit/index.js";

export default problemRule({
  id: "jsonata/unused-variable",
  severity: "warning",
  confidence: "likely",
  tag: "unused",
  summary: "A variable that is bound and never read",
  description:
    "A variable that is never read has no effect. Often its name is misspelled where it should be read, or the code that read it was removed. A binding at the end of its parentheses is their value, so it is not reported; neither are names that begin with `_`. A function may ignore its parameters, but `function($item) { item.id }` and `$filter(items, function($item) { active })` read a field of the input where their parameter was meant.",
  fixable: "unsafe",
  related: ["jsonata/unbound-variable", "jsonata/shadowed-variable"],
  examples: ({ highlight, rateLimited, transformBody }) => ({
    bad: [
      highlight(rateLimited("( $limited := [429, 503]; $other := 420; status in $limited )"), "$other"),
      highlight(transformBody("$map(body.items, function($item) { item.id })"), "item"),
      highlight(transformBody("$filter(body.items, function($item) { query.all })"), "query"),
    ],
    good: [
      rateLimited("( $limited := [429, 503]; status in $limited )"),
      transformBody("$map(body.items, function($item) { $item.id })"),
    ],
  }),
  problems: {
    "unused-variable": ({ name, field }) =>
      field !== undefined
        ? {
            what: `\`${field}\` is ${field === "$" ? "the input" : "a field"}, and nothing reads the variable \`$${name}\`.`,
            why:
              field === name
                ? "Without its `$`, a name is that of a field."
                : "Inside the function, names and `$` are looked up where it is called, not in the argument.",
            help: `Write \`$${field === "$" || field === name ? name : `${name}.${field}`}\`.`,
          }
        : {
            what: `Nothing reads \`$${name}\`.`,
            why: "Its value has no effect, or a misspelled name should read it.",
            help: "Read it or remove it.",
          },
  },
});
