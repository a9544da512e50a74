import { problemRule } from "../../rule-kit/index.js";
import { codeOf } from "jsonata-check/hints";
import { literalMessage } from "./support/literal-messages.js";
import { likely } from "./support/problems.js";

export default problemRule({
  id: "jsonata/literal-argument",
  severity: "error",
  confidence: "certain",
  summary: "A picture, a zone, a pattern or a number that the function cannot use",
  description:
    'The pictures of `$fromMillis`, `$toMillis`, `$now`, `$formatNumber` and `$formatInteger` are those of XPath: the components of a date are in square brackets, such as `[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]`, where `M` is the month and `m` the minute. Anything outside brackets is literal text, so `"yyyy-MM-dd"` produces just those letters. A zone is a sign and four digits: `"+0200"`.\n\nA string as the pattern of `$contains`, `$split` or `$replace` is searched for literally; a regular expression is written between slashes. Some parameters of the vendor\'s functions take only certain values: the algorithms of `$sign` and `$digest` are `"SHA-256"` and the like, and their formats `"hex"`, `"base64"` and `"base64-urlSafe"`.\n\nIt is an error where evaluation throws, and a warning where the result is wrong or missing without an error.',
  fixable: "unsafe",
  related: ["jsonata/arguments"],
  examples: ({ override, highlight, message, retryAfter }) => ({
    bad: [
      highlight(
        retryAfter("($toMillis(headers.`x-reset`, 'YYYY-MM-DD HH:mm:ss') - $millis()) / 1000"),
        "'YYYY-MM-DD HH:mm:ss'",
      ),
      highlight(message("$now('[H01]:[M01]:[s01]')"), "[M01]"),
      highlight(retryAfter("$number($replace(headers.`x-plan-wait`, '[^0-9]', ''))"), "'[^0-9]'"),
      highlight(message("$substring(data.message, 0, -1)"), "-1"),
      highlight(message("data.errors.message.$join(', ')"), "', '"),
      highlight(message("$contains('expired', data.message) ? 'expired'"), "'expired'"),
      highlight(
        override({
          authorization: {
            format: "header",
            config: { expression: "{ 'X-Signature': $sign(url, 'HMAC-SHA256', context.secret, 'hex') }" },
          },
        }),
        "'HMAC-SHA256'",
      ),
    ],
    good: [
      message("$now('[Y0001]-[M01]-[D01]T[H01]:[m01]', '+0200')"),
      message("$replace(data.message, '.', '')"),
      message("data.errors.message ~> $join(', ')"),
    ],
  }),
  problems: {
    "swapped-arguments": ({ functionName, written, meant }) => ({
      what: `\`$${functionName}\` takes ${seconds[functionName] ?? "the separator"} second, and ${codeOf(written)} is its first argument.`,
      why: effects[functionName] ?? "",
      help: `Write ${codeOf(meant)}.`,
      ...likely,
    }),
    "literal-argument": (problem) => ({ ...literalMessage(problem), ...(problem.code === undefined ? likely : {}) }),
  },
});

/** The effect of arguments in the wrong order. */
const effects: Readonly<Record<string, string>> = {
  split: "It splits the separator.",
  join: "It joins nothing: the result is the separator.",
  lookup: "A string has no fields: the result is nothing.",
  contains: "It asks whether these few letters contain the whole text, which they never do.",
};

/** What functions take as their second argument. */
const seconds: Readonly<Record<string, string>> = { lookup: "the name", contains: "what it searches for" };
