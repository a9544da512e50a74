import { isOptional } from "../../model/availability.js";
import type { Model } from "../../model/model.js";
import type { TemplateUse } from "../../model/sites.js";
import type { NearMiss } from "../../placeholder/near-miss.js";
import { parseTemplate, type Placeholder, type Template } from "../../placeholder/parse.js";
import { fixOf } from "../../rule-kit/fixes.js";
import type { Span } from "jsonata-check/text";
import { defineRule, type Report } from "../../rule-kit/rule.js";

const sentAsText = "The runtime does not recognize it and sends the literal text `{{…}}`.";

const messages = {
  refused: ({ written, refused }: { written: string; refused: string }) => ({
    what: `\`${written}\` is not a valid placeholder: it cannot contain \`${refused}\`.`,
    why: sentAsText,
    help: "Use only letters, digits and `_ - .`; write a default as `{{query.a?:b}}`, array items as `items.0`, and names without quotes.",
  }),
  empty: ({ written }: { written: string }) => ({
    what: `\`${written}\` is empty.`,
    why: sentAsText,
    help: "Write the name of a value between the braces, or remove them.",
  }),
  nested: ({ written }: { written: string }) => ({
    what: `\`${written}\` has one placeholder inside another.`,
    why: "Only the inner one is replaced; the outer braces are sent as is.",
    help: "Write one path; names cannot be computed in a template.",
  }),
  braces: ({ written, side }: { written: string; side: "closing" | "opening" }) => ({
    what: `\`${written}\` is not a valid placeholder: its ${side} braces are incomplete.`,
    why: sentAsText,
    help: "A placeholder has two braces on each side: `{{name}}`.",
  }),
  tripled: ({ written }: { written: string }) => ({
    what: `\`${written}\` has one brace too many.`,
    why: "Any brace beyond the two on each side is sent along with the value.",
    help: "A placeholder has two braces on each side: `{{name}}`.",
  }),
  question: ({ written }: { written: string }) => ({
    what: `\`${written}\` reads a name that contains \`?\`.`,
    why: "No such name exists: the literal text is sent, or the rest is tried as another name.",
    help: "Write a default after `?:`, and a fallback after a single `|`.",
  }),
  emptyDefault: ({ written }: { written: string }) => ({
    what: `The default of \`${written}\` is empty, and an empty default is ignored.`,
    why: "If the value is missing, the literal text `{{…}}` is sent.",
    help: "Write `?::str` for an empty string, or omit the value with `:undefined`.",
  }),
  noPath: ({ written, name }: { written: string; name: string }) => ({
    what: name === "" ? `\`${written}\` reads an empty name.` : `\`${written}\` reads the name \`${name}\`.`,
    why: "No such name exists: the literal text `{{…}}` is sent.",
    help:
      name === ""
        ? "Write one dot between two names."
        : "A type follows a single colon: `{{name:int}}`; a default comes after `?:`.",
  }),
  throws: ({ written }: { written: string }) => ({
    what: `\`${written}\` has an alternative that is not a valid path.`,
    why: "The request fails with `Invalid query` as soon as that alternative is tried.",
    help: "Write a dotted path on both sides of every `|`; a default comes after `?:`.",
  }),
};

export default defineRule({
  id: "placeholder/malformed",
  severity: "error",
  confidence: "certain",
  summary: "Text that looks like a placeholder but is not a valid one",
  description: [
    "A placeholder is `{{…}}` with letters, digits, `_ - . / | : ?` and whitespace between the braces. With any other character, or a brace too many or too few, the runtime treats it as ordinary text and sends it in the request.",
    "Array items are written `items.0.id`, names are written without quotes, and placeholders do not nest.",
  ].join("\n\n"),
  fixable: "safe",
  silences: [
    { rules: ["auth/bearer-without-token-source"], on: "value" },
    {
      rules: ["placeholder/undeclared", "placeholder/unknown-type", "placeholder/literal-left-in-request"],
      on: "text",
    },
  ],
  related: ["placeholder/foreign-syntax"],
  examples: ({ override, users }) => ({
    bad: [
      {
        ...override(users({ get: { path: "/users/{{body.ids[0]}}" } })),
        highlights: ["{{body.ids[0]}}"],
      },
      {
        ...override(users({ get: { path: "/users/{{id}/{{'name'}}/{{}}" } })),
        highlights: ["{{id}", "{{'name'}}", "{{}}"],
      },
    ],
    good: [
      override(users({ create: { path: "/users/{{body.ids.0}}", method: "post", body: "query { users { id }}" } })),
    ],
  }),
  messages,
  create: (context) => ({
    template: {
      where: ({ text, nearMisses, placeholders }) =>
        nearMisses.length > 0 || placeholders.some((one) => defectOf(one) !== undefined || isTripled(one, text)),
      visit: (use) => {
        for (const miss of use.template.nearMisses) context.report(reportOfMiss(miss, use, context.model));
        for (const placeholder of use.template.placeholders) {
          const report = reportOf(placeholder, use);
          if (report !== undefined) context.report(report);
        }
      },
    },
  }),
});

type MalformedReport = { [K in keyof typeof messages]: Report<typeof messages, K> }[keyof typeof messages];

