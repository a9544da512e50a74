import { problemRule } from "../../rule-kit/index.js";
import { codeOf } from "jsonata-check/hints";

export default problemRule({
  id: "jsonata/variable-as-step",
  severity: "warning",
  confidence: "likely",
  summary: "A variable where a field name is meant",
  description:
    "A step of a path that is a variable evaluates to the variable itself, whatever precedes it: after `$name := 'retry-after'` the value of `headers.$name` is the string `retry-after`. In backticks, `` headers.`$name` `` reads a field that is really called `$name`. A field whose name is computed is read with `$lookup(headers, $name)`.",
  fixable: "unsafe",
  related: ["jsonata/unbound-variable", "jsonata/string-predicate"],
  examples: ({ highlight, rateLimited, error }) => ({
    bad: [
      highlight(rateLimited("($name := 'x-quota-left'; headers.$name = '0')"), "$name"),
      highlight(rateLimited("($name := 'x-quota-left'; headers.`$name` = '0')"), "`$name`"),
    ],
    good: [
      rateLimited("($name := 'x-quota-left'; $lookup(headers, $name) = '0')"),
      error("data.`$error` ? { 'status': 400, 'message': data.`$error`.text } : null"),
    ],
  }),
  problems: {
    "variable-step": ({ reason, name, meant }) => {
      const help = `Write ${codeOf(meant)}.`;
      switch (reason) {
        case "variable":
          return {
            what: `As a path step, \`$${name}\` is the value of the variable, not the field that it names.`,
            why: "The value before it is not read.",
            help,
          };
        case "quoted":
          return {
            what: `In backticks, \`$${name}\` is the name of a field and not the variable.`,
            why: "The path evaluates to nothing unless there is a field of this very name.",
            help,
          };
        case "function":
          return {
            what: `\`$${name}\` is a function here and not a field.`,
            why: "The value before it is not read.",
            help: `Call it with the value: \`$${name}(…)\`; the name of a field is put in backticks: ${codeOf(meant)}.`,
          };
      }
    },
  },
});
