import { isOptional, pathsOf } from "../../model/availability.js";
import type { Model } from "../../model/model.js";
import type { TemplateUse } from "../../model/sites.js";
import type { Path, Segment } from "../../placeholder/path.js";
import type { NearMiss } from "../../placeholder/near-miss.js";
import { parseTemplate, type Placeholder, type Template } from "../../placeholder/parse.js";
import { fixOf } from "../../rule-kit/fixes.js";
import type { Span } from "jsonata-check/text";
import { defineRule, type Report } from "../../rule-kit/rule.js";
import { meantDefault } from "./meant-default.js";

/** What a message says: the text, the name or character in it that is wrong, and what was meant. */
interface Data {
  readonly written: string;
  readonly piece: string;
  readonly mended: string | undefined;
}

const twoBraces = "A placeholder has two braces on each side: `{{name}}`.";

/** Why the runtime does not recognize a placeholder, and what to do. */
const causes: Readonly<Record<NearMiss["kind"], (piece: string) => readonly [because: string, advice: string]>> = {
  characters: (piece) => [`it cannot contain \`${piece}\``, "Write a path of letters, digits, `_`, `-` and dots."],
  empty: () => ["it is empty", "Write the name of a value between the braces, or remove them."],
  nested: () => ["there is another one in it", "Write one path: names cannot be computed in a template."],
  unclosed: () => ["its closing braces are incomplete", twoBraces],
  unopened: () => ["its opening braces are incomplete", twoBraces],
};

const messages = {
  unrecognized: ({ written, piece, mended, kind }: Data & { readonly kind: NearMiss["kind"] }) => {
    const [because, advice] = causes[kind](piece);
    return {
      what: `\`${written}\` is not a valid placeholder: ${because}.`,
      why: "The literal text `{{…}}` is sent.",
      help: writeOr(mended, advice),
    };
  },
  tripled: ({ written }: Data) => ({
    what: `\`${written}\` has one brace too many.`,
    why: "Any brace beyond the two on each side is sent along with the value.",
    help: twoBraces,
  }),
  name: ({ written, piece, mended }: Data) => ({
    what: `\`${written}\` reads ${piece === "" ? "an empty name" : `\`${piece}\` as a name`}.`,
    why: "No such name exists, so the literal text `{{…}}` is sent if nothing else has a value.",
    help:
      piece === ""
        ? "Write one dot between two names."
        : writeOr(mended, "Write a type after one colon, a default after `?:`, and a fallback after a single `|`."),
  }),
  throws: ({ written, mended }: Data) => ({
    what: `\`${written}\` has an alternative that is not a valid path.`,
    why: "The request fails with `Invalid query` as soon as that alternative is tried.",
    help: writeOr(mended, "Write a path on both sides of every `|`, and a default after `?:`."),
  }),
  emptyDefault: ({ written }: Data) => ({
    what: `The default of \`${written}\` is empty, and an empty default is ignored.`,
    why: "If the value is missing, the literal text `{{…}}` is sent.",
    help: "Write `?::str` for an empty string, or omit the value with `:undefined`.",
  }),
};

function writeOr(mended: string | undefined, advice: string): string {
  return mended === undefined ? advice : `Write \`${mended}\`.`;
}

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
  examples: ({ override, users, highlight }) => ({
    bad: [
      highlight(override(users({ get: { path: "/users/{{body.ids[0]}}" } })), "{{body.ids[0]}}"),
      highlight(override(users({ get: { path: "/users/{{id}/{{'name'}}/{{}}" } })), "{{id}", "{{'name'}}", "{{}}"),
    ],
    good: [
      override(users({ create: { path: "/users/{{body.ids.0}}", method: "post", body: "query { users { id }}" } })),
    ],
  }),
  messages,
  create: (context) => ({
    template: {
      where: ({ text, nearMisses, placeholders }) =>
        nearMisses.length > 0 || placeholders.some((one) => defectOf(one, text) !== undefined),
      visit: (use) => {
        for (const miss of use.template.nearMisses) context.report(reportOfMiss(miss, use, context.model));
        for (const placeholder of use.template.placeholders) {
          const defect = defectOf(placeholder, use.text);
          if (defect !== undefined) context.report(reportOf(defect, placeholder, use));
        }
      },
    },
  }),
});

