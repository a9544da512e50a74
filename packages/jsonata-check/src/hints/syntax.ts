import { parenthesizing, replacing } from "../repairs/replacing.js";
import type { Span } from "../text/span.js";
import type { ParseError } from "../syntax/parse-error.js";
import type { Problem, SyntaxHint } from "../problems.js";
import type { Explanation, Refused } from "./hint.js";
import { foreignSyntax } from "./foreign-syntax.js";
import { startOfString } from "./masked.js";
import { absentSeparator } from "./absent-separator.js";
import { segmentAround, unclosedBracket } from "./segment.js";
import { foreignOperator, colonOf, operatorAround } from "./syntax-operators.js";

/** The syntax errors of a text, with their likely causes. */
export function syntaxProblems(refused: Refused): readonly Problem[] {
  const answered = new Set(
    refused.errors.map((error) => colonOf(operatorAround(refused.masked, error.start), refused)),
  );
  // What is not closed takes everything up to the end.
  const isOpen = refused.errors.some(({ code }) => /^S0(?:10[156]|302)$/.test(code));
  const errors = refused.errors.filter((error) => !answered.has(error) && !(isOpen && error.code === "S0203"));
  const problems = errors.map((error): Problem<"syntax"> => {
    const { code, token = "", value = "", start, end } = error;
    const { hint, fix, related = [], ...place }: Partial<Explanation> = explain(error, refused) ?? {};
    const span = place.span ?? (isAtEnd(error, refused.text) ? endOfCode(refused.text) : { start, end });
    return { kind: "syntax", code, token, value: String(value), hint, span, related, fix };
  });
  const misled = problems.findIndex(isMisleading);
  return misled < 0 ? problems : problems.slice(0, misled + 1);
}

/** Whether the errors after a problem follow from it. */
function isMisleading({ hint, value, token }: Problem<"syntax">): boolean {
  if (hint === undefined) return /^[)\]}]$/.test(token) && /^[)\]}]$/.test(value);
  if (hint.cause === "word") return hint.word === "matches" || hint.word === "function";
  return misleading.has(hint.cause) || (hint.cause === "semicolon" && value === "}");
}

/** What is read in a way that the errors after it follow from. */
const misleading: ReadonlySet<SyntaxHint["cause"]> = new Set<SyntaxHint["cause"]>([
  "named-function",
  "power",
  "spread",
  "unclosed",
]);

function isAtEnd({ start, end }: ParseError, text: string): boolean {
  return start === end && start === text.length;
}

function endOfCode(text: string): Span {
  const end = text.trimEnd().length;
  return { start: end, end };
}

function explain(error: ParseError, refused: Refused): Explanation | undefined {
  switch (error.code) {
    case "S0101":
      return { hint: { cause: "unclosed-string" } };
    case "S0105":
      return { hint: { cause: "unclosed-name" } };
    case "S0201":
    case "S0202":
      return (
        foreignOperator(error, refused) ??
        foreignSyntax(error, refused) ??
        gluedString(error, refused) ??
        unexpectedToken(error, refused)
      );
    case "S0204":
    case "S0211":
      return (
        ellipsis(refused) ??
        foreignOperator(error, refused) ??
        foreignSyntax(error, refused) ??
        danglingComma(error, refused)
      );
    case "S0214":
      return boundName(error, refused);
    case "S0213":
      return foreignSyntax(error, refused);
    case "S0217":
      return parent(error, refused);
    case "S0203":
      return unclosed(error, refused);
    case "S0208":
      return parameter(error, refused);
    case "S0212":
      return variable(error, refused);
    case "S0103":
      return escape(error);
    default:
      return undefined;
  }
}

