import { nodeAt } from "../document/node-at.js";
import { parseDocument } from "../document/parse.js";
import type { Language } from "../document/source-document.js";
import type { Node } from "../document/tree.js";
import { describe, propertiesOf, type DescribedSchema, type JsonValue } from "../schema/described.js";
import { hasType } from "../schema/shape.js";
import type { LintResult } from "../engine/diagnostic.js";
import { applyEdits } from "../text/edit.js";
import type { OpenDocument } from "./open-document.js";
import type { Completion } from "./results.js";
import { writeInsertion, type Insertion } from "./insertion.js";
import { samplesOf, snippetValue } from "./sample-value.js";
import { writtenKey, writtenMember, writtenValue } from "./written-value.js";
import { indentAt, startOfLine } from "../text/lines.js";

/** A place where a key or a value may be completed. */
export interface Gap {
  readonly kind: "key" | "value";
  readonly start: number;
  readonly end: number;
  /** The surroundings of the word: what must follow a key, and the indentation of the line. */
  readonly hasValue: boolean;
  readonly needsComma: boolean;
  readonly indent: string;
}

/** The keys and values that the schema allows at a place. The text may be unfinished. */
export function structureProposals(
  document: OpenDocument,
  offset: number,
  schema: DescribedSchema,
): readonly Completion[] {
  const found = gapAt(document, offset);
  if (found === undefined) return [];
  const { node, gap } = found;
  const proposalsOf = gap.kind === "value" ? valueProposals : keyProposals;
  return firstHarmless(proposalsOf(node, gap, schema, document), gap, document);
}

/** The gap at a place, and the value of its key (or in it) once the gap is filled. */
export function gapAt(document: OpenDocument, offset: number): { readonly gap: Gap; readonly node: Node } | undefined {
  const { language } = document.linted.document;
  const gap = language === "yaml" ? yamlGap(document.text, offset) : jsonGap(document.text, offset);
  const node = gap && nodeInGap(document, gap);
  return gap && node && { gap, node };
}

/** At most this much text (in UTF-16 units) is linted to try proposals. */
const maxTried = 40_000;

/** The first of each group of proposals that adds no error, as far as they can be tried in time. */
function firstHarmless(
  groups: readonly (readonly Completion[])[],
  gap: Gap,
  document: OpenDocument,
): readonly Completion[] {
  const { text } = document;
  let left = maxTried;
  const before = text.length > left ? 0 : errorsBefore(document, gap);
  const isHarmless = ({ edit }: Completion): boolean => {
    left -= text.length;
    return left < 0 || countErrors(document.changed(applyEdits(text, [edit])).result) <= before;
  };
  return groups.flatMap((group) => group.find(isHarmless) ?? []);
}

/** The number of errors without a proposal. If the text does not parse, more of them may show once the gap is filled. */
function errorsBefore(document: OpenDocument, gap: Gap): number {
  const before = countErrors(document.result);
  if (document.linted.document.problems.length === 0) return before;
  return Math.max(before, countErrors(document.changed(filledText(document, gap)).result, gap.start));
}

/** The number of errors, except for those at an offset. */
function countErrors({ diagnostics }: LintResult, offset?: number): number {
  return diagnostics.filter(({ severity, range }) => severity === "error" && range.start.offset !== offset).length;
}

/** A name that does not occur in documents. */
const mark = "\u{E000}";

/** The value of a gap's key (or in the gap) once the gap is filled. */
function nodeInGap(document: OpenDocument, gap: Gap): Node | undefined {
  const { options, linted } = document;
  const { language } = linted.document;
  const { root, problems } = parseDocument(filledText(document, gap), { path: options.path, language }, options);
  if (problems.length > linted.document.problems.length) return undefined;
  const found = root && nodeAt(root, gap.start);
  return found?.isKey === (gap.kind === "key") ? found.node : undefined;
}

function filledText({ text, linted }: OpenDocument, { kind, start, end, hasValue, needsComma }: Gap): string {
  const quoted = linted.document.language === "yaml" ? mark : `"${mark}"`;
  const filled = kind === "value" || hasValue ? quoted : `${quoted}: null${needsComma ? "," : ""}`;
  return applyEdits(text, [{ start, end, text: filled }]);
}

/** A gap in JSON: a complete or partial word after a bracket, comma or colon. */
function jsonGap(text: string, offset: number): Gap | undefined {
  const before = /(?:"[\w$.*/-]*|[\w$.-]*)$/.exec(text.slice(Math.max(0, offset - 200), offset))?.[0] ?? "";
  const after = /^[\w$.*/-]*"?/.exec(text.slice(offset, offset + 200))?.[0] ?? "";
  const isOpen = before.startsWith('"') || !after.endsWith('"');
  const start = offset - before.length;
  const end = offset + (isOpen ? after.length : 0);
  const previous = lastSign(text, start);
  const next = /^(?:\s|\/\/.*|\/\*[^]*?\*\/)*(.)/s.exec(text.slice(end, end + 500))?.[1] ?? "";
  const common = { start, end, hasValue: next === ":", needsComma: next === '"', indent: indentAt(text, start) };
  if (previous === ":") return /^[,}\]]?$/.test(next) ? { kind: "value", ...common } : undefined;
  return previous === "{" || previous === "," ? { kind: "key", ...common } : undefined;
}

