/** A piece of an expression as Markdown code; with back ticks inside the delimiters are doubled. */
export function codeOf(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}
