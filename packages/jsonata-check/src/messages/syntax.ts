import type { SyntaxData } from "../problems.js";

/** The meaning of a compiler code in our words, without a full stop. */
export function describeSyntax({ code, token, value }: SyntaxData): string {
  const shown = `\`${token}\``;
  switch (code) {
    case "S0101":
      return "A string has no closing quote";
    case "S0102":
      return `${shown} is too large for a number`;
    case "S0103":
      return `\`\\${token}\` is not a valid escape sequence`;
    case "S0104":
      return "`\\u` needs four hexadecimal digits";
    case "S0105":
      return "A name in backticks has no closing backtick";
    case "S0106":
      return "A comment is never closed";
    case "S0201":
      return `${shown} does not belong here`;
    case "S0202":
      return `Expected \`${value}\` instead of ${shown}`;
    case "S0203":
      return `The expression ends where \`${value}\` is expected`;
    case "S0204":
      return `${shown} is not an operator`;
    case "S0207":
      return "The expression ends where a value is expected";
    case "S0208":
      return `Parameter ${value} of the function is not a variable`;
    case "S0209":
      return "A filter cannot follow the `{…}` that groups a value";
    case "S0210":
      return "A step can be grouped by `{…}` only once";
    case "S0211":
      return `Expected a value instead of ${shown}`;
    case "S0212":
      return "Only a variable can be on the left of `:=`";
    case "S0213":
      return `The literal ${value} cannot be a step of a path`;
    case "S0214":
      return `Only a variable can follow ${shown}`;
    case "S0215":
      return "`@` must come before the filters of its step";
    case "S0216":
      return "`@` must come before the sorting of its step";
    case "S0217":
      return "`%` has no parent to refer to here";
    case "S0301":
      return "A regular expression is empty";
    case "S0302":
      return "A regular expression has no closing `/`";
    case "S0401":
      return "Only `a` and `f` take a type in angle brackets in a signature";
    case "S0402":
      return "A choice of types cannot hold types in angle brackets";
    case "invalid-regex":
      return token;
    case "invalid-signature":
      return "The signature of the function is malformed";
    default:
      return "The expression is malformed";
  }
}
