import type { Message } from "../../../rule-kit/index.js";
import type { Problem } from "jsonata-check";
import { hasKind } from "jsonata-check/types";
import { whenThrown } from "./problems.js";
import { quoted, valueWords } from "./words.js";

/** Why a function rejects its arguments. */
export function refusal(problem: Problem<"arguments">, text: string): Message {
  const { reason, functionName, signature = "", actual } = problem;
  const thrown = whenThrown("The call throws", problem);
  const why = `${thrown} The signature is \`${signature}\`.`;
  const name = functionName === undefined ? "the function" : `\`$${functionName}\``;
  const given = actual.any ? "a value of the input" : valueWords(actual);
  const value = quoted(text, problem.span);
  switch (reason) {
    case "kind": {
      const wanted = wantedWords(signature, problem.argument);
      const is = functionName !== undefined && value === `\`$${functionName}\`` ? "gets" : "is";
      return {
        what: `${value} ${is} ${given}; ${name} ${wanted === undefined ? "does not accept that as an argument" : `needs ${wanted} there`}.`,
        why,
      };
    }
    case "function":
      return {
        what: `${value} is ${given}; ${name} needs ${functionName === "match" ? "a regular expression" : "a function"} here.`,
        why,
        help:
          functionName === "match" ? "Write it between slashes: `/…/`." : "Write a function: `function($item) { … }`.",
      };
    case "elements":
      return hasKind(actual, "array")
        ? { what: `${value} is ${given} with elements that ${name} does not accept.`, why }
        : { what: `${value} is ${given}; ${name} works on ${elementWords(signature)}.`, why };
    case "too-many":
      return { what: `${name} is called with too many arguments.`, why };
    case "ignored":
      return {
        what: `${name} ignores its argument ${value}.`,
        why: "It takes fewer arguments, so the value is never used.",
        ...(functionName === "join"
          ? { help: "Join strings with `&`, or those of a list: `$join([a, b], ' ')`." }
          : {}),
      };
    case "lacking":
      return {
        what: `${name} is called without its \`${problem.parameter ?? ""}\`.`,
        why: "The function cannot work without it.",
        help: `Pass the arguments in this order: \`${signature}\`.`,
      };
    case "too-few":
      return { what: `${name} is called with too few arguments.`, why };
    case "context":
      return {
        what: `${name} lacks an argument; it takes the context for the first one, which is ${actual.any ? "an object with fields" : given}.`,
        why: thrown,
        help: `Pass all arguments, first the value that the function works on. The signature is \`${signature}\`.`,
      };
    case "arity":
      return {
        what: `The function passed to ${name} has fewer than two parameters.`,
        why: thrown,
        help: "Its parameters are the result so far and the next element: `function($result, $item) { … }`.",
      };
    case "result":
      return { what: `The function passed to ${name} returns ${given}.`, why: thrown };
  }
}

const kinds: Readonly<Record<string, string>> = {
  s: "a string",
  n: "a number",
  b: "true or false",
  o: "an object",
  a: "a list",
  f: "a function",
};

/** The kinds of values that a parameter of a signature takes. */
function wantedWords(signature: string, parameter: number): string | undefined {
  const letters = signature.slice(1, signature.indexOf(":")).match(/\([a-z]+\)|[a-z](?:<[^>]*>)?/g)?.[parameter];
  const words = [...(letters ?? "").replace(/<.*/, "")].flatMap((letter) => kinds[letter] ?? []);
  return words.length === 0 || letters?.startsWith("x") === true ? undefined : words.join(" or ");
}

const elements: Readonly<Record<string, string>> = { s: "strings", n: "numbers", o: "objects" };

/** The type of the items that the first array parameter expects. */
function elementWords(signature: string): string {
  return elements[/a<(.)/.exec(signature)?.[1] ?? ""] ?? "other elements";
}