/** The message for text that the runtime does not take for a placeholder. */
function reportOfMiss(miss: NearMiss, use: TemplateUse, model: Model): MalformedReport {
  const written = use.text.slice(miss.start, miss.end);
  const names = model.placeOf(use.node)?.config.names;
  const mended = repair(miss, (name) => names?.has(name) === true);
  const fixes = mended === undefined ? [] : [fixOf(`Write \`${mended}\``, tierOf(miss), use.edit(miss, mended))];
  const place = { at: use.locate(miss), fixes };
  if (miss.kind === "characters") {
    const refused = use.text.slice(miss.refused[0]?.start, miss.refused[0]?.end);
    return { message: "refused", data: { written, refused }, ...place };
  }
  if (miss.kind === "empty" || miss.kind === "nested") return { message: miss.kind, data: { written }, ...place };
  const side = miss.kind === "unclosed" ? "closing" : "opening";
  return { message: "braces", data: { written, side }, ...place };
}

/** The message for a placeholder that the runtime recognizes. */
function reportOf(placeholder: Placeholder, use: TemplateUse): MalformedReport | undefined {
  const defect = defectOf(placeholder);
  const isTooMuch = isTripled(placeholder, use.text);
  if (defect === undefined && !isTooMuch) return undefined;
  const { start, end } = isTooMuch ? widened(placeholder, use.text) : placeholder;
  const data = { written: use.text.slice(start, end) };
  const at = use.locate({ start, end });
  if (defect === undefined) {
    const mended = use.text.slice(placeholder.start, placeholder.end);
    const fixes = [fixOf(`Write \`${mended}\``, "suggestion", use.edit({ start, end }, mended))];
    return { message: "tripled", data, at, fixes };
  }
  if (defect.message === "noPath") return { message: "noPath", data: { ...data, name: defect.name }, at };
  if (defect.message !== "emptyDefault") return { message: defect.message, data, at };
  const edit = use.edit({ start: end - 2, end: end - 2 }, ":str");
  const isAtEnd = use.text
    .slice(start, end - 2)
    .trimEnd()
    .endsWith("?:");
  const fixes = isTooMuch || !isAtEnd ? [] : [fixOf("Write `?::str`", "safe", edit)];
  // Where the value is always there, the default is not needed.
  return { message: "emptyDefault", data, at, fixes, severity: "info", confidence: "likely" };
}

/** The defect of a placeholder that the runtime recognizes but that never has the intended value. */
type Defect =
  { readonly message: "throws" | "question" | "emptyDefault" } | { readonly message: "noPath"; readonly name: string };

function defectOf(placeholder: Placeholder): Defect | undefined {
  if (isUnreadable(placeholder)) return { message: "throws" };
  if (asks(placeholder)) return { message: "question" };
  const name = impossibleName(placeholder);
  if (name !== undefined) return { message: "noPath", name };
  return placeholder.hasEmptyDefault && !isOptional(placeholder) ? { message: "emptyDefault" } : undefined;
}

/** A name that nothing can have: an empty one between two dots, or one that ends in a colon. */
function impossibleName({ alternatives }: Placeholder): string | undefined {
  const segments = alternatives.flatMap(({ paths }) => paths.flatMap((path) => path.segments));
  return segments.find(({ text, kind }) => kind === "property" && (text === "" || text.endsWith(":")))?.text;
}

function isUnreadable({ alternatives }: Placeholder): boolean {
  return alternatives.some(
    ({ paths }) =>
      paths.length === 0 || paths.some((path) => path.segments.some((segment) => segment.kind === "bad-pattern")),
  );
}

/** Whether a name has a question mark: a default that is not written `?:`, or an operator of another language. */
function asks({ alternatives }: Placeholder): boolean {
  return alternatives.some(({ paths }) => paths.some(({ text }) => text.includes("?")));
}

/** Whether a placeholder that is else all of a value, or of a segment of a path, has braces beside it. */
function isTripled(placeholder: Span, text: string): boolean {
  const { start, end } = widened(placeholder, text);
  if (start === placeholder.start && end === placeholder.end) return false;
  return [text[start - 1], text[end]].every((beside) => beside === undefined || beside === "/");
}

/** A placeholder with the braces beside it. */
function widened({ start, end }: Span, text: string): Span {
  let [from, to] = [start, end];
  while (text[from - 1] === "{") from--;
  while (text[to] === "}") to++;
  return { start: from, end: to };
}

/** A lost brace may also be one that was never meant to be there: only brackets and quotes have one meaning. */
function tierOf(miss: NearMiss): "safe" | "suggestion" {
  return miss.kind === "characters" ? "safe" : "suggestion";
}

/**
 * The placeholder that was meant, where there is only one way to read it. Of the roots of other tools, as in
 * `{{ config['api_key'] }}`, only what is behind them can be meant.
 */
function repair({ kind, content }: NearMiss, isKnown: (name: string) => boolean): string | undefined {
  if (kind === "empty" || kind === "nested") return undefined;
  const path = content
    .replaceAll(/\[\s*(?:(["'])([\w-]+)\1|(\d+))\s*\]/g, ".$2$3")
    .replace(/^(\s*)(["'])([\w.-]+)\2(\s*)$/, "$1$3$4");
  const mended = parseTemplate(`{{${path}}}`);
  if (!isPlain(mended)) return undefined;
  const foreign = mended.reads.find(({ root }) => root.kind === "foreign");
  if (foreign === undefined) return mended.text;
  const [, ...own] = foreign.path.segments.map(({ text }) => text);
  return own[0] !== undefined && isKnown(own[0]) ? `{{${own.join(".")}}}` : undefined;
}

function isPlain({ placeholders, nearMisses }: Template): boolean {
  return nearMisses.length === 0 && placeholders.length === 1 && !placeholders.some(isUnreadable);
}
