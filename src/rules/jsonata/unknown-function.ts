import { problemRule } from "../../rule-kit/problem-rule.js";
import { quoted, valueWords } from "./words.js";

export default problemRule({
  id: "jsonata/unknown-function",
  severity: "error",
  confidence: "certain",
  summary: "A function that does not exist",
  description:
    "Functions are those of JSONata, those of the vendor's library, those that the configuration declares, and those that the expression binds itself. Their names begin with `$`. Calling anything else throws (T1005, T1006), or silently evaluates to nothing where it looks like a path: `Math.max(1, 2)`.",
  fixable: "unsafe",
  related: ["jsonata/unbound-variable"],
  examples: ({ highlight, error, retryAfter }) => ({
    bad: [
      highlight(error("not(data.ok) ? { 'status': 400, 'message': $uppercas(data.error) } : null"), "not", "$uppercas"),
      highlight(retryAfter("Math.max(1, $number(headers.`retry-after`))"), "Math.max"),
    ],
    good: [
      error(
        "( $text := function($x) { $string($x) }; " +
          "$not(data.ok) ? { 'status': 400, 'message': $text(data.error) } : null )",
      ),
    ],
  }),
  problems: {
    "unknown-function": ({ name, suggestion }) => ({
      what: `There is no function \`${name}\`.`,
      why: "Calling it throws or evaluates to nothing.",
      help:
        idioms.get(name.replace("$", "")) ??
        (suggestion === undefined
          ? "Use a function of JSONata or of the vendor's library, or declare this one under `functions` in `intlint.config.json`."
          : `Did you mean \`${suggestion}\`?`),
      also: "Called here too.",
    }),
    "not-callable": ({ node, actual, code, span }, { text }) => {
      if ("procedure" in node && node.procedure.type === "path") return undefined;
      return {
        what: `${quoted(text, span)} is called, and it is ${valueWords(actual)}.`,
        why: `The call throws ${code}.`,
      };
    },
  },
});

const condition = "Write `test ? value : other`.";
const fallback = "Write `value ?? other`.";
const search = "Write `value in list`, or `$contains(text, part)`.";

/** The JSONata equivalents of foreign functions that are not functions. */
const idioms: ReadonlyMap<string, string> = new Map([
  ["if", condition],
  ["iif", condition],
  ["switch", condition],
  ["case", condition],
  ["when", condition],
  ["coalesce", fallback],
  ["ifNull", fallback],
  ["ifnull", fallback],
  ["nvl", fallback],
  ["default", fallback],
  ["indexOf", search],
  ["startsWith", "Write `$contains(text, /^part/)`."],
  ["endsWith", "Write `$contains(text, /part$/)`."],
  ["isArray", "Write `$type(x) = 'array'`."],
  ["isObject", "Write `$type(x) = 'object'`."],
  ["isString", "Write `$type(x) = 'string'`."],
  ["isNumber", "Write `$type(x) = 'number'`."],
  ["isNull", "Write `x = null`, or `$not($exists(x))` for a value that is missing."],
  ["isEmpty", "Write `$count(list) = 0`, or `text = ''`."],
  ["empty", "Write `$count(list) = 0`, or `text = ''`."],
  ["first", "The first item is `list[0]`."],
  ["last", "The last item is `list[-1]`."],
  ["unique", "Write `$distinct(list)`."],
  ["uniq", "Write `$distinct(list)`."],
  ["slice", "A part of a list is `list[[0..1]]`, of a string `$substring(text, start, length)`."],
  ["push", "Write `$append(list, item)`."],
  ["mod", "Write `x % y`."],
  ["range", "Write `[1..5]`."],
  ["some", "Write `$exists(list[test])`."],
  ["any", "Write `$exists(list[test])`."],
  ["every", "Write `$count(list[test]) = $count(list)`."],
  ["all", "Write `$count(list[test]) = $count(list)`."],
  ["toFixed", "Write `$formatNumber(x, '0.00')`."],
  ["throw", "Write `$error('message')`."],
  ["raise", "Write `$error('message')`."],
  ["hasKey", "Write `$exists(object.name)`."],
  ["has", "Write `$exists(object.name)`."],
  ["get", "Write `$lookup(object, name)`."],
  ["entries", "Write `$each(object, function($value, $name) { … })`."],
]);
