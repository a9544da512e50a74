import type { ExpressionContext, Problem } from "jsonata-check";

const literals = /^(?:None|NULL|Null|TRUE|True|FALSE|False|NaN|Infinity)$/;

/** The whole expression is the name of a header or a function. */
export function bareWord(text: string, { roots, isLenient }: ExpressionContext): readonly Problem[] {
  const word = text.trim();
  if (isLenient || !/^[A-Za-z]\w*(?:-\w+)*$/.test(word) || !/[-_A-Z]/.test(word) || literals.test(word)) return [];
  const [first = ""] = word.split("-");
  if (roots.has(first) || roots.has(word.toLowerCase())) return [];
  const start = text.indexOf(word);
  const span = { start, end: start + word.length };
  return [{ kind: "not-an-expression", word, isHeader: word.includes("-"), span, related: [] }];
}