/** `(a & "); $lookup({ "b": 1 }, c)`: a string that ends where the next one should begin, so that `b"` is a name. */
function gluedString({ token = "", start: end }: ParseError, { text }: Refused): Explanation | undefined {
  const start = /["']/.test(token) ? startOfString(text, end) : undefined;
  if (start === undefined) return undefined;
  const line = text.slice(start, end).split("\n", 1)[0]?.trimEnd() ?? "";
  return { hint: { cause: "glued-string" }, span: { start, end: start + line.length } };
}

/** `'it\\'s'`, `"\\1"`. */
function escape({ token = "" }: ParseError): Explanation | undefined {
  if (token === "'") return { hint: { cause: "escaped-quote" } };
  if (/^[dDsSwWbB.]$/.test(token)) return { hint: { cause: "regex-escape" } };
  return /^\d$/.test(token) ? { hint: { cause: "group-reference" } } : undefined;
}

/** `items#i`. */
function boundName({ start, end }: ParseError, { masked }: Refused): Explanation | undefined {
  if (!/^[A-Za-z_]\w*$/.test(masked.slice(start, end))) return undefined;
  const fix = replacing({ start, end: start }, "$", { title: "Write `$` before the name", tier: "unsafe" });
  return { hint: { cause: "bound-name", name: masked.slice(start, end) }, fix };
}

/** `%` without a step to go back to: the sign itself is underlined. */
function parent(error: ParseError, { masked }: Refused): Explanation {
  const start = masked.indexOf("%", error.start);
  return { hint: { cause: "no-parent" }, ...(start === -1 ? {} : { span: { start, end: start + 1 } }) };
}

/** Words that are operators elsewhere. */
const foreignWords =
  "not|is|equals|contains|includes|matches|like|between|startsWith|endsWith|instanceof|new|typeof|xor|mod|div|then|else|elif|if|when|lambda|NOT";

const endsWithForeignWord = new RegExp(`(?:^|[^\\w.$])(${foreignWords})\\s+$`);

const isForeignWord = new RegExp(`^(?:${foreignWords})$`);

function unexpectedToken(error: ParseError, refused: Refused): Explanation | undefined {
  const { code, token = "", value } = error;
  const { masked } = refused;
  const before = masked.slice(0, error.start);
  if (value === "|") return { hint: { cause: "unclosed", bracket: "|" } };
  if (token === ";") return semicolon(error, refused);
  if (code === "S0201" && /^[)\]}]$/.test(token)) return { hint: { cause: "unopened" } };
  if (/\/[a-z]*$/.test(before) && /^[a-z]+$/.test(token)) return { hint: { cause: "regex-flag" } };
  return (
    foreignWord(error, masked) ??
    power(error, before) ??
    namedFunction(error, before) ??
    equalsSign(error, before) ??
    inParentheses(error, masked) ??
    uncalled(error, refused) ??
    lambdaWord(error, before) ??
    defaultSign(error, masked) ??
    (value === ":" && /^[,}]$/.test(token) ? { hint: { cause: "shorthand" } } : absentSeparator(error, refused))
  );
}

/** `data.tags contains "x"`, `x is not null`: a word that is an operator elsewhere, at the error or before it. */
function foreignWord({ token = "", start, end }: ParseError, masked: string): Explanation | undefined {
  const known = /^[A-Z]+$/.test(token) ? token.toLowerCase() : token;
  const not = known === "is" ? /^\s+not\b/.exec(masked.slice(end))?.[0] : undefined;
  if (not !== undefined) return { hint: { cause: "word", word: "is not" }, span: { start, end: end + not.length } };
  if (isForeignWord.test(known) || known === "**") return { hint: { cause: "word", word: token } };
  const before = masked.slice(0, start);
  const word = endsWithForeignWord.exec(before)?.[1];
  return word === undefined ? undefined : wordAt(before.trimEnd().length - word.length, word);
}

function wordAt(start: number, word: string): Explanation {
  return { hint: { cause: "word", word }, span: { start, end: start + word.length } };
}

/** `x ^ 2`. */
function power({ token = "", value }: ParseError, before: string): Explanation | undefined {
  const start = value === "(" && /^\d/.test(token) ? /\^\s*$/.exec(before)?.index : undefined;
  return start === undefined ? undefined : { hint: { cause: "power" }, span: { start, end: start + 1 } };
}

/** `function add($a, $b) { … }`. */
function namedFunction({ token = "", value }: ParseError, before: string): Explanation | undefined {
  const isNamed = value === ")" && /^[A-Za-z_$]/.test(token) && /(?:^|[^\w$])function\s+$/.test(before);
  return isNamed ? { hint: { cause: "named-function", name: token.replace("$", "") } } : undefined;
}

