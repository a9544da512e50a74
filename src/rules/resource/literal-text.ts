import type { Template } from "../../placeholder/parse.js";

/** Stands for a unit of a placeholder: neither a letter nor a mark of a URL. */
const hole = "\u{FFFC}";

/** A template with every placeholder, and all that looks like one, blotted out; offsets stay. */
export function literalText(template: Template): string {
  const { placeholders, nearMisses } = template;
  let { text } = template;
  for (const { start, end } of [...placeholders, ...nearMisses]) {
    text = text.slice(0, start) + hole.repeat(end - start) + text.slice(end);
  }
  return text;
}

/** Whether a path is an address of its own. */
export function isAbsolute(path: string): boolean {
  return /^\s*https?:\/\//i.test(path);
}
