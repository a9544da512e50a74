import type { SyntaxData } from "../problems.js";

/** The meaning of a compiler code in our words, without a full stop. */
export function describeSyntax(data: SyntaxData): string {
  const sentence = sentences.get(data.code) ?? "The expression is malformed";
  return sentence.replaceAll(/\{(token|value)\}/g, (_, name: "token" | "value") => data[name]);
}

/** `{token}` is the offending text, `{value}` what the compiler expected or read. */
const sentences: ReadonlyMap<string, string> = new Map([
  ["S0101", "A string has no closing quote"],
  ["S0102", "`{token}` is too large for a number"],
  ["S0103", "`\\{token}` is not a valid escape sequence"],
  ["S0104", "`\\u` needs four hexadecimal digits"],
  ["S0105", "A name in backticks has no closing backtick"],
  ["S0106", "A comment is never closed"],
  ["S0201", "`{token}` does not belong here"],
  ["S0202", "Expected `{value}` instead of `{token}`"],
  ["S0203", "The expression ends where `{value}` is expected"],
  ["S0204", "`{token}` is not an operator"],
  ["S0207", "The expression ends where a value is expected"],
  ["S0208", "Parameter {value} of the function is not a variable"],
  ["S0209", "A filter cannot follow the `{…}` that groups a value"],
  ["S0210", "A step can be grouped by `{…}` only once"],
  ["S0211", "Expected a value instead of `{token}`"],
  ["S0212", "Only a variable can be on the left of `:=`"],
  ["S0213", "The literal {value} cannot be a step of a path"],
  ["S0214", "Only a variable can follow `{token}`"],
  ["S0215", "`@` must come before the filters of its step"],
  ["S0216", "`@` must come before the sorting of its step"],
  ["S0217", "`%` has no parent to refer to here"],
  ["S0301", "A regular expression is empty"],
  ["S0302", "A regular expression has no closing `/`"],
  ["S0401", "Only `a` and `f` take a type in angle brackets in a signature"],
  ["S0402", "A choice of types cannot hold types in angle brackets"],
  ["invalid-regex", "{token}"],
  ["invalid-signature", "The signature of the function is malformed"],
]);
