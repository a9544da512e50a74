import type { Span } from "jsonata-check/text";
import type { Template } from "../../../placeholder/parse.js";
import { SpanUnion } from "../../../text/span-union.js";

/** Another tool's placeholder syntax. The first group is the name. */
interface Spelling {
  readonly pattern: RegExp;
  readonly where: "anywhere" | "path" | "segment" | "url";
  /** The text is only a placeholder if something has that name: `%smith%` may be a pattern. */
  readonly isOfName?: true;
  /** In a query value or a body it may be in the vendor's language: `{Status}='Open'`, `{ users {id} }`. */
  readonly isOfQueries?: true;
}

const spellings: readonly Spelling[] = [
  { pattern: /\$\{\s*([A-Za-z_][\w.$-]*)\s*\}/g, where: "anywhere" },
  { pattern: /(?:process\.env\.|\$env[.:])([A-Za-z_]\w*)/g, where: "anywhere" },
  { pattern: /\[\[\s*([A-Za-z_][\w.]*)\s*\]\]/g, where: "anywhere" },
  { pattern: /\{\{\s*(\$[A-Za-z]\w*)(?:\(\))?\s*\}\}/g, where: "anywhere" },
  // Tags of template languages: `<%= name %>`, `{% if name %}`, `{{#if name}}`.
  { pattern: /<%=? ?([A-Za-z_][\w.]*) ?%>/g, where: "anywhere" },
  { pattern: /<%[^%]+%>/g, where: "anywhere" },
  { pattern: /\{%-?[^%{}]+%\}/g, where: "anywhere" },
  { pattern: /\{\{[#^>]\s*[A-Za-z][^{}]*\}\}/g, where: "anywhere" },
  // Not after a name, a bracket or another brace: `posts{message}` and `{a{b}}` belong to query languages.
  { pattern: /(?<![\w$){}])\{([A-Za-z_][\w.-]*)\}(?!\})/g, where: "anywhere", isOfQueries: true },
  { pattern: /(?<=\/):([A-Za-z_]\w*)(?=\/|$)/g, where: "path" },
  { pattern: /<([A-Za-z_][\w .-]*)>/g, where: "segment" },
  { pattern: /<([A-Za-z_][\w .-]*)>/g, where: "url" },
  { pattern: /%[sd]/g, where: "segment" },
  { pattern: /%([A-Za-z_]\w*)%/g, where: "segment", isOfName: true },
];

/** Whether another tool would replace a part of the template. */
export function mayHoldForeign({ text }: Template): boolean {
  return spellings.some(({ pattern }) => text.search(pattern) >= 0);
}

/** A placeholder of another tool. */
export interface ForeignPlaceholder {
  readonly written: Span;
  readonly name: string | undefined;
  /** Whether it is a placeholder only if something has that name. */
  readonly isOfName: boolean;
}

/** The placeholders of other tools in the text of a field. */
export function* foreignIn({ text, placeholders, nearMisses }: Template, field: string): Iterable<ForeignPlaceholder> {
  const taken = new SpanUnion();
  for (const placeholder of placeholders) taken.add(placeholder);
  for (const miss of nearMisses) if (!/^\s*\$/.test(miss.content)) taken.add(miss);
  for (const spelling of spellings) {
    const mayBeQuery = spelling.isOfQueries === true && (field === "query" || field === "body");
    if (!isOfField(spelling, field) || (mayBeQuery && hasOtherBraces(text, spelling.pattern))) continue;
    for (const match of text.matchAll(spelling.pattern)) {
      const written = { start: match.index, end: match.index + match[0].length };
      if (!isPlaceholder(spelling, text, written, field)) continue;
      if (match[1] === "$json" || taken.overlaps(written)) continue;
      taken.add(written);
      yield { written, name: match[1], isOfName: spelling.isOfName === true || mayBeQuery };
    }
  }
}

/** Whether a spelling is a placeholder in a field. */
function isOfField({ where }: Spelling, field: string): boolean {
  if (where === "path") return field === "path";
  if (where === "url") return urlFields.has(field);
  // `<client-id>` means that somebody else sets it, and `<id>` in a body may be XML.
  return where === "anywhere" || (field !== "client" && field !== "body");
}

/** Whether a spelling is a placeholder at its place in the text of a field. */
function isPlaceholder({ where }: Spelling, text: string, written: Span, field: string): boolean {
  // A secret may have any characters in it.
  if (field === "client") return written.start === 0 && written.end === text.length;
  if (where === "segment") return isSegment(text, written, urlFields.has(field));
  return where !== "url" || isOutsideQuery(text, written);
}

/** Whether a string has braces that belong neither to a placeholder nor to this spelling. */
function hasOtherBraces(text: string, spelling: RegExp): boolean {
  return /[{}]/.test(text.replaceAll(/\{\{[^{}]*\}\}/g, "").replaceAll(spelling, ""));
}

/** Whether a span is the whole value, or a whole segment of a URL. */
function isSegment(text: string, { start, end }: Span, isUrl: boolean): boolean {
  if (start === 0 && end === text.length) return true;
  return isUrl && text[start - 1] === "/" && (end === text.length || "/?#".includes(text[end] ?? ""));
}

/** Whether a span of a URL is outside its query, where signs may compare (`?q=a<b and c>d`), or is a whole value there. */
function isOutsideQuery(text: string, { start, end }: Span): boolean {
  const isValue = text[start - 1] === "=" && (end === text.length || text[end] === "&");
  return isValue || !text.slice(0, start).includes("?");
}

/** Fields whose whole value is a URL or a part of one: the hosts and paths of OAuth are in `auth`. */
const urlFields: ReadonlySet<string> = new Set(["path", "base_url", "auth"]);
