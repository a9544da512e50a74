import type { Page, PageBlock } from "../explain/page.js";

/** A rule's page as Markdown, for `docs/rules/<area>/<name>.md`. */
export function pageMarkdown({ id, blocks }: Page): string {
  return `# ${id}\n\n${blocksMarkdown(blocks)}\n`;
}

/** Blocks as Markdown. */
export function blocksMarkdown(blocks: readonly PageBlock[]): string {
  return blocks.map(blockMarkdown).join("\n\n");
}

function blockMarkdown(block: PageBlock): string {
  switch (block.type) {
    case "heading":
      return `## ${block.text}`;
    case "paragraph":
      return block.text;
    case "facts":
      return block.facts.map(([name, value]) => `- **${name}**: ${value}`).join("\n");
    case "code":
      return fenced(block.language, block.text);
    case "rules":
      return block.ids.map((id) => `- [${id}](../${id}.md)`).join("\n");
  }
}

/** A code block whose fence is longer than any in the text. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n+$/, "")}\n${fence}`;
}