function lastSign(text: string, offset: number): string {
  let at = offset - 1;
  while (at >= 0 && /\s/.test(text.charAt(at))) at--;
  return text.charAt(at);
}

/** A gap in YAML: a word at the start of a line or after a colon. */
function yamlGap(text: string, offset: number): Gap | undefined {
  const line = text.slice(startOfLine(text, offset), offset);
  const after = /^[\w$.-]*/.exec(text.slice(offset, offset + 200))?.[0] ?? "";
  const [, lead, word = ""] = /^([ ]*(?:- )?)([\w$.-]*)$/.exec(line) ?? [];
  const end = offset + after.length;
  const rest = text.slice(end).split(/\r?\n/, 1)[0] ?? "";
  if (rest.trim() !== "" && !rest.startsWith(":")) return undefined;
  const common = { end, hasValue: rest.startsWith(":"), needsComma: false };
  if (lead !== undefined)
    return { kind: "key", start: offset - word.length, indent: lead.replaceAll("-", " "), ...common };
  const [, value] = /^[ ]*(?:- )?[\w$.-]+:[ ]+([\w$.-]*)$/.exec(line) ?? [];
  return value === undefined ? undefined : { kind: "value", start: offset - value.length, indent: "", ...common };
}

/** For each key, its proposals with different values, the likeliest first. */
function keyProposals(
  node: Node,
  gap: Gap,
  schema: DescribedSchema,
  document: OpenDocument,
): readonly (readonly Completion[])[] {
  const { language } = document.linted.document;
  const { parent } = node;
  if (parent?.type !== "object") return [];
  const required = new Set<string>();
  const properties = propertiesOf(schema, parent, required);
  const present = document.text.slice(gap.start, gap.end).replaceAll('"', "");
  // A correct key with a value is kept.
  if (gap.hasValue && properties.has(present)) return [];
  const inOrder = [...properties].sort(([a], [b]) => Number(required.has(b)) - Number(required.has(a)));
  return inOrder.flatMap(([name, property]) => {
    if (name === "$schema" || parent.get(name) !== undefined || property.deprecationMessage !== undefined) return [];
    if (gap.hasValue && !fits(node, property)) return [];
    const insertions = gap.hasValue
      ? [[writtenKey(name, language)]]
      : samplesOf(property, schema).map((value) => memberInsertion(name, value, gap, language));
    const shown = { label: name, kind: "property", ...told(property) } as const;
    return [insertions.map((insertion) => ({ ...shown, ...written(gap, insertion) }))];
  });
}

/** A member in its gap, with a comma if another one follows. */
export function memberInsertion(name: string, value: JsonValue, gap: Gap, language: Language): Insertion {
  return [...writtenMember(name, value, gap.indent, language), gap.needsComma ? "," : ""];
}

/** What a proposal writes into a gap. */
export function written({ start, end }: Gap, insertion: Insertion): Pick<Completion, "edit" | "snippet"> {
  const { text = "", ...snippet } = writeInsertion(insertion, (piece) => piece) ?? {};
  return { edit: { start, end, text }, ...snippet };
}

function valueProposals(
  node: Node,
  gap: Gap,
  schema: DescribedSchema,
  document: OpenDocument,
): readonly (readonly Completion[])[] {
  const { language } = document.linted.document;
  const description = describe(schema, node);
  if (description === undefined) return [];
  const { values, types, examples, snippets } = description;
  const present = document.text.slice(gap.start, gap.end).replaceAll('"', "");
  // Another value may require other keys: a user who wants one deletes this value first.
  if (values.some(({ value }) => value === present)) return [];
  const propose = (label: string, value: JsonValue, text: string | undefined): Completion => ({
    ...{ label, kind: "value", ...(text === undefined ? {} : { documentation: text }) },
    ...written(gap, writtenValue(value, gap.indent, language)),
  });
  const listed = values.map(({ value, text }) => propose(String(value), value, text));
  const booleans = types.includes("boolean")
    ? [true, false].map((value) => propose(String(value), value, undefined))
    : [];
  const suggested = snippets.map((one) => propose(one.label, snippetValue(one), one.description));
  const shown = examples.filter((one) => typeof one === "string").map((one) => propose(one, one, undefined));
  const found = [listed, booleans, suggested, shown].find((some) => some.length > 0) ?? [];
  return found.map((one) => [one]);
}

/** Whether a property allows its present value. */
function fits(node: Node, { type }: DescribedSchema): boolean {
  return type !== undefined && hasType(node, typeof type === "string" ? [type] : type);
}

function told({ description, type }: DescribedSchema): Pick<Completion, "detail" | "documentation"> {
  return {
    ...(type === undefined ? {} : { detail: typeof type === "string" ? type : type.join(" or ") }),
    ...(description === undefined ? {} : { documentation: description }),
  };
}
