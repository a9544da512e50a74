import picocolors from "picocolors";
import { categories, type Category, type Change } from "../compare/change.js";
import { pointerOf } from "../document/pointer.js";
import type { SourceDocument } from "../document/source-document.js";
import type { Node } from "../document/tree.js";
import { LineIndex } from "../text/line-index.js";
import { printable, wrap } from "./display.js";

/** What a document was and is. */
export interface Comparison {
  /** Undefined for a document that was not there. */
  readonly old: ComparedFile | undefined;
  readonly new: ComparedFile | undefined;
  readonly changes: readonly Change[];
}

/** One side of a comparison. */
export interface ComparedFile {
  readonly path: string;
  /** The revision that it was read from; undefined for a file as it stands on the disk. */
  readonly revision?: string;
}

/** How the reports of `intlint diff` are written. */
export interface ChangeReportOptions {
  readonly tool: { readonly name: string; readonly version: string };
  readonly isColored: boolean;
  readonly columns: number;
}

/** How many methods a text names before it counts the rest. */
const maxNamed = 3;

/** The formats of `intlint diff`, in the order in which they are listed to people. */
export const changeFormats = ["pretty", "markdown", "json"] as const;
export type ChangeFormat = (typeof changeFormats)[number];

/** Writes comparisons in a format. */
export function changeReport(
  comparisons: readonly Comparison[],
  format: ChangeFormat,
  options: ChangeReportOptions,
): string {
  switch (format) {
    case "pretty":
      return pretty(comparisons, options);
    case "markdown":
      return markdown(comparisons);
    case "json":
      return json(comparisons, options);
  }
}

/** How many changes of each category there are. */
export function countChanges(comparisons: readonly Comparison[]): Record<Category, number> {
  const counts = { breaking: 0, additive: 0, neutral: 0 };
  for (const { changes } of comparisons) for (const { category } of changes) counts[category]++;
  return counts;
}

function pretty(comparisons: readonly Comparison[], { isColored, columns }: ChangeReportOptions): string {
  const colors = picocolors.createColors(isColored);
  const paint = { breaking: colors.red, additive: colors.green, neutral: colors.dim };
  const lines: string[] = [];
  const indented = (text: string, indent: number): string[] =>
    wrap(text, columns - indent).map((line) => " ".repeat(indent) + line);
  for (const comparison of comparisons.filter(({ changes }) => changes.length > 0)) {
    lines.push(...wrap(titleOf(comparison), columns).map(colors.underline), "");
    const places = new Places();
    for (const change of comparison.changes) {
      const [first = "", ...rest] = wrap(subjectAndWhat(change), columns - 12);
      lines.push(`  ${paint[change.category](change.category.padEnd(10))}${first}`);
      lines.push(...rest.map((line) => " ".repeat(12) + line));
      lines.push(...indented(change.why, 12).map(colors.dim));
      const place = places.describe(change);
      if (place !== "") lines.push(...indented(place, 12).map(colors.dim));
      lines.push("");
    }
  }
  const counts = countChanges(comparisons);
  lines.push(counts.breaking > 0 ? colors.red(summaryOf(counts)) : colors.green(summaryOf(counts)));
  return `${lines.join("\n")}\n`;
}

function markdown(comparisons: readonly Comparison[]): string {
  const parts = [`**${summaryOf(countChanges(comparisons))}**`];
  for (const comparison of comparisons.filter(({ changes }) => changes.length > 0)) {
    const places = new Places();
    parts.push(`### ${escaped(titleOf(comparison))}`);
    for (const category of categories) {
      const changes = comparison.changes.filter((change) => change.category === category);
      if (changes.length === 0) continue;
      const items = changes.map((change) => {
        const place = places.describe(change);
        return `- ${escaped(subjectAndWhat(change))} ${escaped(change.why)}${place === "" ? "" : ` (${escaped(place)})`}`;
      });
      parts.push(`#### ${category.charAt(0).toUpperCase()}${category.slice(1)}`, items.join("\n"));
    }
  }
  return `${parts.join("\n\n")}\n`;
}

function json(comparisons: readonly Comparison[], { tool }: ChangeReportOptions): string {
  const report = {
    version: 1,
    tool: { name: tool.name, version: tool.version },
    comparisons: comparisons.map((comparison) => {
      const places = new Places();
      return {
        old: fileJson(comparison.old),
        new: fileJson(comparison.new),
        changes: comparison.changes.map(({ code, category, what, why, methods, old, new: current }) => ({
          code,
          category,
          what,
          why,
          methods,
          old: places.json(old),
          new: places.json(current),
        })),
      };
    }),
    summary: countChanges(comparisons),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function fileJson(file: ComparedFile | undefined): object | null {
  return file === undefined ? null : { path: file.path, revision: file.revision ?? null };
}

function titleOf({ old, new: current }: Comparison): string {
  const name = (file: ComparedFile | undefined): string =>
    file === undefined ? "nothing" : file.path + (file.revision === undefined ? "" : ` at ${file.revision}`);
  if (old?.revision !== undefined && current !== undefined && old.path === current.path) {
    return `${current.path} since ${old.revision}`;
  }
  return `${name(old)} → ${name(current)}`;
}

/** What has changed, after the methods that it is about. */
function subjectAndWhat({ what, methods }: Change): string {
  if (methods.length === 0) return what;
  const named = methods.slice(0, maxNamed).map((name) => `\`${name}\``);
  const more = methods.length > maxNamed ? ` and ${methods.length - maxNamed} more` : "";
  return `${named.join(", ")}${more}: ${what}`;
}

function summaryOf({ breaking, additive, neutral }: Record<Category, number>): string {
  if (breaking + additive + neutral === 0) return "No changes that mean anything";
  return `${breaking} breaking, ${additive} additive, ${neutral} neutral`;
}

/** A text that Markdown shows as it is, back ticks aside. */
function escaped(text: string): string {
  const parts = printable(text).split("`");
  return parts.map((part, index) => (index % 2 === 0 ? part.replaceAll(/[\\*_<>[\]#|~]/g, "\\$&") : part)).join("`");
}

/** Names the places of nodes; the lines of each file are counted once. */
class Places {
  readonly #lines = new Map<SourceDocument, LineIndex>();

  /** `old.json:3:5 → new.json:4:5`; "" where there is no place at all. */
  describe({ old, new: current }: Change): string {
    const place = (node: Node | undefined): string | undefined => {
      if (node === undefined) return undefined;
      const { line, column } = this.#position(node, keyStart(node));
      return `${node.document.path ?? ""}:${line}:${column}`;
    };
    const [from, to] = [place(old), place(current)];
    return [from, to].filter((text) => text !== undefined).join(" → ");
  }

  json(node: Node | undefined): object | null {
    if (node === undefined) return null;
    const range = { start: this.#position(node, node.start), end: this.#position(node, node.end) };
    return { path: node.document.path ?? "", pointer: pointerOf(node), range };
  }

  #position({ document }: Node, offset: number) {
    let lines = this.#lines.get(document);
    if (lines === undefined) this.#lines.set(document, (lines = new LineIndex(document.text)));
    const { line, column } = lines.position(offset);
    return { offset, line, column };
  }
}

/** Where people look for a value: at its name, if it has one. */
function keyStart(node: Node): number {
  const { parent, key, start } = node;
  const member = parent?.type === "object" ? parent.member(String(key)) : undefined;
  return member?.value === node ? member.key.start : start;
}
