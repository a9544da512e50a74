import { pointerOf } from "../../../src/document/pointer.js";
import type { Member, Node, ObjectNode } from "../../../src/document/tree.js";
import type { Edit } from "../../../src/text/edit.js";
import { keyTextOf, sourceOf } from "../edits.js";
import { operator, type Operator } from "../operator.js";
import * as places from "../places.js";

/** Two adjacent members and the text between them. */
interface Gap {
  readonly before: Member;
  readonly after: Member;
  readonly comma: number;
}

const objects = ["", "resources/*", "resources/*/*", "authorization", "pagination/config", "credentials/config"];

/** Defects of the text itself, in JSON. */
export const syntax: readonly Operator[] = [
  between("a lost comma", "schema/syntax", ({ comma, after, before }) => ({
    edit: { start: comma, end: comma + 1, text: "" },
    text: [keyTextOf(after), sourceOf(before.value), ""],
  })),
  between("two commas", "schema/syntax", ({ comma }) => ({ edit: insert(comma, ","), text: "," })),
  between("a semicolon for a comma", "schema/syntax", ({ comma }) => ({
    edit: { start: comma, end: comma + 1, text: ";" },
    text: ";",
  })),
  between("a lost colon", "schema/syntax", ({ after }) => {
    const { text } = after.value.document;
    const colon = text.indexOf(":", after.key.end);
    return { edit: { start: colon, end: colon + 1, text: "" }, text: [sourceOf(after.value), keyTextOf(after), ""] };
  }),
  between("an equals sign for a colon", "schema/syntax", ({ after }) => {
    const colon = after.value.document.text.indexOf(":", after.key.end);
    return { edit: { start: colon, end: colon + 1, text: "=" }, text: "=" };
  }),
  between("a name without quotes", "schema/syntax", ({ after }) => ({
    edit: { start: after.key.start, end: after.key.end, text: after.key.name },
    text: after.key.name,
  })),
  between("an apostrophe for a quote", "schema/syntax", ({ after: { value } }) => {
    if (value.type !== "string" || /['"\\]/.test(value.value)) return undefined;
    return { edit: { start: value.start, end: value.end, text: `'${value.value}'` }, text: `'${value.value}'` };
  }),
  between("None for null", "schema/syntax", ({ after: { value } }) =>
    isScalar(value) ? { edit: { start: value.start, end: value.end, text: "None" }, text: "None" } : undefined,
  ),
  between("True for true", "schema/syntax", ({ after: { value } }) =>
    isScalar(value) ? { edit: { start: value.start, end: value.end, text: "True" }, text: "True" } : undefined,
  ),
  between("a backslash that escapes nothing", "schema/syntax", ({ after: { value } }) =>
    value.type === "string" && !value.value.includes("{")
      ? { edit: insert(value.start + 1, "\\d"), text: "\\d" }
      : undefined,
  ),
  between("a lost closing quote", "schema/syntax", ({ after: { value } }) => {
    if (value.type !== "string" || value.value === "") return undefined;
    const lineEnd = value.document.text.indexOf("\n", value.end);
    if (lineEnd > value.end + 1) return undefined;
    const opened = sourceOf(value).slice(0, -1);
    return { edit: { start: value.end - 1, end: value.end, text: "" }, text: [opened, `${opened},`, '"'] };
  }),
  between("a line comment in JSON", "schema/json-dialect", ({ after }) => ({
    edit: insert(after.key.start, "// checked\n"),
    text: "// checked",
  })),
  between("a block comment in JSON", "schema/json-dialect", ({ comma }) => ({
    edit: insert(comma + 1, " /* see ticket */"),
    text: "/* see ticket */",
  })),
  operator({
    id: "a trailing comma",
    rule: "schema/json-dialect",
    at: objects,
    type: "object",
    damage(object, { subject }) {
      const last = object.members.at(-1);
      if (last === undefined || !subject.path.endsWith(".json")) return undefined;
      return { edits: [insert(last.value.end, ",")], pointer: pointerOf(object), text: "," };
    },
  }),
  operator({
    id: "an object that is never closed",
    rule: "schema/syntax",
    at: [...places.methods, "authorization"],
    type: "object",
    damage(object, { subject }) {
      if (!/\.jsonc?$/.test(subject.path) || !sourceOf(object).includes("\n")) return undefined;
      return { edits: [{ start: object.end - 1, end: object.end, text: "" }], pointer: "", text: ["{", "}", ""] };
    },
  }),
];

function between(
  id: string,
  rule: string,
  change: (gap: Gap) => { readonly edit: Edit; readonly text: string | readonly string[] } | undefined,
): Operator {
  return operator({
    id,
    rule,
    at: objects,
    type: "object",
    damage(object, { subject, random }) {
      const isJson = rule === "schema/syntax" ? /\.jsonc?$/.test(subject.path) : subject.path.endsWith(".json");
      const gaps = isJson ? gapsOf(object) : [];
      const changed = gaps.length === 0 ? undefined : change(random.pick(gaps));
      return changed && { edits: [changed.edit], pointer: "", text: changed.text };
    },
  });
}

function gapsOf({ members, document }: ObjectNode): readonly Gap[] {
  return members.slice(1).flatMap((after, index) => {
    const before = members[index];
    return before === undefined ? [] : [{ before, after, comma: document.text.indexOf(",", before.value.end) }];
  });
}

function isScalar({ type }: Node): boolean {
  return type === "boolean" || type === "null" || type === "number";
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
