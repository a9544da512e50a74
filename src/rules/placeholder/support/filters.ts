import { fixOf, type TemplateUse } from "../../../rule-kit/index.js";
import { placeholderTypes, type Placeholder, type Template } from "../../../placeholder/parse.js";
import type { Segment } from "../../../placeholder/path.js";
import { isLiteral } from "./meant-default.js";

/** A fallback that is not a name: a type, a default, or a filter of a template language. */
export interface Filter {
  readonly segment: Segment;
  readonly placeholder: Placeholder;
  /** What to write in its place; undefined for a filter, which placeholders do not have. */
  readonly meant: string | undefined;
}

/** The fallbacks that are not names: `{{query.limit|int}}`, `{{query.limit|50}}`, `{{ name | upper }}`. */
export function filtersOf({ placeholders }: Template): Filter[] {
  return placeholders.flatMap((placeholder) =>
    placeholder.alternatives.slice(1).flatMap(({ paths }) => {
      const [path, ...others] = paths;
      const [segment, ...more] = path?.segments ?? [];
      if (segment === undefined || others.length + more.length > 0) return [];
      const meant = typeOrDefault(segment.text);
      return meant !== undefined || filterNames.has(segment.text) ? [{ segment, placeholder, meant }] : [];
    }),
  );
}

function typeOrDefault(word: string): string | undefined {
  if (isLiteral(word)) return `?:${word}`;
  const type = placeholderTypes.includes(word) ? word : otherTypeNames.get(word);
  return type && `:${type}`;
}

/** Type names of other languages that mean nothing else. */
const otherTypeNames: ReadonlyMap<string, string> = new Map([
  ["string", "str"],
  ["integer", "int"],
  ["float", "num"],
  ["boolean", "bool"],
  ["tojson", "json"],
]);

/** Filters of Jinja and Liquid without arguments, if the name means nothing else. */
const filterNames: ReadonlySet<string> = new Set(
  (
    "upper lower upcase downcase uppercase lowercase capitalize trim strip urlencode url_encode b64encode " +
    "base64_encode base64 base64encode btoa escape json_encode"
  ).split(" "),
);

/** The finding about a fallback that is not a name. */
export function reportOfFilter({ segment, placeholder, meant }: Filter, use: TemplateUse) {
  const bar = use.text.lastIndexOf("|", segment.start);
  const isWhole = use.text.slice(bar + 1, segment.end).trim() === segment.text;
  const span = { start: use.text.slice(0, bar).trimEnd().length, end: segment.end };
  const isFixable = isWhole && meant !== undefined && placeholder.default === undefined;
  const fixes = isFixable ? [fixOf(`Write \`${meant}\``, "unsafe", use.edit(span, meant))] : [];
  return { message: "filter", data: { name: segment.text, meant }, at: use.locate(segment), fixes } as const;
}
