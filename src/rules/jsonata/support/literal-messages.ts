import type { Message } from "../../../rule-kit/index.js";
import { componentNames, type LiteralReason } from "jsonata-check/literals";
import type { Problem } from "jsonata-check";
import { codeOf } from "jsonata-check/hints";

type Literal = Problem<"literal-argument">;

/** Explains why a literal argument is wrong. */
export function literalMessage(problem: Literal): Message {
  const { meant, code } = problem;
  const message = explanations[problem.reason](problem);
  const why = message.why ?? (code === undefined ? undefined : `The call throws ${code} whenever its value exists.`);
  const help = meant === undefined ? message.help : `Write ${codeOf(meant)}.`;
  return { what: message.what, why, help };
}

const components = "Put the components in brackets: `[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]`.";

const explanations: Readonly<Record<LiteralReason, (problem: Literal) => Message>> = {
  "no-component": ({ whole, functionName }) => ({
    what: `The picture ${codeOf(whole)} has no component in brackets: all of it is literal text.`,
    why:
      functionName === "toMillis"
        ? "Nothing is ever parsed: the result is always nothing."
        : "The result is that text, for every date.",
    help: components,
  }),
  "unclosed-component": ({ written, code }) => ({
    what: `Nothing closes the bracket of ${codeOf(written)} in the picture.`,
    ...(code === undefined ? { why: "It takes the next component too, which is missing in the result." } : {}),
    help: "Close it with `]`; a literal bracket is written twice.",
  }),
  "unknown-component": ({ written, code }) => ({
    what: `${codeOf(written)} is not a component of a date picture.`,
    ...(code === undefined ? { why: "The result has the word `undefined` in its place." } : {}),
    help: `${components} The letters are ${Object.keys(componentNames).join(", ")}.`,
  }),
  "component-format": ({ written }) => ({
    what: `The format of ${codeOf(written)} has no digit.`,
    help: "A component is one letter and then its format: `[M01]` is the month in two digits, `[MNn]` its name.",
  }),
  "component-name": ({ written }) => ({
    what: `${codeOf(written)} is the format of a name; only months and days of the week have names.`,
    help: "Give the number of digits instead, such as `[D01]`.",
  }),
  "zone-digits": ({ written }) => ({
    what: `An offset cannot be written as ${codeOf(written)}.`,
    help: "Write `[Z]` for `+02:00`, or `[Z0001]` for `+0200`.",
  }),
  "minimum-width": ({ written }) => ({
    what: `The width in ${codeOf(written)} is the minimum width, which does not shorten a name.`,
    why: "The name is written in full.",
    help: "Write the minimum and the maximum width: `[MNn,3-3]`.",
  }),
  "month-as-minute": ({ written }) => ({
    what: `${codeOf(written)} is the month, where minutes are expected.`,
    why: "The time is wrong in every minute but one.",
  }),
  "minute-as-month": ({ written }) => ({
    what: `${codeOf(written)} is the minutes, where the month is expected.`,
    why: "The date is wrong in every minute but one.",
  }),
  "day-of-year": ({ written }) => ({
    what: `${codeOf(written)} is the day of the year, from 1 to 366, and is used with a month.`,
    why: "From February on the date is wrong.",
  }),
  "half-day-hour": ({ written }) => ({
    what: `${codeOf(written)} is the hour from 1 to 12, and the picture has no \`[P]\` for am or pm.`,
    why: "Afternoon and morning look the same.",
  }),
  "component-gap": ({ whole, effect }) => ({
    what: `The picture ${codeOf(whole)} lacks ${effect ?? "a component"}.`,
    why: "The call throws D3136 for every string that matches.",
    help: "Name every component between the largest and the smallest: `[Y0001]-[M01]-[D01] [H01]:[m01]`.",
  }),
  zone: ({ whole, effect }) => ({
    what: `${codeOf(whole)} is not a zone: it takes a sign and four digits, such as \`"+0200"\`.`,
    why:
      effect === "NaN"
        ? "Every component becomes `NaN`."
        : `The time is shifted by ${effect ?? "another distance"} hours.`,
    help: "Write the offset as a sign, two digits for hours and two for minutes; zone names are not supported.",
  }),
  "no-digit": ({ whole }) => ({
    what: `The picture ${codeOf(whole)} has no mandatory digit.`,
    help: "Write `0` for each mandatory digit, such as `#0`.",
  }),
  "mixed-digits": ({ whole }) => ({
    what: `The picture ${codeOf(whole)} mixes digits of two scripts.`,
    help: "Write `0` for every digit.",
  }),
  "number-picture": ({ whole }) => ({
    what: `${codeOf(whole)} is not a valid number picture.`,
    help: "Write a picture such as `#,##0.00`; with `{ 'decimal-separator': ',', 'grouping-separator': '.' }` it is `#.##0,00`.",
  }),
  "decimal-comma": ({ whole }) => ({
    what: `${codeOf(whole)} is a picture, in which \`,\` groups digits, \`%\` multiplies by 100 and letters are literal.`,
    why: "The number is written in groups, as a percentage or with the letters behind it.",
    help: "Write a picture such as `#,##0.00`, or `0.00` for two decimals.",
  }),
  "format-option": ({ whole, functionName }) => ({
    what: `\`$${functionName}\` has no option ${codeOf(whole)}.`,
    why: "The option has no effect.",
    help: "Options include `decimal-separator`, `grouping-separator` and `zero-digit`.",
  }),
  "not-a-number": ({ whole }) => ({
    what: `${codeOf(whole)} cannot be converted to a number.`,
    help: "Write the number itself, or the path of the intended value.",
  }),
  "not-a-timestamp": ({ whole, code }) => ({
    what: `${codeOf(whole)} is not an ISO 8601 timestamp, and there is no picture.`,
    ...(code === undefined ? { why: "There is no such day or time, so the result is not a number." } : {}),
    help: "Write it as `2024-01-31T10:00:00Z`; in `$toMillis(text, picture)` the string comes first.",
  }),
  "not-an-expression": ({ whole }) => ({
    what: `${codeOf(whole)} does not compile as an expression.`,
    help: "Correct the expression in the string.",
  }),
  "not-a-url": ({ whole }) => ({
    what: `${codeOf(whole)} is not well-formed as a part of a URL.`,
    help: "Write `%25` for a percent sign that encodes nothing.",
  }),
  radix: ({ whole }) => ({
    what: `The base ${codeOf(whole)} is not between 2 and 36.`,
    help: "Write a base from 2 to 36, such as 16.",
  }),
  "empty-pattern": () => ({
    what: "An empty string cannot be replaced.",
    help: "Write the part of the string to replace.",
  }),
  "negative-limit": ({ whole }) => ({
    what: `The limit ${codeOf(whole)} is negative.`,
    help: "Remove the limit to take all matches.",
  }),
  "no-length": ({ whole }) => ({
    what: `The length ${codeOf(whole)} is not positive.`,
    why: "The result is always an empty string: a length does not count from the end.",
    help: "Write the number of characters: `$substring(text, 0, $length(text) - 1)` drops the last one.",
  }),
  "only-separator": ({ whole }) => ({
    what: `\`$join\` is only given ${codeOf(whole)}, so that is its result.`,
    why: "After a dot it is called once per item, without the list.",
    help: "Pass the list: `$join(list, ', ')` or `list ~> $join(', ')`.",
  }),
  "negative-root": ({ whole }) => ({
    what: `${codeOf(whole)} has no square root.`,
    help: "Write a number of 0 or more.",
  }),
  "regex-as-text": ({ whole, functionName }) => ({
    what: `${codeOf(whole)} is a string, which \`$${functionName}\` searches for literally.`,
    why: "Its pattern characters have no special meaning, so it hardly ever matches.",
    help: "Write a regular expression between slashes.",
  }),
  "empty-match": ({ whole }) => ({
    what: `${codeOf(whole)} also matches an empty string, at every place where it matches nothing else.`,
    why: "The call throws D1004 as soon as it comes to such a place.",
    help: "Write `+` for one or more instead of `*`, and no `?` where nothing else must match.",
  }),
  "missing-group": ({ written }) => ({
    what: `${codeOf(written)} is the text of a group that the regular expression does not have.`,
    why: "It is replaced by an empty string.",
    help: "Groups are the parts in parentheses, counted from 1; `$0` is the whole match, `$$` a dollar sign.",
  }),
  "misplaced-value": ({ whole, functionName, parameter }) => ({
    what: `${codeOf(whole)} is a value for \`${parameter?.name ?? ""}\`, which is another argument of \`$${functionName}\`.`,
    why: "The call throws or returns nothing.",
    help: `Pass the arguments in this order: ${codeOf(`$${functionName}(${(parameter?.values ?? []).join(", ")})`)}.`,
  }),
  "unknown-value": ({ whole, functionName, parameter }) => ({
    what: `${codeOf(whole)} is not a value that \`$${functionName}\` knows for its \`${parameter?.name ?? ""}\`.`,
    why: "The call throws or returns nothing.",
    help: `Write one of ${(parameter?.values ?? []).map((value) => codeOf(JSON.stringify(value))).join(", ")}.`,
  }),
};