/** Text that the runtime does not take for a placeholder. Only brackets and quotes have one meaning. */
function reportOfMiss(miss: NearMiss, use: TemplateUse, model: Model): Report<typeof messages, "unrecognized"> {
  const { kind, refused, content } = miss;
  const plain = repair(miss, (name) => model.placeOf(use.node)?.config.names.has(name) === true);
  const mended = plain ?? meantDefault(content);
  const tier = plain !== undefined && kind === "characters" ? "safe" : "suggestion";
  const piece = use.text.slice(refused[0]?.start ?? 0, refused[0]?.end ?? 0);
  const data = { written: use.text.slice(miss.start, miss.end), piece, mended, kind };
  const fixes = mended === undefined ? [] : [fixOf(`Write \`${mended}\``, tier, use.edit(miss, mended))];
  return { message: "unrecognized", data, at: use.locate(miss), fixes };
}

/** What is wrong with a placeholder that the runtime recognizes. */
interface Defect {
  readonly message: "throws" | "name" | "emptyDefault" | "tripled";
  /** The name that nothing can have. */
  readonly piece?: string;
}

function defectOf(placeholder: Placeholder, text: string): Defect | undefined {
  if (isTripled(placeholder, text)) return { message: "tripled" };
  if (isUnreadable(placeholder)) return { message: "throws" };
  const piece = impossibleName(pathsOf(placeholder));
  if (piece !== undefined) return { message: "name", piece };
  return placeholder.hasEmptyDefault && !isOptional(placeholder) ? { message: "emptyDefault" } : undefined;
}

/** A name that nothing can have: an operator of another language, an empty one, or one that ends in a colon. */
function impossibleName(paths: readonly Path[]): string | undefined {
  const operator = paths.find(({ text }, index) => text.includes("?") || (text === "or" && index > 0));
  const isImpossible = ({ kind, text }: Segment): boolean => kind === "property" && (text === "" || text.endsWith(":"));
  return operator?.text ?? paths.flatMap(({ segments }) => segments).find(isImpossible)?.text;
}

function reportOf({ message, piece = "" }: Defect, placeholder: Placeholder, use: TemplateUse) {
  const content = use.text.slice(placeholder.start + 2, placeholder.end - 2);
  const span = message === "tripled" ? widened(placeholder, use.text) : placeholder;
  const mended = message === "tripled" ? `{{${content}}}` : meantDefault(content);
  const report = { data: { written: use.text.slice(span.start, span.end), piece, mended }, at: use.locate(span) };
  if (message !== "emptyDefault") {
    const fixes = mended === undefined ? [] : [fixOf(`Write \`${mended}\``, "suggestion", use.edit(span, mended))];
    return { message, ...report, fixes };
  }
  const end = span.end - 2;
  const isAtEnd = content.trimEnd().endsWith("?:");
  const fixes = isAtEnd ? [fixOf("Write `?::str`", "safe", use.edit({ start: end, end }, ":str"))] : [];
  return { message, ...report, fixes, severity: "warning", confidence: "likely" } as const;
}

function isUnreadable({ alternatives }: Placeholder): boolean {
  return alternatives.some(
    ({ paths }) =>
      paths.length === 0 || paths.some((path) => path.segments.some((segment) => segment.kind === "bad-pattern")),
  );
}

/** Whether a placeholder that is otherwise a whole value, word or path segment has extra braces. */
function isTripled(placeholder: Span, text: string): boolean {
  const { start, end } = widened(placeholder, text);
  if (start === placeholder.start && end === placeholder.end) return false;
  const beside = [text[start - 1], text[end]];
  if (beside.every((character) => character === undefined || character === "/")) return true;
  // In JSON text the extra braces are those of an object, and have a counterpart.
  const isApart = beside.every((character) => character === undefined || /[\s/]/.test(character));
  const isAlone = !/[{}]/.test(text.slice(0, start) + text.slice(end));
  return isApart && (isAlone || text.split("{").length !== text.split("}").length);
}

/** A placeholder with extra braces. */
function widened({ start, end }: Span, text: string): Span {
  let [from, to] = [start, end];
  while (text[from - 1] === "{") from--;
  while (text[to] === "}") to++;
  return { start: from, end: to };
}

/** The intended placeholder, if unambiguous. After roots of other tools, as in `{{ config['api_key'] }}`, only the rest is intended. */
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
