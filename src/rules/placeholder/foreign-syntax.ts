import type { Model } from "../../model/model.js";
import type { Place } from "../../model/place.js";
import type { TemplateUse } from "../../model/sites.js";
import { parseTemplate, type Template } from "../../placeholder/parse.js";
import { rootOf } from "../../placeholder/scope.js";
import type { Span } from "jsonata-check/text";
import { SpanUnion } from "../../text/span-union.js";
import { fixOf } from "../../rule-kit/fixes.js";
import { defineRule } from "../../rule-kit/rule.js";
import { wordsOf } from "../../secrets/secret-names.js";
import { bareNameIn, isBare } from "./bare-names.js";

/** A way in which other tools write a placeholder. The first group is the name. */
interface Spelling {
  readonly pattern: RegExp;
  readonly where: "anywhere" | "path" | "segment" | "url";
  /** What is written is only meant as a placeholder where something has that name: `%smith%` may be a pattern. */
  readonly isOfName?: true;
  /** In a query value it may be of a language of the vendor: `{Status}='Open'`, `{ users {id} }`. */
  readonly isOfQueries?: true;
}

const spellings: readonly Spelling[] = [
  { pattern: /\$\{\s*([A-Za-z_][\w.$-]*)\s*\}/g, where: "anywhere" },
  { pattern: /\[\[\s*([A-Za-z_][\w.]*)\s*\]\]/g, where: "anywhere" },
  { pattern: /\{\{\s*(\$[A-Za-z]\w*)(?:\(\))?\s*\}\}/g, where: "anywhere" },
  // Tags of template languages: `<%= name %>`, `{% if name %}`, `{{#if name}}`.
  { pattern: /<%=? ?([A-Za-z_][\w.]*) ?%>/g, where: "anywhere" },
  { pattern: /<%[^%]+%>/g, where: "anywhere" },
  { pattern: /\{%-?[^%{}]+%\}/g, where: "anywhere" },
  { pattern: /\{\{[#^>]\s*[A-Za-z][^{}]*\}\}/g, where: "anywhere" },
  // Not behind a name, a bracket or another brace: `posts{message}` and `{a{b}}` are query languages of their own.
  { pattern: /(?<![\w$){}])\{([A-Za-z_][\w.-]*)\}(?!\})/g, where: "anywhere", isOfQueries: true },
  { pattern: /(?<=\/):([A-Za-z_]\w*)(?=\/|$)/g, where: "path" },
  { pattern: /<([A-Za-z_][\w .-]*)>/g, where: "segment" },
  { pattern: /<([A-Za-z_][\w .-]*)>/g, where: "url" },
  { pattern: /%[sd]/g, where: "segment" },
  { pattern: /%([A-Za-z_]\w*)%/g, where: "segment", isOfName: true },
];

export default defineRule({
  id: "placeholder/foreign-syntax",
  severity: "error",
  confidence: "likely",
  summary: "A placeholder written as other tools write it",
  description:
    "The runtime replaces `{{name}}` and nothing else. `{id}`, `:id`, `${id}`, `[[id]]`, `<id>`, `%s`, the tags of template languages such as `<%= id %>`, and the dynamic variables of API clients such as `{{$guid}}` are sent as is. Only URLs, headers, query values and credentials are checked: in a body such text may be intended. A bare name is reported where it can only be meant as a placeholder: the name of a credential field that nothing reads, in an authorization or a header, and `body.email` under the key `email`. In a query value `{name}` is reported only where something has that name, because formulas and GraphQL are written with braces.",
  fixable: "unsafe",
  silences: [{ rules: ["placeholder/malformed"], on: "text" }],
  related: ["placeholder/malformed"],
  examples: ({ override, users }) => ({
    bad: [
      {
        ...override(
          users({
            get: { path: "/users/{id}/posts/:post", headers: { "X-Request": "{{$guid}}", "X-Key": "${api_key}" } },
          }),
        ),
        highlights: ["{id}", ":post", "{{$guid}}", "${api_key}"],
      },
    ],
    good: [override(users({ get: { path: "/users/{{id}}:archive", query: { fields: "id,posts{message}" } } }))],
  }),
  messages: {
    found: ({ written, name }: { written: string; name: string | undefined }) => ({
      what: `\`${written}\` is not placeholder syntax here.`,
      why: "It is sent as is.",
      help: name === undefined ? "Placeholders are written `{{name}}`." : `Write \`{{${name}}}\`.`,
    }),
    read: ({ written, name }: { written: string; name: string }) => ({
      what: `\`${written}\` has no braces.`,
      why: "The literal name is sent.",
      help: `Write \`{{${name}}}\`.`,
    }),
    bare: ({ written, name }: { written: string; name: string }) => ({
      what: `\`${written}\` is the name of the field \`${name}\`, not its value.`,
      why: "The literal name is sent.",
      help: `Write \`{{${name}}}\`.`,
    }),
  },
  create: (context) => ({
    template: {
      where: (template) => mayHoldForeign(template) || isBare(template.text),
      visit: (use) => {
        const bare = bareNameIn(use, context);
        if (bare !== undefined) {
          const whole = { start: 0, end: use.text.length };
          context.report({
            message: bare.isField ? "bare" : "read",
            data: { written: use.text, name: bare.name },
            at: use.locate(whole),
            fixes: [fixOf(`Write \`{{${bare.name}}}\``, "unsafe", use.edit(whole, `{{${bare.name}}}`))],
          });
          return;
        }
        const place = mayHoldForeign(use.template) ? context.model.placeOf(use.node) : undefined;
        if (place === undefined || !isSentInHead(place)) return;
        for (const { written, name, isOfName } of foreignIn(use, fieldOf(place))) {
          const known = name === undefined ? undefined : nameFor(name, use, context.model);
          if (known === undefined && (isOfName || isActionSuffix(use.text, written, place))) continue;
          const text = use.text.slice(written.start, written.end);
          context.report({
            message: "found",
            data: { written: text, name: known },
            at: use.locate(written),
            // What is written with the right braces can only be meant to be resolved.
            severity: text.startsWith("{{") ? "error" : "warning",
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
  const isUrl = urlFields.has(field);
  const taken = new SpanUnion();
  for (const placeholder of template.placeholders) taken.add(placeholder);
  for (const miss of template.nearMisses) if (!/^\s*\$/.test(miss.content)) taken.add(miss);
  for (const { pattern, where, isOfName = false, isOfQueries = false } of spellings) {
    if ((where === "path" && field !== "path") || (where === "url" && !isUrl)) continue;
    // `<client-id>` says that somebody else sets it.
    if (where === "segment" && field === "client") continue;
    const mayBeQuery = isOfQueries && field === "query";
    if (mayBeQuery && hasOtherBraces(text, pattern)) continue;
    for (const match of text.matchAll(pattern)) {
      const written = { start: match.index, end: match.index + match[0].length };
      if (where === "segment" && !isSegment(text, written, isUrl)) continue;
      if (where === "url" && !isOutsideQuery(text, written)) continue;
      // A secret may have any characters in it.
      if (field === "client" && (written.start > 0 || written.end < text.length)) continue;
      if (match[1] === "$json" || taken.overlaps(written)) continue;
      taken.add(written);
      yield { written, name: match[1], isOfName: isOfName || mayBeQuery };
    }
  }
}

/** Words with which the name of an action begins. */
const verbs: ReadonlySet<string> = new Set([
  ...[
    "accept",
    "activate",
    "add",
    "apply",
    "approve",
    "archive",
    "assign",
    "batch",
    "bulk",
    "cancel",
    "check",
    "clone",
  ],
  ...["close", "complete", "copy", "create", "deactivate", "delete", "disable", "download", "duplicate", "enable"],
  ...["export", "fetch", "find", "generate", "get", "import", "insert", "invite", "list", "lookup", "merge", "move"],
  ...["patch", "pause", "preview", "publish", "query", "refresh", "reject", "remove", "replace", "reset", "restore"],
  ...[
    "resume",
    "retry",
    "revoke",
    "run",
    "search",
    "send",
    "set",
    "start",
    "stop",
    "submit",
    "sync",
    "test",
    "translate",
  ],
  ...["unarchive", "undelete", "update", "upload", "upsert", "validate", "verify", "watch"],
]);

/** Whether a path ends with the name of an action: `/users/:create`. */
function isActionSuffix(text: string, { start, end }: Span, { field, owner }: Place): boolean {
  if (field !== "path" || text[start] !== ":" || end < text.length) return false;
  const name = text.slice(start + 1, end);
  const words = wordsOf(name);
  if (owner.kind === "method" && owner.method === name) return true;
  return verbs.has(words[0] ?? "") && !/^(?:ids?|key|name|slug|uuid)$/.test(words.at(-1) ?? "");
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

/** What a value is a part of: in a credential its `client` or its `auth`. */
function fieldOf({ owner, field, rest }: Place): string {
  return owner.kind === "credential" ? String(rest[0]) : field;
}

/** Whether a value is part of a URL, a header or a query value, or a credential of the application. */
function isSentInHead({ owner, field, rest }: Place): boolean {
  if (owner.kind === "credential") return field === "config" && (rest[0] === "client" || rest[0] === "auth");
  if (field === "authorization") return rest[0] === "config";
  return ["path", "base_url", "headers", "query"].includes(field);
}

/** The placeholder that reads a name known to exist in the scope of the template. */
function nameFor(name: string, use: TemplateUse, model: Model): string | undefined {
  const config = model.placeOf(use.node)?.config;
  const path = parseTemplate(`{{${name}}}`).placeholders[0]?.alternatives[0]?.paths[0];
  if (config === undefined || path === undefined) return undefined;
  const root = rootOf(path);
  const isKnown = config.names.has(name) || root.kind === "oauth" || root.kind === "environment";
  return isKnown || (root.kind === "request" && use.scope === "request") ? name : undefined;
}
