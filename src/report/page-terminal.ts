import picocolors from "picocolors";
import type { Fact, Page, PageBlock } from "../explain/page.js";
import { displayWidth, printable, wrap } from "./display.js";

type Colors = ReturnType<typeof picocolors.createColors>;

/** How far code is indented. */
export const codeIndent = 2;

/** A page for a terminal of `columns` cells. */
export function pageTerminal({ id, blocks }: Page, options: { isColored: boolean; columns: number }): string {
  const colors = picocolors.createColors(options.isColored);
  const parts = blocks.map((block) => blockText(block, colors, options.columns));
  return `${[colors.bold(printable(id)), ...parts].join("\n\n")}\n`;
}

function blockText(block: PageBlock, colors: Colors, columns: number): string {
  switch (block.type) {
    case "heading":
      return colors.bold(printable(block.text));
    case "paragraph":
      return wrapMarkdown(block.text, columns).join("\n");
    case "facts":
      return factLines(block.facts, columns, colors).join("\n");
    case "code":
      return indented(block.text);
    case "rules":
      return block.ids.map((id) => `  intlint explain ${id}`).join("\n");
  }
}

function factLines(facts: readonly Fact[], columns: number, colors: Colors): string[] {
  const width = Math.max(...facts.map(([name]) => displayWidth(name))) + 2;
  return facts.flatMap(([name, value]) =>
    wrap(value, columns - width - 2).map(
      (line, index) => `  ${index === 0 ? colors.dim(name.padEnd(width)) : " ".repeat(width)}${line}`,
    ),
  );
}

/** Lines of a paragraph: list items keep their lines, other line breaks are those of the source. */
function wrapMarkdown(text: string, columns: number): string[] {
  return text
    .replace(/\n(?!\s*(?:[-*]|\d+\.) )/g, " ")
    .split("\n")
    .flatMap((line) => wrap(line.replace(/\*\*/g, ""), columns));
}

function indented(text: string): string {
  return text
    .replace(/\n+$/, "")
    .split("\n")
    .map((line) => `${" ".repeat(codeIndent)}${line.split("\t").map(printable).join("\t")}`.trimEnd())
    .join("\n");
}
