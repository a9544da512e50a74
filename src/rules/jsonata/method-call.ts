import { isForeignMethod } from "jsonata-check/repairs";
import type { Message } from "../../rule-kit/finding.js";
import { problemRule } from "../../rule-kit/problem-rule.js";
import { valueWords } from "./words.js";

export default problemRule({
  id: "jsonata/method-call",
  severity: "error",
  confidence: "certain",
  summary: "A method or property of JavaScript on a value that has none",
  description:
    "Values of JSONata are JSON: they have fields, but no methods. `.toUpperCase()` throws T1006, and `.length` looks for a field of that name and evaluates to nothing. Functions take the value as their first argument: `$uppercase(x)`, `$length(text)`, `$count(list)`.\n\nThe objects that some functions of the vendor return do have methods, and are left alone: `$dtFromIso(x).toFormat('yyyy')`.",
  fixable: "unsafe",
  related: ["jsonata/unknown-function", "jsonata/unknown-path"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ error_expression: "data.code.toUpperCase() = 'FAILED' ? { 'status': 400 } : null" }),
        highlights: ["toUpperCase"],
      },
      {
        ...override({ rate_limit: { is_rate_limited: "headers.`x-scope`.includes('app')" } }),
        highlights: ["includes"],
      },
      {
        ...override({ error_expression: "data.errors.length > 0 ? { 'status': 400 } : null" }),
        highlights: ["length"],
      },
    ],
    good: [
      override({
        error_expression:
          "$uppercase(data.code) = 'FAILED' " +
          "? { 'status': 400, 'metadata': $dtFromIso(data.at).toFormat('yyyy') } : null",
      }),
    ],
  }),
  problems: {
    "method-call": ({ name, isCalled, receiver }) => (isCalled ? called : property)(name, valueWords(receiver)),
    // Nobody knows the fields of the body: an item may have a field `length`.
    "foreign-method": ({ name, isCalled }) =>
      isCalled ? called(name) : { ...property(name), severity: "warning", confidence: "likely" },
    "not-callable": ({ name, actual, node }) => {
      if (name === undefined || !("procedure" in node) || node.procedure.type !== "path") return undefined;
      if (isForeignMethod(name)) return called(name, valueWords(actual));
      return {
        what: `\`${name}\` is not a function here: it is ${valueWords(actual)}.`,
        why: "The call throws T1006.",
        help: "The input is JSON, which holds no functions; those of JSONata begin with `$`.",
      };
    },
  },
});

function called(name: string, value?: string): Message {
  const what = isForeignMethod(name) ? "is a method of JavaScript" : "calls a field";
  return {
    what: `\`.${name}()\` ${what}, and ${value ?? "the input is JSON, which"} has no ${isForeignMethod(name) ? "methods" : "functions"} here.`,
    why: "The call throws T1006 whenever the value exists.",
    help: replacements.get(name) ?? "Call a function with the value as its first argument.",
  };
}

/** What other languages call the replacements of a list. */
const replacements: ReadonlyMap<string, string> = new Map([
  ["first", "The first item is `(list)[0]`."],
  ["last", "The last item is `(list)[-1]`."],
]);

function property(name: string, value?: string): Message {
  return {
    what: `\`.${name}\` looks for a field of that name${value === undefined ? "" : `, and ${value} has no fields`}.`,
    why: "It evaluates to nothing, without an error.",
    help: "The length of a string is `$length(x)`, the number of items `$count(x)`.",
  };
}
