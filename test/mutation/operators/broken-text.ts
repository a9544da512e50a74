import type { Node } from "../../../src/document/tree.js";
import type { Edit } from "../../../src/text/edit.js";
import { memberOf, sourceOf } from "../edits.js";
import { operator, type Operator } from "../operator.js";
import type { Subject } from "../subject.js";

const objects = ["", "resources/*/*", "authorization/config", "credentials/config", "rate_limit"];
const scalars = ["label", "base_url", "resources/*/*/path", "authorization/config/value"];

/** Texts that editing, merging and pasting leave behind. */
export const brokenText: readonly Operator[] = [
  ...["NaN", "undefined", "0x1F", "+1", "012", ".5", "1.", "Infinity"].map((text) =>
    scalar(`${text} for a value`, (node) => ({
      edit: over(node, text),
      text: [text, text.slice(1), "0", "1."],
    })),
  ),
  scalar("typographic quotes around a value", (node) => {
    const text = `\u201c${node.value}\u201d`;
    return { edit: over(node, text), text: [text, "\u201c", node.value] };
  }),
  scalar("a line break in a text", (node) => ({
    edit: { start: node.start + 1, end: node.start + 1, text: "\n" },
    text: ["\n", ""],
  })),
  scalar("a tab in a text", (node) => ({
    edit: { start: node.start + 1, end: node.start + 1, text: "\t" },
    text: "\t",
  })),
  scalar("a key of no value", (node) => ({ edit: over(node, ""), text: ["", ",", "}"] })),
  whole("text behind the end", ({ length }) => ({ edit: { start: length, end: length, text: "\nend" }, text: "end" })),
  whole("a brace too many", ({ length }) => ({ edit: { start: length, end: length, text: "}" }, text: "}" })),
  whole("a second document", ({ length }) => ({ edit: { start: length, end: length, text: "{}" }, text: ["{}", "{"] })),
  whole("a text that is cut off", (text) => {
    const end = text.trimEnd().length - 1;
    return { edit: { start: end, end: text.length, text: "" }, text: ["", "{"] };
  }),
  operator({
    id: "the marks of a merge conflict",
    rule: "schema/syntax",
    at: objects,
    type: "object",
    damage(node, { subject }) {
      const member = node.members[1];
      if (!isJson(subject) || member === undefined) return undefined;
      const edit = { start: member.key.start, end: member.key.start, text: "\n<<<<<<< HEAD\n" };
      return { edits: [edit], pointer: "", text: ["<<<<<<< HEAD", "<<<<<<<", "<"] };
    },
  }),
  operator({
    id: "a comment of YAML in JSON",
    rule: "schema/syntax",
    at: objects,
    type: "object",
    damage(node, { subject }) {
      const member = node.members[1];
      if (!isJson(subject) || member === undefined) return undefined;
      const edit = { start: member.key.start, end: member.key.start, text: "# later\n" };
      return { edits: [edit], pointer: "", text: ["# later", "#"] };
    },
  }),
  operator({
    id: "a placeholder without quotes in YAML",
    rule: "schema/syntax",
    at: ["authorization/config/value", "resources/*/*/query/*"],
    type: "string",
    damage(node, { subject }) {
      if (subject.document.language !== "yaml" || !/^\{\{\w+\}\}$/.test(node.value)) return undefined;
      return { edits: [over(node, node.value)], pointer: "", text: node.value };
    },
  }),
];

function scalar(id: string, change: (node: Extract<Node, { type: "string" }>) => Change): Operator {
  return operator({
    id,
    rule: "schema/syntax",
    at: scalars,
    type: "string",
    damage(node, { subject }) {
      if (!isJson(subject) || memberOf(node) === undefined || sourceOf(node).length < 3) return undefined;
      const { edit, text } = change(node);
      return { edits: [edit], pointer: "", text };
    },
  });
}

interface Change {
  readonly edit: Edit;
  readonly text: string | readonly string[];
}

function whole(id: string, change: (text: string) => Change): Operator {
  return operator({
    id,
    rule: "schema/syntax",
    at: ["/"],
    type: "object",
    damage(_, { subject }) {
      if (!isJson(subject)) return undefined;
      const { edit, text } = change(subject.text);
      return { edits: [edit], pointer: "", text };
    },
  });
}

function isJson(subject: Subject): boolean {
  return /\.jsonc?$/.test(subject.path);
}

function over(node: Node, text: string): Edit {
  return { start: node.start, end: node.end, text };
}
