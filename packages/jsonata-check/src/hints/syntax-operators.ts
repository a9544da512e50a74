import { replacing } from "../repairs/replacing.js";
import type { Span } from "../text/span.js";
import type { ParseError } from "../syntax/parse-error.js";
import type { Explanation, Refused } from "./hint.js";
import { negatedOperand } from "./negated-operand.js";
import { segmentAround } from "./segment.js";

/** Operators of other languages and their JSONata equivalents. */
const operators: ReadonlyMap<string, string> = new Map([
  ["==", "="],
  ["===", "="],
  ["!==", "!="],
  ["&&", "and"],
  ["||", "or"],
  ["|>", "~>"],
  ["->", "function($x) { … }"],
]);

/** An operator of another language, and what to write in its place. */
export function foreignOperator(error: ParseError, refused: Refused): Explanation | undefined {
  const { masked } = refused;
  const span = operatorAround(masked, error.start);
  const written = masked.slice(span.start, span.end);
  if (written === "!") return negation(span, refused);
  const replacement = operators.get(written);
  if (replacement === undefined) return undefined;
  if (written === "->") return { hint: { cause: "operator", written, replacement }, span };
  const isWord = /^\w/.test(replacement);
  if (colonOf(span, refused) !== undefined) {
    const fix = replacing(span, spaced("?", span, masked), { title: "Write `?`" });
    return { hint: { cause: "operator", written, replacement: "?" }, span, fix };
  }
  if (isWord && !joinsBooleans(span, masked)) return valueOperator(written, replacement, span, masked);
  const text = isWord ? spaced(replacement, span, masked) : replacement;
  const fix = replacing(span, text, { title: `Write \`${replacement}\``, tier: "safe" });
  return { hint: { cause: "operator", written, replacement }, span, fix };
}

/** `test && value : other`: the error of the colon, which says that `&&` stands for `?`. */
export function colonOf(operator: Span, { masked, errors }: Refused): ParseError | undefined {
  if (masked.slice(operator.start, operator.end) !== "&&") return undefined;
  const { end } = segmentAround(masked, operator.end, ",;:?");
  return errors.find(({ token, start }) => token === ":" && start >= end && masked.slice(end, start).trim() === "");
}

/** A word with a blank on each side that lacks one. */
function spaced(word: string, { start, end }: Span, masked: string): string {
  const before = /\s/.test(masked.charAt(start - 1)) ? "" : " ";
  const after = /\s/.test(masked.charAt(end)) ? "" : " ";
  return before + word + after;
}

/** The separators of the operands of an operator like `&&`. */
const between = ",;:?&|";

/** Whether both operands are evidently booleans, so that `and` and `or` have the intended result. */
function joinsBooleans({ start, end }: Span, masked: string): boolean {
  const left = segmentAround(masked, start, between);
  const right = segmentAround(masked, end, between);
  return [left, right].every((side) => isBoolean(masked.slice(side.start, side.end)));
}

function isBoolean(operand: string): boolean {
  return /[!<>=]|\bin\b/.test(operand) || /^(?:\$(?:exists|not|contains|boolean)\(.*\)|true|false)$/s.test(operand);
}

/** `body || {}`: if a value is intended, `or` would return `true`; it only fits where truth matters. */
function valueOperator(written: string, word: string, span: Span, masked: string): Explanation {
  const operands = segmentAround(masked, span.start, ",;:?");
  const isTest = /^\s*\?(?![?:.])/.test(masked.slice(operands.end));
  const replacement = isTest || written === "&&" ? word : "?:";
  const tier = isTest ? "unsafe" : "suggestion";
  const fix = replacing(span, spaced(replacement, span, masked), { title: `Write \`${replacement}\``, tier });
  const hint = isTest
    ? ({ cause: "operator", written, replacement: word } as const)
    : ({ cause: "value-operator", written } as const);
  return { hint, span, fix: isTest || written === "||" ? fix : undefined };
}

/** The whole run of operator characters around an offset. */
export function operatorAround(masked: string, offset: number): Span {
  let start = offset;
  let end = offset;
  if (/^(?:\|>|->)$/.test(masked.slice(start - 1, start + 1))) return { start: start - 1, end: start + 1 };
  if (masked.startsWith("|>", start)) return { start, end: start + 2 };
  while (/[=!&|]/.test(masked.charAt(start - 1))) start--;
  while (/[=!&|]/.test(masked.charAt(end))) end++;
  return { start, end };
}

function negation(span: Span, { text, masked }: Refused): Explanation {
  const operand = negatedOperand(masked, span.end, text);
  const edits =
    operand === undefined
      ? []
      : [
          { span, text: "$not(" },
          { span: { start: operand, end: operand }, text: ")" },
        ];
  return {
    hint: { cause: "operator", written: "!", replacement: "$not(…)" },
    span,
    fix: operand === undefined ? undefined : { title: "Write `$not(…)`", tier: "safe", edits },
  };
}
