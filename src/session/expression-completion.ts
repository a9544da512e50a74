import type { ExpressionContext } from "jsonata-check";
import { cursorAt, type Cursor, type NamesAtCursor } from "jsonata-check/cursor";
import { writeName } from "jsonata-check/hints";
import { visit } from "jsonata-check/syntax";
import { addTo, type Span } from "jsonata-check/text";
import { hasKind, isListed, printType, type LiteralSet, type Type } from "jsonata-check/types";
import { responseHeaders } from "../../generated/http-facts.js";
import type { ExpressionUse } from "../model/sites.js";
import { functionProposal } from "./function-proposal.js";
import { withoutHarm } from "./harmless-proposals.js";
import type { Insertion, Proposal } from "./insertion.js";

/** The completions at an offset of an expression. `others` are the document's other expressions. */
export function expressionProposals(
  use: ExpressionUse,
  offset: number,
  context: ExpressionContext,
  others: readonly ExpressionUse[],
): readonly Proposal[] {
  const cursor = cursorAt(use.text, offset, context);
  if (cursor === undefined) return [];
  const isCalled = cursor.kind === "operand" && /^\s*\(/.test(use.text.slice(cursor.span.end));
  const isQuoted = use.text.startsWith("`", cursor.span.start);
  const typed = use.text.slice(cursor.span.start, offset).replace(/^`/, "").toLowerCase();
  const proposals = proposalsAt(cursor, use.text, context, others)
    .filter(isFirst())
    .filter(({ kind }) => (!isCalled || kind === "function") && (!isQuoted || kind === "property"))
    .filter(({ label }) => hasLettersOf(label.toLowerCase(), typed));
  return withoutHarm(startingFirst(proposals, typed), use.text, offset, context);
}

function proposalsAt(
  cursor: Cursor,
  text: string,
  context: ExpressionContext,
  others: readonly ExpressionUse[],
): readonly Proposal[] {
  switch (cursor.kind) {
    case "operator":
      return operators
        .filter(([label]) => label !== "&" || cursor.expected === undefined || hasKind(cursor.expected, "string"))
        .map(([label, detail, ...insertion]) => ({
          ...{ label, kind: "operator", detail, span: cursor.span },
          insertion,
        }));
    case "string":
      return stringProposals(cursor, context);
    case "step":
      return fieldProposals(cursor, context, others);
    case "operand":
      return [
        ...valueProposals(cursor),
        ...keyProposals(cursor, '"'),
        ...fieldProposals(cursor, context, others),
        ...variableProposals(cursor),
        ...[...context.functions.values()].map((spec) => functionProposal(spec, cursor.span, text)),
      ];
  }
}

/** The operators that may follow a complete operand, each with the text that follows it. */
const operators: readonly (readonly [label: string, detail: string, ...insertion: Insertion])[] = [
  ["=", "is equal", "= ", { hole: "''" }],
  ["!=", "is not equal", "!= ", { hole: "''" }],
  [">=", "at least", ">= ", { hole: "0" }],
  ["<=", "at most", "<= ", { hole: "0" }],
  [">", "more than", "> ", { hole: "0" }],
  ["<", "less than", "< ", { hole: "0" }],
  ["and", "both", "and ", { hole: "true" }],
  ["or", "one or both", "or ", { hole: "true" }],
  ["in", "is one of", "in ", { hole: "['']" }],
  ["&", "joins strings", "& ", { hole: "''" }],
  ["+", "adds", "+ ", { hole: "0" }],
  ["-", "subtracts", "- ", { hole: "0" }],
  ["*", "multiplies", "* ", { hole: "1" }],
  ["/", "divides", "/ ", { hole: "1" }],
  ["%", "remainder", "% ", { hole: "1" }],
  ["~>", "hands on to a function", "~> ", { hole: "$string()" }],
  ["?", "if, then, else", "? ", { hole: "null" }, " : ", { hole: "null" }],
  ["??", "where it is nothing", "?? ", { hole: "''" }],
  ["?:", "where it counts as false", "?: ", { hole: "''" }],
];

/** The known values of the other operand, or of the expected result. */
function valueProposals({ span, expected }: NamesAtCursor): readonly Proposal[] {
  if (expected === undefined || expected.any) return [];
  const strings = literals(expected.strings).map((value) => [JSON.stringify(value), `'${value}'`] as const);
  const numbers = literals(expected.numbers).map((value) => [String(value), String(value)] as const);
  const booleans = [["true", 2] as const, ["false", 1] as const]
    .filter(([, bit]) => (expected.booleans & bit) !== 0)
    .map(([word]) => [word, word] as const);
  return [...strings, ...numbers, ...booleans]
    .filter(([, text]) => !/^'.*['\\].*'$/s.test(text))
    .map(([label, text]) => ({ label, kind: "value", span, insertion: [text] }));
}

function literals<Value>(set: LiteralSet<Value>): readonly Value[] {
  return isListed(set) ? [...set] : [];
}

/** The keys that the object may have, quoted. */
function keyProposals({ span, keysOf }: NamesAtCursor, quote: string): readonly Proposal[] {
  return [...(keysOf?.object?.properties ?? [])].map(([name, type]) => ({
    label: name,
    kind: "property",
    detail: printType(type),
    span,
    insertion: [`${quote}${name}${quote}`],
  }));
}

function stringProposals(cursor: Extract<Cursor, { kind: "string" }>, context: ExpressionContext): readonly Proposal[] {
  const isHeader = cursor.path.length === 1 && context.hyphenatedRoots.has(cursor.path[0] ?? "");
  const values = [...literals(cursor.expected?.strings), ...(isHeader ? responseHeaders.keys() : [])];
  return [
    ...keyProposals(cursor, ""),
    ...values
      .filter((value) => !/["'\\]/.test(value))
      .map((value): Proposal => ({ label: value, kind: "value", span: cursor.span, insertion: [value] })),
  ];
}

/** The fields of the context: those of its type, then those that the document reads there, then common response headers. */
function fieldProposals(
  { span, context: type, path }: NamesAtCursor,
  context: ExpressionContext,
  others: readonly ExpressionUse[],
): readonly Proposal[] {
  const typed = [...(type.object?.properties ?? [])].map(([name, field]) =>
    fieldProposal(name, printType(field), span),
  );
  const isOpen = type.any || type.object?.rest !== undefined;
  if (!isOpen || path.length === 0) return typed.flat();
  const read = [...(fieldsRead(others).get(path.join(".")) ?? [])].sort();
  const isHeader = path.length === 1 && context.hyphenatedRoots.has(path[0] ?? "");
  return [
    ...typed,
    ...read.map((name) => fieldProposal(name, "read in this document", span)),
    ...(isHeader ? [...responseHeaders.keys()] : []).map((name) => fieldProposal(name, "response header", span)),
  ].flat();
}

function fieldProposal(name: string, detail: string, span: Span): readonly Proposal[] {
  const text = writeName(name);
  return text === undefined ? [] : [{ label: name, kind: "property", detail, span, insertion: [text] }];
}

/** The names that expressions read, by the path in front of them. */
function fieldsRead(uses: readonly ExpressionUse[]): ReadonlyMap<string, ReadonlySet<string>> {
  const read = new Map<string, string[]>();
  for (const root of new Set(uses.map(({ analysis }) => analysis.root))) {
    if (root === undefined) continue;
    visit(root, {
      enter(node) {
        if (node.type !== "path") return;
        const names = node.steps.map(({ node: step }) => (step.type === "name" ? step.value : undefined));
        for (let at = 1; at < names.length && names[at - 1] !== undefined; at++) {
          const name = names[at];
          if (name !== undefined) addTo(read, names.slice(0, at).join("."), name);
        }
      },
    });
  }
  return new Map([...read].map(([path, names]) => [path, new Set(names)]));
}

function variableProposals({ span, variables, context }: NamesAtCursor): readonly Proposal[] {
  return [
    ...[...variables].map(([name, type]) => variableProposal(`$${name}`, type, span)),
    variableProposal("$", context, span),
    { label: "$$", kind: "variable", detail: "the whole input", span, insertion: ["$$"] },
  ];
}

function variableProposal(label: string, type: Type, span: Span): Proposal {
  return { label, kind: "variable", detail: printType(type), span, insertion: [label] };
}

/** Removes completions with equal labels. */
function isFirst(): (proposal: Proposal) => boolean {
  const seen = new Set<string>();
  return ({ label }) => !seen.has(label) && seen.add(label).has(label);
}

/** Whether a label contains the typed letters in order, as editors filter. */
function hasLettersOf(label: string, typed: string): boolean {
  let at = 0;
  for (const letter of label) if (letter === typed.charAt(at)) at++;
  return at >= typed.length;
}

/** Moves the completions that start with the typed text to the front. */
function startingFirst(proposals: readonly Proposal[], typed: string): readonly Proposal[] {
  const starts = ({ label }: Proposal): boolean => label.toLowerCase().startsWith(typed);
  return [...proposals.filter(starts), ...proposals.filter((proposal) => !starts(proposal))];
}