/** `{ "a" = 1 }`. */
function equalsSign({ value }: ParseError, before: string): Explanation | undefined {
  const last = value === ":" ? [...before.matchAll(/[{,]\s*=(?!=)/g)].at(-1) : undefined;
  if (last === undefined) return undefined;
  const end = last.index + last[0].length;
  const span = { start: end - 1, end };
  const fix = replacing(span, ":", { title: "Write `:`" });
  return { hint: { cause: "operator", written: "=", replacement: ":" }, span, fix };
}

/** `x in (1, 2)`, `($a := 1, $b := 2)`. */
function inParentheses(error: ParseError, masked: string): Explanation | undefined {
  const isComma = error.code === "S0202" && error.value === ")" && error.token === ",";
  return isComma ? (list(error, masked) ?? statements(error, masked)) : undefined;
}

/** `$uppercase name`. */
function uncalled({ code, start: end }: ParseError, { masked, context }: Refused): Explanation | undefined {
  const [whole = "", name] = /\$(\w+)\s+$/.exec(masked.slice(0, end)) ?? [];
  if (code !== "S0201" || name === undefined || !context.functions.has(name)) return undefined;
  const start = end - whole.length;
  return { hint: { cause: "uncalled", name }, span: { start, end: start + name.length + 1 } };
}

/** `fn($x) { "a": $x }`, `function { $x }`. */
function lambdaWord({ value }: ParseError, before: string): Explanation | undefined {
  const lambda = /(?<![\w$])(?:(fn|func|fun|def|lambda|Function)\s*\([^()]*\)|(function))\s*\{[^{}]*$/.exec(before);
  const word = lambda?.[1] ?? lambda?.[2];
  return value === ":" && lambda !== null && word !== undefined ? wordAt(lambda.index, word) : undefined;
}

/** `x > 1 ?? "a" : "b"`. */
function defaultSign({ token, start: end }: ParseError, masked: string): Explanation | undefined {
  if (token !== ":") return undefined;
  const { start: from } = segmentAround(masked, end, ",;:");
  const at = masked.slice(from, end).lastIndexOf("??");
  const span = { start: from + at, end: from + at + 2 };
  const hint = { cause: "operator", written: "??", replacement: "?" } as const;
  return at < 0 ? undefined : { hint, span, fix: replacing(span, "?") };
}

/** Several statements need parentheses; a single one needs no semicolon. */
function semicolon(error: ParseError, { text, masked }: Refused): Explanation {
  if (text.slice(error.end).trim() === "") {
    const fix = replacing(error, "", { title: "Remove the semicolon", tier: "safe" });
    return { hint: { cause: "last-semicolon" }, fix };
  }
  const open = unclosedBracket(masked.slice(0, error.start));
  if (open !== undefined && error.value === ")" && /\w$/.test(masked.slice(0, open))) {
    return { hint: { cause: "unclosed", bracket: "(" }, related: [{ start: open, end: open + 1 }] };
  }
  const body = segmentAround(masked, error.start, ",:");
  const isFirst = segmentAround(masked, error.start, ",:;").start === body.start;
  const fix = isFirst ? parenthesizing(body, "Put the statements in parentheses") : undefined;
  return { hint: { cause: "semicolon" }, fix };
}

/** `($a := 1, $b := 2)`. */
function statements({ start, end }: ParseError, masked: string): Explanation | undefined {
  const block = masked.slice(unclosedBracket(masked.slice(0, start)), start);
  if (!/^\(\s*\$\w+\s*:=/.test(block)) return undefined;
  const fix = replacing({ start, end }, ";", { title: "Write `;`", tier: "unsafe" });
  return { hint: { cause: "separator", separator: ";" }, fix };
}

/** `x in (1, 2)`. */
function list(error: ParseError, masked: string): Explanation | undefined {
  const open = unclosedBracket(masked.slice(0, error.start));
  if (open === undefined || !/\bin\s*$/.test(masked.slice(0, open))) return undefined;
  const close = masked.indexOf(")", open);
  const isSimple = close > 0 && !/[([{]/.test(masked.slice(open + 1, close));
  const edits = [
    { span: { start: open, end: open + 1 }, text: "[" },
    { span: { start: close, end: close + 1 }, text: "]" },
  ];
  return {
    hint: { cause: "list" },
    ...(isSimple ? { span: { start: open, end: close + 1 } } : {}),
    fix: isSimple ? { title: "Write the list in square brackets", tier: "unsafe", edits } : undefined,
  };
}

/** Dots that stand for an omitted expression. */
function ellipsis({ text }: Refused): Explanation | undefined {
  const dots = text.trim();
  if (!/^\.{3,}$/.test(dots)) return undefined;
  const start = text.indexOf(".");
  return { hint: { cause: "ellipsis" }, span: { start, end: start + dots.length } };
}

function danglingComma(error: ParseError, { masked }: Refused): Explanation | undefined {
  const comma = /,\s*$/.exec(masked.slice(0, error.start))?.index;
  if (comma === undefined || !/^[)\]}]$/.test(error.token ?? "")) return undefined;
  const span = { start: comma, end: comma + 1 };
  const fix = replacing(span, "", { title: "Remove the comma", tier: "safe" });
  return { hint: { cause: "trailing-comma" }, span, fix };
}

function unclosed(error: ParseError, { masked }: Refused): Explanation | undefined {
  if (error.value === "|") return { hint: { cause: "unclosed", bracket: "|" } };
  const open = unclosedBracket(masked);
  if (open === undefined) return undefined;
  const bracket = masked.charAt(open);
  const isClosedBy = bracket === "(" ? ")" : bracket === "[" ? "]" : "}";
  if (error.value !== isClosedBy) return undefined;
  return { hint: { cause: "unclosed", bracket }, related: [{ start: open, end: open + 1 }] };
}

/** `total := 1`. */
function variable({ start, end }: ParseError, { masked }: Refused): Explanation | undefined {
  const name = masked.slice(start, end);
  return /^[A-Za-z_]\w*$/.test(name) ? { hint: { cause: "variable", name } } : undefined;
}

function parameter(error: ParseError, { masked }: Refused): Explanation | undefined {
  const span = { start: error.start, end: error.end };
  if (!/^[A-Za-z_]\w*$/.test(masked.slice(span.start, span.end))) return undefined;
  return { hint: { cause: "parameter" } };
}
