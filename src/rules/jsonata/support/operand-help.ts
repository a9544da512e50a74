import type { Message } from "../../../rule-kit/index.js";
import type { Type } from "jsonata-check/types";
import { clockHelp, isText } from "./words.js";

/** What an operator takes, in words. */
export function wantedBy(operator: string): string {
  switch (operator) {
    case "..":
      return "a range goes from one integer to another";
    case "~>":
      return "`~>` needs a function on its right";
    case "^":
      return "values are sorted by numbers or strings";
    case "{":
      return "the key of an object must be a string";
    case "|":
      return "a transform takes an object for its changes, and strings for the fields that it removes";
    case "<":
    case "<=":
    case ">":
    case ">=":
      return `\`${operator}\` compares two numbers or two strings`;
    default:
      return `\`${operator}\` needs numbers`;
  }
}

/** What to write in place of an operand. */
export function helpFor(operator: string, actual: Type, text: string): Pick<Message, "help"> {
  const clock = clockHelp(text);
  if (clock !== undefined) return { help: clock };
  if (operator === "~>" && /^\w+$/.test(text))
    return { help: `The name of a function begins with \`$\`: \`$${text}\`.` };
  if (operator === "{") return { help: "Convert it to a string: `$string(…)`." };
  if ("+-*/%..".includes(operator) && isText(actual)) return { help: "Convert the string to a number: `$number(…)`." };
  return {};
}
