import { didYouMean, type JudgedExpression, type Message } from "../../../rule-kit/index.js";
import type { Role } from "../../../../generated/shapes.js";
import type { Problem } from "jsonata-check";
import { codeOf } from "jsonata-check/hints";
import { except, hasKind, isOnly, listed, printType, type Type } from "jsonata-check/types";
import { quoted, valueWords } from "./words.js";

interface Wrong {
  readonly value: string;
  readonly given: string;
  readonly wanted: string;
  readonly help: string | undefined;
}

/** The message for a result that is wrong as a whole. */
export function whole({ value, given, wanted, help }: Wrong): Message {
  return {
    what: `${value === codeOf(given) ? "The result" : value} is ${given}; expected ${wanted}.`,
    help,
  };
}

/** The message for a wrong result or part of it. */
export function mismatch(problem: Problem<"result-type">, { role, text }: JudgedExpression): Message {
  const { actual, expected, missing, near, span } = problem;
  const path = problem.path.join(".");
  const type = wantedPart(expected);
  const { value: wanted = type, help } = wants[role] ?? {};
  if (isOnly(expected, "nothing")) {
    return {
      what: `Unknown property \`${path}\` in the result; expected ${wanted}.`,
      why: missing.length === 0 ? "It is ignored at runtime." : `The object lacks \`${missing.join("`, `")}\`.`,
      help: didYouMean(near),
    };
  }
  if (missing.length > 0) {
    const names = missing.map((name) => `\`${name}\``).join(", ");
    if (path !== "") return { what: `The object in \`${path}\` lacks ${names}, which this field requires.` };
    return {
      what: `The object lacks ${names}; expected ${wanted}.`,
      help,
    };
  }
  const [value, given] = [quoted(text, span), valueWords(actual)];
  if (isOnly(actual, "function", "nothing")) {
    const called = /^[\w$.]+$/.test(text.slice(span.start, span.end))
      ? codeOf(`${text.slice(span.start, span.end)}()`)
      : undefined;
    return {
      what: `${value} is a function, and a result is JSON, which has none.`,
      help: `${called === undefined ? "Call it with its arguments" : `Call it: ${called}`}.`,
    };
  }
  if (path === "") return whole({ value, given, wanted, help });
  const [literal] = isOnly(actual, "string") ? listed(actual.strings) : [];
  const isLiteral = literal !== undefined && [`'${literal}'`, JSON.stringify(literal)].includes(value.slice(1, -1));
  const found = isLiteral ? JSON.stringify(literal) : value === codeOf(given) ? given : `${value}, ${given}`;
  const part = partHelp(text.slice(span.start, span.end), actual, expected);
  return { what: `\`${path}\` is ${found}; expected ${type}.`, help: part };
}

/** The conversion of a part to the right type. */
function partHelp(written: string, actual: Type, expected: Type): string | undefined {
  const wanted = except(expected, "nothing");
  const given = except(actual, "nothing");
  if (isOnly(wanted, "number") && isOnly(given, "string")) {
    return /^["']\d+["']$/.test(written) ? `Write ${codeOf(written.slice(1, -1))}.` : "Convert it with `$number(…)`.";
  }
  if (!isOnly(wanted, "string") || wanted.strings !== "all") return undefined;
  if (isOnly(given, "number")) return "Convert it with `$string(…)`.";
  if (isOnly(given, "array")) return "Join the items with `$join(…, ', ')`, or select one: `…[0]`.";
  const isDefault = isOnly(given, "boolean") && / or /.test(written);
  return isDefault ? "`or` returns true or false: a default is written `value ?: other`." : undefined;
}

/** The expected type of a part, in words if it is not an object or a list. */
function wantedPart(expected: Type): string {
  if (expected.any || hasKind(expected, "object") || hasKind(expected, "array")) return codeOf(printType(expected));
  const present = except(expected, "nothing");
  const values = isOnly(present, "string") ? listed(present.strings).map((value) => JSON.stringify(value)) : [];
  return values.length < 2 ? valueWords(present) : `${values.slice(0, -1).join(", ")} or ${values.at(-1) ?? ""}`;
}

interface Wanted {
  readonly value: string;
  readonly help: string;
}

/** The expected results by role; other roles accept anything. */
const wants: Readonly<Partial<Record<Role, Wanted>>> = {
  error: {
    value: "an object with a `status`, or null for no error",
    help: "Return `{ 'status': status, 'message': … }` for an error, and null for none.",
  },
  "retry-after": {
    value: "the number of seconds to wait, or nothing",
    help: "Return a number: `$number(…)` of a header that counts seconds.",
  },
  "rate-limit-headers": {
    value: "an object with `limit`, `remaining` and `reset`",
    help: "Return `{ 'limit': …, 'remaining': …, 'reset': … }`, each a number or a string.",
  },
  authorization: {
    value: "an object of headers, such as `{ 'Authorization': … }`",
    help: "Return an object with the name of the header as the key: `{ 'Authorization': 'Bearer ' & … }`.",
  },
  "pagination-initial": {
    value: "an object with the first values",
    help: "Return an object: `{ 'page': 1 }`.",
  },
  "pagination-next": {
    value: "an object with the next values, or null to stop",
    help: "Return an object: `{ 'page': paginationValues.page + 1 }`, and null for the last page.",
  },
  "pagination-cursor": {
    value: "the cursor (a string or a number), or nothing",
    help: "Return the value itself: `body.next_cursor`.",
  },
  "webhook-payload": {
    value: "the payload in its own shape: `body`, `headers` and `query`",
    help: "Return `{ 'body': …, 'headers': headers, 'query': query }`.",
  },
  "webhook-verification": {
    value: "an object with a `type` of 'verify', 'payload' or 'meta', or null",
    help: "Return `{ 'type': 'verify', 'verification_response': { 'status_code': 200, 'body': … } }`, and null for events.",
  },
};
