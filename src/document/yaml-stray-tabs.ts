/** A change of a YAML text, which moves nothing: `text` replaces as many characters. */
export interface Patch {
  readonly at: number;
  readonly text: string;
  /** The start of the value that is not what was meant. */
  readonly broken?: number;
}

/** A block scalar around a line: its header's indentation and place, and the indentation of its first line. */
interface BlockScalar {
  readonly header: number;
  readonly at: number;
  content: number | undefined;
}

/**
 * Takes out the lines that a tab indents among lines with spaces, because how deep they were meant is unknown: they become empty, and
 * so does what is written below them.
 */
export function strayTabs(text: string): readonly Patch[] {
  const patches: Patch[] = [];
  let scalar: BlockScalar | undefined;
  let opener: string | undefined;
  let below = Infinity;
  for (const { index, 0: line } of text.matchAll(/^.*\S.*$/gm)) {
    const indent = line.search(/[^ ]/);
    const isStray = line[indent] === "\t";
    if (scalar !== undefined && isStray && indent < (scalar.content ?? Infinity)) {
      patches.push({ ...blank(line, index), broken: scalar.at });
      continue;
    }
    if (scalar !== undefined && indent > scalar.header) {
      scalar.content ??= indent;
      continue;
    }
    scalar = undefined;
    if (opener !== undefined && opensBefore(opener, line)) below = indent;
    opener = isStray ? line : undefined;
    if (isStray || indent >= below) {
      patches.push({ ...blank(line, index), broken: text.slice(0, index).trimEnd().length });
    } else {
      below = Infinity;
      const at = line.search(/(?<=[:-] )[|>][-+\d]*\s*(?:#.*)?$/);
      if (at !== -1) scalar = { header: indent, at: index + at, content: undefined };
    }
  }
  return patches;
}

/** Empty lines, because a line of spaces may be too long for a block scalar that begins with it. */
function blank(line: string, at: number): Patch {
  return { at, text: "\n".repeat(line.length) };
}

/** Whether what follows a line belongs to it: it ends with its colon or the header of a block, or begins a list item. */
function opensBefore(line: string, next: string): boolean {
  if (/(?::|-|[:-] [|>][-+\d]*)\s*(?:#.*)?$/.test(line)) return true;
  return /^\s*- .*:/.test(line) && !/^\s*- /.test(next);
}
