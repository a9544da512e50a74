import type { Model } from "../../model/model.js";
import type { Place } from "../../model/place.js";
import type { TemplateUse } from "../../model/sites.js";
import { parseTemplate, type Template } from "../../placeholder/parse.js";
import { rootOf } from "../../placeholder/scope.js";
import { overlaps, type Span } from "../../text/span.js";
import { fixOf } from "../fixes.js";
import { defineRule } from "../rule.js";

/** A way in which other tools write a placeholder. The first group is the name. */
interface Spelling {
  readonly pattern: RegExp;
  readonly where: "anywhere" | "path" | "segment";
  /** What is written is only meant as a placeholder where something has that name: `%smith%` may be a pattern. */
  readonly isOfName?: true;
  /** In a query value it may be of a language of the vendor: `{Status}='Open'`, `{ users {id} }`. */
  readonly isOfQueries?: true;
}

const spellings: readonly Spelling[] = [
  { pattern: /\$\{\s*([A-Za-z_][\w.-]*)\s*\}/g, where: "anywhere" },
  { pattern: /\[\[\s*([A-Za-z_][\w.]*)\s*\]\]/g, where: "anywhere" },
  { pattern: /\{\{\s*(\$[A-Za-z]\w*)(?:\(\))?\s*\}\}/g, where: "anywhere" },
  // Not behind a name, a bracket or another brace: `posts{message}` and `{a{b}}` are query languages of their own.
  { pattern: /(?<![\w$){}])\{([A-Za-z_][\w.-]*)\}(?!\})/g, where: "anywhere", isOfQueries: true },
  { pattern: /(?<=\/):([A-Za-z_]\w*)(?=\/|$)/g, where: "path" },
  { pattern: /<([A-Za-z_][\w .-]*)>/g, where: "segment" },
  { pattern: /%[sd]/g, where: "segment" },
  { pattern: /%([A-Za-z_]\w*)%/g, where: "segment", isOfName: true },
];

export default defineRule({
  id: "placeholder/foreign-syntax",
  severity: "warning",
  confidence: "likely",
  summary: "A placeholder written as other tools write it",
  description:
    "The run time replaces `{{name}}` and nothing else. `{id}`, `:id`, `${id}`, `[[id]]`, `<id>`, `%s` and the dynamic variables of API clients such as `{{$guid}}` are sent as they stand. Only URLs, headers and query values are judged: in a body such text may be meant. In a query value `{name}` is only judged where something has that name, because formulas and GraphQL are written with braces.",
  fixable: "unsafe",
  silences: [{ rules: ["placeholder/malformed"], on: "text" }],
  related: ["placeholder/malformed"],
  examples: {
    bad: [
      {
        kind: "override",
        text: '{ "resources": { "users": { "get": { "path": "/users/{id}/posts/:post", "headers": { "X-Request": "{{$guid}}", "X-Key": "${api_key}" } } } } }',
        highlights: ["{id}", ":post", "{{$guid}}", "${api_key}"],
      },
    ],
    good: [
      {
        kind: "override",
        text: '{ "resources": { "users": { "get": { "path": "/users/{{id}}:archive", "query": { "fields": "id,posts{message}" } } } } }',
      },
    ],
  },
  messages: {
    found: ({ written, name }: { written: string; name: string | undefined }) => ({
      what: `\`${written}\` is not how a placeholder is written here.`,
      why: "It is sent as it stands.",
      help: name === undefined ? "Placeholders are written `{{name}}`." : `Write \`{{${name}}}\`.`,
    }),
  },
  create: (context) => ({
    template: {
      where: mayHoldForeign,
      visit: (use) => {
        const place = context.model.placeOf(use.node);
        if (place === undefined || !isSentInHead(place)) return;
        for (const { written, name, isOfName } of foreignIn(use, place.field)) {
          const known = name === undefined ? undefined : nameFor(name, use, context.model);
          if (isOfName && known === undefined) continue;
          context.report({
            message: "found",
            data: { written: use.text.slice(written.start, written.end), name: known },
            at: use.locate(written),
            fixes:
              known === undefined ? [] : [fixOf(`Write \`{{${known}}}\``, "unsafe", use.edit(written, `{{${known}}}`))],
          });
        }
      },
    },
  }),
});

function mayHoldForeign({ text }: Template): boolean {
  return spellings.some(({ pattern }) => text.search(pattern) >= 0);
}

function* foreignIn(
  { text, template }: TemplateUse,
  field: string,
): Iterable<{ written: Span; name: string | undefined; isOfName: boolean }> {
  const isUrl = field === "path" || field === "base_url";
  const taken: Span[] = [
    ...template.placeholders,
    ...template.nearMisses.filter((miss) => !/^\s*\$/.test(miss.content)),
  ];
  for (const { pattern, where, isOfName = false, isOfQueries = false } of spellings) {
    if (where === "path" && field !== "path") continue;
    const mayBeQuery = isOfQueries && field === "query";
    if (mayBeQuery && hasOtherBraces(text, pattern)) continue;
    for (const match of text.matchAll(pattern)) {
      const written = { start: match.index, end: match.index + match[0].length };
      if (where === "segment" && !isSegment(text, written, isUrl)) continue;
      if (match[1] === "$json" || taken.some((span) => overlaps(span, written))) continue;
      taken.push(written);
      yield { written, name: match[1], isOfName: isOfName || mayBeQuery };
    }
  }
}

/** Whether a text has braces that neither a placeholder nor the spelling accounts for. */
function hasOtherBraces(text: string, spelling: RegExp): boolean {
  return /[{}]/.test(text.replaceAll(/\{\{[^{}]*\}\}/g, "").replaceAll(spelling, ""));
}

/** Whether a span is the whole value, or in a URL all that stands between two slashes. */
function isSegment(text: string, { start, end }: Span, isUrl: boolean): boolean {
  if (start === 0 && end === text.length) return true;
  return isUrl && text[start - 1] === "/" && (end === text.length || "/?#".includes(text[end] ?? ""));
}

/** Whether a value is part of a URL, a header or a query value. */
function isSentInHead({ owner, field, rest }: Place): boolean {
  if (owner.kind === "credential") return false;
  if (field === "authorization") return rest[1] === "header_value" || rest[1] === "value";
  return ["path", "base_url", "headers", "query"].includes(field);
}

/** The placeholder that reads a name which is known to exist where the template stands. */
function nameFor(name: string, use: TemplateUse, model: Model): string | undefined {
  const config = model.placeOf(use.node)?.config;
  const path = parseTemplate(`{{${name}}}`).placeholders[0]?.alternatives[0]?.paths[0];
  if (config === undefined || path === undefined) return undefined;
  const root = rootOf(path);
  const isKnown = config.names.has(name) || root.kind === "oauth" || root.kind === "environment";
  return isKnown || (root.kind === "request" && use.scope === "request") ? name : undefined;
}
