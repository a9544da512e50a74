/** A field name as it is written in an expression: in backticks where it would be read as something else. */
export function written(name: string): string | undefined {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !words.has(name)) return name;
  return name.includes("`") ? undefined : `\`${name}\``;
}

const words: ReadonlySet<string> = new Set(["and", "or", "in", "true", "false", "null", "function"]);
