import { nodeAt } from "../document/node-at.js";
import { parseDocument } from "../document/parse.js";
import type { Language } from "../document/source-document.js";
import type { Node } from "../document/tree.js";
import { describe, propertiesOf, type DescribedSchema } from "../schema/described.js";
import { hasType } from "../schema/shape.js";
import type { LintResult } from "../engine/diagnostic.js";
import { applyEdits, type Edit } from "../text/edit.js";
import type { OpenDocument } from "./open-document.js";
import type { Completion } from "./results.js";
import { sampleOf, type JsonValue } from "./sample-value.js";

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
  const proposals =
    gap.kind === "value" ? valueProposals(node, gap, schema, document) : keyProposals(node, gap, schema, document);
  return withoutHarm(proposals, document);
}

/** The gap at a place, and the value of its key (or in it) once the gap is filled. */
export function gapAt(document: OpenDocument, offset: number): { readonly gap: Gap; readonly node: Node } | undefined {
  const { language } = document.linted.document;
  const gap = language === "yaml" ? yamlGap(document.text, offset) : jsonGap(document.text, offset);
  const node = gap && nodeInGap(document, gap, language);
  return gap && node && { gap, node };
}

/** At most this much text (in UTF-16 units) is linted to try proposals. */
const maxTried = 40_000;

/** Keeps the proposals that add no error, as far as they can be tried in time. */
function withoutHarm(proposals: readonly Completion[], document: OpenDocument): readonly Completion[] {
  const { text, result } = document;
  if (text.length * proposals.length > maxTried) return proposals;
  const before = countErrors(result);
  return proposals.filter(({ edit }) => countErrors(document.changed(applyEdits(text, [edit])).result) <= before);
}

function countErrors({ diagnostics }: LintResult): number {
  return diagnostics.filter(({ severity }) => severity === "error").length;
}

/** A name that does not occur in documents. */
const mark = "\u{E000}";

/** The value of a gap's key (or in the gap) once the gap is filled. */
function nodeInGap({ text, options, linted }: OpenDocument, gap: Gap, language: Language): Node | undefined {
  const { start, end } = gap;
  const quoted = language === "yaml" ? mark : `"${mark}"`;
  const filled = gap.kind === "value" || gap.hasValue ? quoted : `${quoted}: null${gap.needsComma ? "," : ""}`;
  const edited = applyEdits(text, [{ start, end, text: filled }]);
  const { root, problems } = parseDocument(edited, { path: options.path, language }, options);
  if (problems.length > linted.document.problems.length) return undefined;
  const found = root && nodeAt(root, start);
  return found?.isKey === (gap.kind === "key") ? found.node : undefined;
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
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const line = text.slice(lineStart, offset);
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

function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1))?.[0] ?? "";
}

function keyProposals(node: Node, gap: Gap, schema: DescribedSchema, document: OpenDocument): readonly Completion[] {
  const { language } = document.linted.document;
  const { parent } = node;
  if (parent?.type !== "object") return [];
  const required = new Set<string>();
  const properties = propertiesOf(schema, parent, required);
  const present = document.text.slice(gap.start, gap.end).replaceAll('"', "");
  // A correct key with a value is kept.
  if (gap.hasValue && properties.has(present)) return [];
  const proposals = [...properties].flatMap(([name, property]): readonly Completion[] => {
    if (name === "$schema" || parent.get(name) !== undefined || property.deprecationMessage !== undefined) return [];
    if (gap.hasValue && !fits(node, property)) return [];
    const value = sampleOf(property, schema);
    if (value === undefined && !gap.hasValue) return [];
    const text = gap.hasValue ? writtenKey(name, language) : writtenMember(name, value ?? null, gap, language);
    return [{ label: name, kind: "property", ...told(property), edit: editOf(gap, text) }];
  });
  const isRequired = ({ label }: Completion): boolean => required.has(label);
  return [...proposals.filter(isRequired), ...proposals.filter((one) => !isRequired(one))];
}

function valueProposals(node: Node, gap: Gap, schema: DescribedSchema, document: OpenDocument): readonly Completion[] {
  const { language } = document.linted.document;
  const description = describe(schema, node);
  const values = description?.values ?? [];
  const present = document.text.slice(gap.start, gap.end).replaceAll('"', "");
  // Another value may require other keys: a user who wants one deletes this value first.
  if (values.some(({ value }) => value === present)) return [];
  const booleans = values.length === 0 && description?.types.includes("boolean") === true ? [true, false] : [];
  return [...values, ...booleans.map((value) => ({ value, text: undefined }))].map(({ value, text }) => ({
    label: String(value),
    kind: "value",
    ...(text === undefined ? {} : { documentation: text }),
    edit: editOf(gap, language === "yaml" ? yamlScalar(value) : JSON.stringify(value)),
  }));
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

export function editOf({ start, end }: Gap, text: string): Edit {
  return { start, end, text };
}

export function writtenKey(name: string, language: Language): string {
  return language === "yaml" ? name : JSON.stringify(name);
}

export function writtenMember(name: string, value: JsonValue, { indent, needsComma }: Gap, language: Language): string {
  if (language === "yaml") return `${name}:${yamlValue(value, indent)}`;
  const text = JSON.stringify(value, undefined, 2).replaceAll("\n", `\n${indent}`);
  return `${JSON.stringify(name)}: ${text}${needsComma ? "," : ""}`;
}

/** A value after a colon: an object goes below, anything else on the same line. */
function yamlValue(value: JsonValue, indent: string): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ` ${yamlScalar(value)}`;
  const members = Object.entries(value);
  const inner = `${indent}  `;
  if (members.length === 0) return " {}";
  return members.map(([name, member]) => `\n${inner}${name}:${yamlValue(member, inner)}`).join("");
}

/** Words stay plain; anything else is quoted. */
function yamlScalar(value: JsonValue): string {
  const isPlain =
    typeof value === "string" && /^[A-Za-z][\w ]*$/.test(value) && !/^(?:true|false|null|yes|no|on|off)$/i.test(value);
  return isPlain ? value : JSON.stringify(value);
}
