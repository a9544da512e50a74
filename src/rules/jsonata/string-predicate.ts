import { problemRule } from "../../rule-kit/index.js";
import { codeOf } from "jsonata-check/hints";
import { quoted } from "./support/words.js";

export default problemRule({
  id: "jsonata/string-predicate",
  severity: "error",
  confidence: "certain",
  summary: "A name in quotes and brackets, which filters instead of reading a field",
  description:
    "Brackets filter in JSONata. A non-empty string counts as true, so `headers['retry-after']` keeps everything and returns the whole `headers` object. A field is read with a dot, and backticks where its name needs them: `` headers.`retry-after` ``. A field whose name is computed is read with `$lookup(headers, $name)`.\n\nQuotes make a string in other places, too: `'line-items'[id = 1]` tests that string, and `items^('date')` sorts by it, which changes nothing. Brackets after a table of values by key, such as `$byId[userId]`, look nothing up either: write `$lookup($byId, userId)`.",
  fixable: "safe",
  related: ["jsonata/hyphenated-name"],
  examples: ({ highlight, retryAfter, error, transformBody }) => ({
    bad: [
      highlight(retryAfter("$number(headers['retry-after'])"), "['retry-after']"),
      highlight(error("data['error'] ? { 'status': 400, 'message': data.error.message } : null"), "['error']"),
      highlight(error("data.errors^('date')[0] ? { 'status': 400, 'message': 'failed' } : null"), "'date'"),
      highlight(transformBody("( $byId := $merge(body.users.{ id: $ }); body.orders.($byId[user].name) )"), "[user]"),
    ],
    good: [
      retryAfter("$number(headers.`retry-after`)"),
      transformBody("( $byId := $merge(body.users.{ id: $ }); body.orders.($lookup($byId, user).name) )"),
      error("data.errors[code = 'fatal'] ? { 'status': 400, 'message': 'fatal' } : null"),
    ],
  }),
  problems: {
    "string-predicate": ({ written, meant }) => ({
      what: `\`${written}\` is a filter that is always true, not a property lookup.`,
      why: "The result is everything before the brackets, not the field.",
      help:
        meant === undefined
          ? "Read the field with a dot; put a name with other characters than letters, digits and `_` in backticks."
          : `Write ${codeOf(meant)}.`,
    }),
    "quoted-field": ({ reason, written, meant }) => ({
      severity: "warning",
      confidence: "likely",
      what: `${codeOf(written)} is a string here, not a field.`,
      why: reason === "sort" ? "All items have the same string, and keep their order." : "The filter tests the string.",
      help: meant === undefined ? "Write the name without quotes." : `Write ${codeOf(meant)}.`,
    }),
    "computed-key": ({ node, span, fix }, { text }) => ({
      what: `${quoted(text, span)} is a filter${node.type === "path" ? "" : " that is always true"}, not a property lookup.`,
      why: "The result is the whole object before the brackets or nothing, not the field.",
      help: fix === undefined ? "Read the field with `$lookup(…)`." : `${fix.title}.`,
    }),
  },
});
