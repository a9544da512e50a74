/**
 * The end of the operand of a `!` before an offset, parsed as in other languages: a path of names, variables, calls and
 * brackets. Undefined if unknown.
 */
export function negatedOperand(masked: string, from: number, text: string): number | undefined {
  let offset = from;
  for (;;) {
    const end = endOfPart(masked, text, offset);
    if (end === undefined) return offset === from ? undefined : offset;
    offset = end;
  }
}

function endOfPart(masked: string, text: string, start: number): number | undefined {
  const char = masked.charAt(start);
  if (char === "(" || char === "[") return endOfBrackets(masked, start);
  if (text.charAt(start) === "`") {
    const close = text.indexOf("`", start + 1);
    return close < 0 ? undefined : close + 1;
  }
  const word = /^[.$]?[\w$]+|^\.(?=`)/.exec(
    masked.charAt(start) === "." ? text.slice(start, start + 200) : masked.slice(start, start + 200),
  );
  return word === null ? undefined : start + word[0].length;
}

function endOfBrackets(masked: string, start: number): number | undefined {
  let depth = 0;
  for (let offset = start; offset < masked.length; offset++) {
    const char = masked.charAt(offset);
    if (char === "(" || char === "[" || char === "{") depth++;
    if ((char === ")" || char === "]" || char === "}") && --depth === 0) return offset + 1;
  }
  return undefined;
}
