import type { Node, StringNode } from "../../../rule-kit/index.js";
import { patternSlip } from "./pattern-slip.js";
import { longestCheap } from "jsonata-check/regex";
import type { ShapedObject } from "../../../schema/shaped-object.js";

/** The setting of a field that rejects a value; undefined if none certainly does. */
export function refusalOf(field: ShapedObject<"Field">): (value: string) => string | undefined {
  const transform = transforms.get(field.text("transform") ?? "none");
  if (transform === undefined) return () => undefined;
  const accepts = acceptanceOf(field.text("pattern"));
  const format = formats.get(field.text("format") ?? "");
  return (value) => {
    // Whether the pattern sees the value before or after its transformation is not documented.
    const forms = [value, transform(value)];
    if (accepts !== undefined && !forms.some(accepts)) return "pattern";
    return format !== undefined && !forms.some((form) => format.test(form)) ? "format" : undefined;
  };
}

/** Whether a pattern accepts a value under any reading: unanchored, with and without the flags that browsers set. */
function acceptanceOf(pattern: string | undefined): ((value: string) => boolean) | undefined {
  // Patterns reported by `auth/bad-pattern` are wrong for every value.
  if (pattern === undefined || pattern.length > 200 || patternSlip(pattern) !== undefined) return undefined;
  if (compiled(pattern, "") === undefined) return undefined;
  const readings = ["", "u", "v"].flatMap((flags) => compiled(pattern, flags) ?? []);
  const longest = longestCheap(pattern, "");
  return (value) => value.length > longest || readings.some((reading) => reading.test(value));
}

function compiled(pattern: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return undefined;
  }
}

/** What every implementation of these formats requires at least. */
const formats: ReadonlyMap<string, RegExp> = new Map([
  ["email", /^\S+@\S+$/],
  ["number", /^\s*[+-]?[\d.,]+(?:e[+-]?\d+)?\s*$/i],
  ["uuid", /^[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$/i],
  ["url", /^\S*[.:]\S*$/],
]);

const transforms: ReadonlyMap<string, (value: string) => string> = new Map([
  ["none", (value: string) => value],
  ["lowercase", (value: string) => value.toLowerCase()],
  ["uppercase", (value: string) => value.toUpperCase()],
]);

/** Whether a placeholder shows a value; others say in words what to enter, or cut the value short. */
export function isExample(text: string): boolean {
  if (/[•●·]|^(?=.*[YMDhms]{2})[YMDHhmsS./:T-]+$/.test(text)) return false;
  return /^[^\s<>{}[\]()*…"']+$/.test(text) && !/\.\.|x{3,}|-{3,}|_{3,}|your|my[-_]|enter|e\.g|:$/i.test(text);
}

/** The values of the options of a field. */
export function optionValues(field: ShapedObject<"Field">): Node[] {
  const items = field.array("options")?.items ?? [];
  // Options in another form have their own finding.
  if (items.some((item) => item.type !== "object")) return [];
  return items.flatMap((item) => (item.type === "object" ? (item.get("value") ?? []) : []));
}

/** The value as a string; undefined if it is not a scalar. */
export function textOf(node: Node): string | undefined {
  return node.type === "string" || node.type === "number" || node.type === "boolean" ? String(node.value) : undefined;
}

/** Whether a default is not one of the options beside it. */
export function isForeign(
  { value }: StringNode,
  field: ShapedObject<"Field">,
  options: readonly (string | undefined)[],
): boolean {
  if (field.text("type") !== "single_select" || options.length === 0 || options.includes(undefined)) return false;
  if (field.array("options")?.items.length !== options.length) return false;
  return value !== "" && !value.includes("{{") && !options.includes(value);
}
