import { problemRule } from "../../rule-kit/index.js";
import { quoted, valueWords } from "./support/words.js";

export default problemRule({
  id: "jsonata/misplaced-index",
  severity: "warning",
  confidence: "likely",
  summary: "An index that selects from single values",
  description:
    "An index belongs to the step that it follows. `data.items.{ 'id': id }[0]` takes the first of each object that the step makes, which is the object itself: all of them are left. In parentheses the path is one list: `(data.items.{ 'id': id })[0]`.\n\nA string is not a list of characters either: its `[0]` is the string itself, and it has no `[1]`. The groups of a match count from 0: a regular expression with one group has no `groups[1]`.",
  related: ["jsonata/step-after-group", "jsonata/count-of-single"],
  examples: ({ highlight, message, rateLimited }) => ({
    bad: [
      highlight(message("data.errors.(code & ': ' & text)[0]"), "[0]"),
      highlight(rateLimited("headers.`x-ratelimit-state`[0] = 'R'"), "[0]"),
      highlight(message("$match(data.detail, /code (\\d+)/)[0].groups[1]"), "[1]"),
    ],
    good: [
      message("(data.errors.(code & ': ' & text))[0]"),
      message("$match(data.detail, /code (\\d+)/)[0].groups[0]"),
      rateLimited("$split(headers.`x-ratelimit-state`, ',')[0] = 'reached'"),
    ],
  }),
  problems: {
    "misplaced-index": ({ reason, index, actual, span }, { text }) => {
      const written = quoted(text, span);
      if (reason === "each") {
        return {
          what: `${written} selects from each result of this step, not from all of them.`,
          why: `Each result is ${valueWords(actual)}: ${index === 0 || index === -1 ? "every one is kept" : "none is kept"}.`,
          help: `Put the path in parentheses: \`(…)${text.slice(span.start, span.end)}\`.`,
        };
      }
      if (reason === "step") {
        return {
          what: `After a dot, ${written} is a new list with one number, not an index.`,
          why: "The value before it is not read.",
          help: `Remove the dot: \`…${text.slice(span.start, span.end)}\`.`,
        };
      }
      if (reason === "beyond") {
        const { max = 0 } = actual.array ?? {};
        return {
          what: `${written} is beyond the end of the list, which has ${max === 0 ? "no items" : max === 1 ? "one item" : `${max} items`}.`,
          why: "Nothing is selected.",
          help: "Positions count from 0. In a match, `match` is the whole text and `groups[0]` the first group.",
        };
      }
      return {
        what: `${written} selects from ${valueWords(actual)}, which is not a list.`,
        why: index === 0 || index === -1 ? "The value itself is selected." : "Nothing is selected.",
        help:
          actual.strings === undefined
            ? "Remove the index."
            : "Remove the index, or take a part of the string with `$substring(…)` or `$split(…)`.",
      };
    },
  },
});
