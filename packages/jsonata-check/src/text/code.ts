/** A piece of an expression as Markdown code; the delimiters are doubled if it contains backticks. */
export function codeOf(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}
