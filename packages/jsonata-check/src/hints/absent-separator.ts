import type { ParseError } from "../syntax/parse-error.js";
import type { ExpressionFix } from "../problems.js";
import type { Refused } from "./hint.js";
import { segmentAround, unclosedBracket } from "./segment.js";

interface AbsentSeparator {
  readonly hint: { readonly cause: "separator"; readonly separator: Separator };
  readonly fix: ExpressionFix;
}

type Separator = "," | ";" | ":" | "?";

/** `[1 2]`, `{ 'a' 1 }`, `($x := 1 $x)`: two values without what separates them there. */
export function absentSeparator({ code, value, start }: ParseError, refused: Refused): AbsentSeparator | undefined {
  const { text, masked } = refused;
  if (!code.startsWith("S020") || !/[\w$'"`]/.test(text.charAt(start))) return undefined;
  const before = masked.slice(0, start);
  const open = unclosedBracket(before);
  const separator = isBranch(start, masked)
    ? "?"
    : open === undefined || code !== "S0202"
      ? undefined
      : separatorIn(before, open, value);
  if (separator === undefined) return undefined;
  const at = text.slice(0, start).trimEnd().length;
  const edits = [{ span: { start: at, end: at }, text: separator }];
  return { hint: { cause: "separator", separator }, fix: { title: `Write \`${separator}\``, tier: "unsafe", edits } };
}

/** `x > 1 'a' : 'b'`: a condition without its `?`. */
function isBranch(start: number, masked: string): boolean {
  const segment = segmentAround(masked, start, ",;:?");
  return /[<>=]/.test(masked.slice(segment.start, start)) && /^\s*:(?!=)/.test(masked.slice(segment.end));
}

/** What separates values after an open bracket, where the engine expects `value`. */
function separatorIn(before: string, open: number, value: ParseError["value"]): Separator | undefined {
  const bracket = before.charAt(open);
  if (value === ":") return bracket === "{" ? ":" : undefined;
  if (value !== closing.get(bracket)) return undefined;
  if (bracket !== "(") return ",";
  if (/[\w`)\]]$/.test(before.slice(0, open).trimEnd())) return ",";
  // In a block without a statement an operator may be missing.
  return /:=|;/.test(before.slice(open)) ? ";" : undefined;
}

const closing: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
]);
