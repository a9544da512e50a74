import { hasFlag, type Placeholder, type Template } from "../../src/placeholder/parse.js";
import type { Path, Segment } from "../../src/placeholder/path.js";

/** The runtime's result for a template, predicted from its parsed form. */
export type Outcome = { readonly value: unknown } | { readonly throws: true };

/** Predicts the run time's answer for plain JSON values. */
export function resolve(template: Template, context: Readonly<Record<string, unknown>>): Outcome {
  try {
    let result: unknown = template.text;
    for (const placeholder of template.placeholders) {
      const written = template.text.slice(placeholder.start, placeholder.end);
      const value = valueOf(placeholder, written, context);
      if (placeholder.isWhole) return { value };
      result = (result as string).replace(written, value as string);
    }
    return { value: result };
  } catch (error) {
    if (error instanceof RangeError) return { throws: true };
    throw error;
  }
}

function valueOf(placeholder: Placeholder, written: string, context: unknown): unknown {
  let value: unknown;
  for (const alternative of placeholder.alternatives) {
    const found = lookUp(alternative.paths, context);
    if (found === "" && hasFlag(placeholder, "ignore-empty-str")) continue;
    if (found === undefined) continue;
    value = cast(found, alternative.types[0]?.text ?? "str", placeholder.isWhole);
    break;
  }
  if (value !== undefined) return value;
  if (placeholder.default) {
    return cast(placeholder.default.value.text, placeholder.default.type?.text ?? "str", placeholder.isWhole);
  }
  if (hasFlag(placeholder, "undefined")) return placeholder.isWhole ? undefined : "";
  return hasFlag(placeholder, "null") ? null : written;
}

function cast(value: unknown, type: string, isWhole: boolean): unknown {
  if (value === null) return null;
  const trimmed = typeof value === "string" ? value.trim() : value;
  const number = (parsed: number) => (Number.isNaN(parsed) ? trimmed : parsed);
  switch (type) {
    case "str":
      return text(value);
    case "int":
      return number(parseInt(trimmed as string));
    case "num":
      return number(parseFloat(trimmed as string));
    case "bool":
      return trimmed === "true" ? true : trimmed === "false" ? false : trimmed;
    case "null":
      return trimmed === "null" ? null : isWhole ? trimmed : "null";
    case "json":
      return isWhole && typeof trimmed !== "object" ? json(trimmed as string, trimmed) : trimmed;
    case "any":
    case "undefined":
    case "ignore-empty-str":
      return trimmed;
    default:
      throw new RangeError(type);
  }
}

function json(written: string, otherwise: unknown): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return otherwise;
  }
}

function text(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => (item === null ? "null" : text(item))).join(",");
  return Object.is(value, -0) ? "-0" : String(value);
}

/** A concrete place that a path leads to. */
interface Place {
  readonly keys: readonly (string | number)[];
  readonly value: unknown;
}

function lookUp(paths: readonly Path[], context: unknown): unknown {
  if (paths.length === 0) throw new RangeError("empty");
  if (paths.some((path) => path.segments.some((segment) => segment.kind === "bad-pattern"))) throw new RangeError();
  const places = paths.flatMap((path) => expand(path.segments, context));
  return firstInOrder(places, 0)?.value;
}

function expand(segments: readonly Segment[], context: unknown): Place[] {
  let places: Place[] = [{ keys: [], value: context }];
  for (const segment of segments) {
    places = places.flatMap(({ keys, value }) =>
      keysOf(segment, value).map((key) => ({ keys: [...keys, key], value: (value as Record<string, unknown>)[key] })),
    );
  }
  return places;
}

function keysOf({ kind, text }: Segment, value: unknown): (string | number)[] {
  if (typeof value !== "object" || value === null) return [];
  if (kind === "property") return text in value && !forbidden.has(text) ? [text] : [];
  if (kind === "pattern") {
    if (Array.isArray(value)) return [];
    const slash = text.lastIndexOf("/");
    const pattern = new RegExp(text.slice(1, slash), text.slice(slash + 1));
    return Object.keys(value).filter((key) => pattern.test(key) && !forbidden.has(key));
  }
  if (!Array.isArray(value)) return [];
  const index = (edge: string) => (edge.startsWith("-") ? Math.max(value.length + Number(edge), 0) : Number(edge));
  if (kind === "index") return index(text) < value.length ? [index(text)] : [];
  const [from = "", to = ""] = text.split(":");
  const end = to === "" || (Number(to) === 0 && to.startsWith("-")) ? value.length : index(to);
  const start = from === "" ? 0 : index(from);
  return value.map((_, at) => at).filter((at) => at >= start && at < end);
}

const forbidden = new Set(["__proto__", "prototype", "constructor"]);

/** A union is walked level by level; on each level the keys come in the order in which an object lists them. */
function firstInOrder(places: readonly Place[], level: number): Place | undefined {
  const ended = places.find((place) => place.keys.length === level);
  if (ended) return ended;
  const groups: Record<string, Place[]> = {};
  for (const place of places) (groups[String(place.keys[level])] ??= []).push(place);
  for (const group of Object.values(groups)) {
    const first = firstInOrder(group, level + 1);
    if (first) return first;
  }
  return undefined;
}
