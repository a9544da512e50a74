/** The text with strings, quoted names and comments (closed or not) replaced by blanks; offsets stay the same. */
export function maskText(text: string): string {
  let masked = "";
  let from = 0;
  for (let offset = 0; offset < text.length;) {
    const end = endOfOpaque(text, offset);
    if (end === undefined) offset++;
    else {
      masked += text.slice(from, offset) + " ".repeat(end - offset);
      offset = from = end;
    }
  }
  return masked + text.slice(from);
}

/** The start of the string that ends at an offset. */
export function startOfString(text: string, end: number): number | undefined {
  for (let offset = 0; offset < end;) {
    const next = endOfOpaque(text, offset);
    if (next === end && /["']/.test(text.charAt(offset))) return offset;
    offset = next ?? offset + 1;
  }
  return undefined;
}

/** The end of the string, quoted name or comment at an offset. */
function endOfOpaque(text: string, start: number): number | undefined {
  const char = text.charAt(start);
  if (char === "`") return endAfter(text, "`", start + 1);
  if (char === "/" && text.charAt(start + 1) === "*") return endAfter(text, "*/", start + 2);
  if (char !== '"' && char !== "'") return undefined;
  for (let offset = start + 1; offset < text.length; offset++) {
    if (text.charAt(offset) === "\\") offset++;
    else if (text.charAt(offset) === char) return offset + 1;
  }
  return text.length;
}

function endAfter(text: string, delimiter: string, from: number): number {
  const found = text.indexOf(delimiter, from);
  return found < 0 ? text.length : found + delimiter.length;
}
