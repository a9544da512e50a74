import { problemRule } from "../../rule-kit/index.js";
import { isText, quoted, valueWords } from "./support/words.js";

export default problemRule({
  id: "jsonata/count-of-single",
  severity: "warning",
  confidence: "likely",
  summary: "The count of a single value",
  description:
    "`$count` counts the elements of a list. A string or a number counts as one, whatever it holds; the length of a string is `$length(…)`, and its parts are counted after `$split(…)`.",
  related: ["jsonata/misplaced-index"],
  examples: ({ highlight, rateLimited, error }) => ({
    bad: [highlight(rateLimited("$count(headers.`x-ratelimit-hits`) > 10"), "headers.`x-ratelimit-hits`")],
    good: [
      rateLimited("$count($split(headers.`x-ratelimit-hits`, ',')) > 10"),
      error("$count(data.errors) > 0 ? { 'status': 400 } : null"),
    ],
  }),
  problems: {
    "count-of-single": ({ actual, span }, { text }) => ({
      what: `${quoted(text, span)} is ${valueWords(actual)}: its count is 1 whenever it exists.`,
      why: "`$count` counts the elements of a list.",
      help: isText(actual)
        ? "Write `$length(…)` for the length of a string, `$count($split(…, ','))` for its parts."
        : "Compare the value itself, or test it with `$exists(…)`.",
    }),
  },
});
