import { type Fix, fixOf, sourceOf, type StringNode } from "../../../rule-kit/index.js";
import { parseTemplate } from "../../../placeholder/parse.js";

/** The JSON in a string, whatever the values of its placeholders. */
export function jsonIn({ value }: StringNode): "an object" | "a list" | undefined {
  if (!/^\s*[[{]/.test(value)) return undefined;
  const { placeholders } = parseTemplate(value);
  const text = placeholders.reduceRight((at, { start, end }) => `${at.slice(0, start)}0${at.slice(end)}`, value);
  const json = parsed(text);
  return typeof json !== "object" || json === null ? undefined : Array.isArray(json) ? "a list" : "an object";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes the JSON itself, if every placeholder is inside one of its strings. */
export function unwrapped(node: StringNode): Fix | undefined {
  const { start, end, value } = node;
  const isInline = /^["']/.test(sourceOf(node)) && !value.includes("\n");
  if (!isInline || typeof parsed(value) !== "object") return undefined;
  return fixOf("Write it without the quotes", "unsafe", { start, end, text: value.trim() });
}
