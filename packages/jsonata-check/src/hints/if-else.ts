import type { ExpressionFix } from "../problems.js";
import { codeOf } from "../text/code.js";

/** The conditional expression for `if (a) { b } else { c }`, if the text contains nothing else. */
export function conditionRepair(text: string, masked: string): ExpressionFix | undefined {
  const meant = conditionFrom(0, text, masked);
  if (meant === undefined) return undefined;
  const edits = [{ span: { start: 0, end: text.length }, text: meant }];
  return {
    title: meant.length > maxShown ? "Write `test ? value : other`" : `Write ${codeOf(meant)}`,
    tier: "suggestion",
    edits,
  };
}

const maxShown = 80;

function conditionFrom(from: number, text: string, masked: string): string | undefined {
  const open = /^\s*if\s*(?=\()/.exec(masked.slice(from))?.[0].length;
  const test = open === undefined ? undefined : endOfGroup(masked, from + open);
  if (open === undefined || test === undefined) return undefined;
  const condition = text.slice(from + open + 1, test - 1).trim();
  const { value, end } = branchFrom(test, text, masked) ?? {};
  if (value === undefined || end === undefined) return undefined;
  const next = /^\s*else\b/.exec(masked.slice(end))?.[0].length;
  if (next === undefined) return text.slice(end).trim() === "" ? `${condition} ? ${value}` : undefined;
  const nested = conditionFrom(end + next, text, masked);
  if (nested !== undefined) return `${condition} ? ${value} : ${nested}`;
  const other = branchFrom(end + next, text, masked);
  return other === undefined || text.slice(other.end).trim() !== ""
    ? undefined
    : `${condition} ? ${value} : ${other.value}`;
}

/** A value, in braces or up to `else`. */
function branchFrom(
  from: number,
  text: string,
  masked: string,
): { readonly value: string; readonly end: number } | undefined {
  const start = from + (/^\s*/.exec(masked.slice(from))?.[0].length ?? 0);
  const close = masked.charAt(start) === "{" ? endOfGroup(masked, start) : undefined;
  const end = close ?? start + masked.slice(start).search(/\s+else\b|$/);
  const isObject = close !== undefined && /^\{\s*(?:["'][^"']*["']\s*:|\})/.test(text.slice(start, end));
  const written = close === undefined || isObject ? text.slice(start, end) : text.slice(start + 1, end - 1);
  const value = written
    .trim()
    .replace(/^return\b\s*/, "")
    .replace(/\s*;$/, "");
  return value === "" || value.includes(";") ? undefined : { value, end };
}

/** The offset after the matching closing bracket. */
function endOfGroup(masked: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < masked.length; at++) {
    const character = masked.charAt(at);
    if ("([{".includes(character)) depth++;
    else if (")]}".includes(character) && --depth === 0) return at + 1;
  }
  return undefined;
}
