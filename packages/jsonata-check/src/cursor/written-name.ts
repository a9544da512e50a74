/** A field name as written in an expression, in backticks if necessary. */
export function written(name: string): string | undefined {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !words.has(name)) return name;
  return name.includes("`") ? undefined : `\`${name}\``;
}

const words: ReadonlySet<string> = new Set(["and", "or", "in", "true", "false", "null", "function"]);
