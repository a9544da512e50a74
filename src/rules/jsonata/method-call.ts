import { type Message, problemRule } from "../../rule-kit/index.js";
import type { ExpressionFix } from "jsonata-check";
import { isForeignMethod } from "jsonata-check/repairs";
import { adviceForMethod } from "./support/foreign-names.js";
import { valueWords } from "./support/words.js";

export default problemRule({
  id: "jsonata/method-call",
  severity: "error",
  confidence: "certain",
  summary: "A method or property of JavaScript on a value that has none",
  description:
    "Values of JSONata are JSON: they have fields, but no methods. `.toUpperCase()` throws T1006, and `.length` looks for a field of that name and evaluates to nothing. Functions take the value as their first argument: `$uppercase(x)`, `$length(text)`, `$count(list)`.\n\nThe objects that some functions of the vendor return do have methods, and are left alone: `$dtFromIso(x).toFormat('yyyy')`.",
  fixable: "unsafe",
  related: ["jsonata/unknown-function", "jsonata/unknown-path"],
  examples: ({ highlight, error, rateLimited }) => ({
    bad: [
      highlight(error("data.code.toUpperCase() = 'FAILED' ? { 'status': 400 } : null"), "toUpperCase"),
      highlight(rateLimited("headers.`x-scope`.includes('app')"), "includes"),
      highlight(error("data.errors.length > 0 ? { 'status': 400 } : null"), "length"),
    ],
    good: [
      error(
        "$uppercase(data.code) = 'FAILED' " +
          "? { 'status': 400, 'metadata': $dtFromIso(data.at).toFormat('yyyy') } : null",
      ),
    ],
  }),
  problems: {
    "method-call": ({ name, isCalled, receiver, fix, code }) =>
      isCalled ? called(name, code, valueWords(receiver), fix) : property(name, valueWords(receiver), fix),
    // The fields of the body are unknown: an item may have a field `length`.
    "foreign-method": ({ name, isCalled, fix, code }) =>
      isCalled
        ? called(name, code, undefined, fix)
        : { ...property(name, undefined, fix), severity: "warning", confidence: "likely" },
    "not-callable": ({ name, actual, node, code }) => {
      if (name === undefined || !("procedure" in node) || node.procedure.type !== "path") return undefined;
      if (isForeignMethod(name)) return called(name, code, valueWords(actual));
      return {
        what: `\`${name}\` is not a function here: it is ${valueWords(actual)}.`,
        why: `The call throws ${code}.`,
        help: "The input is JSON, which has no functions; JSONata's own functions begin with `$`.",
      };
    },
  },
});

function called(name: string, code = "an error", value?: string, fix?: ExpressionFix): Message {
  const what = isForeignMethod(name) ? "is the call of a method" : "calls a field";
  return {
    what: `\`.${name}()\` ${what}, and ${value ?? "the input is JSON, which"} has no ${isForeignMethod(name) ? "methods" : "functions"} here.`,
    why: `The call throws ${code} whenever the value exists.`,
    help:
      fix === undefined
        ? (adviceForMethod(name) ?? "Call a function with the value as its first argument.")
        : `${fix.title}.`,
  };
}

function property(name: string, value?: string, fix?: ExpressionFix): Message {
  return {
    what: `\`.${name}\` looks for a field of that name${value === undefined ? "" : `, and ${value} has no fields`}.`,
    why: "It evaluates to nothing, without an error.",
    help:
      fix === undefined ? "The length of a string is `$length(x)`, the number of items `$count(x)`." : `${fix.title}.`,
  };
}
