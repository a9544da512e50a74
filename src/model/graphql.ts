import type { Span } from "jsonata-check/text";
import type { StringNode } from "../document/tree.js";
import type { Value } from "./value.js";

/** A GraphQL document with one operation, read as far as rules need it (GraphQL specification, section 2). */
export interface GraphqlOperation {
  readonly declared: readonly GraphqlVariable[];
  /** Every use of a variable. */
  readonly used: readonly GraphqlVariable[];
  readonly selection: Selection;
  /** The first bracket without its partner. */
  readonly unbalanced: Span | undefined;
}

export interface GraphqlVariable {
  readonly name: string;
  readonly span: Span;
  /** Declared with a type that ends in `!`, and without a default. */
  readonly isRequired: boolean;
}

/** What a pair of braces selects. */
export interface Selection {
  /** The selection of each field, empty for leaves, by the name that the response has. */
  readonly fields: Map<string, Selection>;
  /** A fragment may add fields. */
  isOpen: boolean;
}

/** The query that a request or a method sends. */
export function queryOf({ value }: { readonly value: Value }): StringNode | undefined {
  return value.get("body")?.get("query")?.string;
}

/** The derived fact about a string: the operation in it. */
export function operationIn({ value }: StringNode): GraphqlOperation | undefined {
  return graphqlOperation(value);
}

/** Reads a document; undefined if it is not GraphQL, has several operations, or takes more than strings from placeholders. */
export function graphqlOperation(document: string): GraphqlOperation | undefined {
  const text = document.replaceAll(/"""[^]*?"""|"(?:[^"\\\n]|\\.)*"|#.*/g, (part) => " ".repeat(part.length));
  if (text.includes("{{") || !text.includes("{") || !(operationStart.test(text) || shorthandStart.test(text)))
    return undefined;
  const unbalanced = unbalancedIn(text);
  if (unbalanced !== undefined) return { declared: [], used: [], selection: emptySelection(), unbalanced };
  const start = /^[^({]*(?:\([^()]*\)[^({]*)*(?=\{)/.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const body = text.slice(start);
  if (/\b(?:query|mutation|subscription)\b[^:({]*[({]/.test(body)) return undefined;
  return {
    declared: variablesIn(text, 0, start),
    used: variablesIn(text, start),
    selection: selectionIn(body),
    unbalanced,
  };
}

const operationStart = /^\s*(?:query|mutation|subscription)\b\s*\w*\s*[({@]/;

/** A query without a name, told from other objects by its first field, which has a selection of its own. */
const shorthandStart = /^\s*\{\s*\w+\s*(?:\([^()]*\)\s*)?\{/;

/** The variables in a part of a text. */
function variablesIn(text: string, start: number, end?: number): readonly GraphqlVariable[] {
  const found = text.slice(start, end).matchAll(/\$(\w+)(\s*:[^$=]*!\s*(?:[,)]|(?=\s\$)))?/g);
  return [...found].map(({ 1: name = "", 2: type, index }) => {
    const span = { start: start + index, end: start + index + name.length + 1 };
    return { name, span, isRequired: type !== undefined };
  });
}

/** The selection of an operation, which begins with its first brace. */
function selectionIn(text: string): Selection {
  const root = emptySelection();
  const open: Selection[] = [];
  let inner = root;
  let depth = 0;
  for (const { 0: token, 1: fragment, 2: field } of text.matchAll(
    /\.\.\.\s*(?:on\s+\w+|(\w+))?|@\w+|(\w+)(?:\s*:\s*\w+)?|[{}()]/g,
  )) {
    if (token === "(" || token === ")") depth += token === "(" ? 1 : -1;
    if (depth > 0) continue;
    const selection = open.at(-1);
    if (token === "{") open.push(inner);
    else if (token === "}") {
      open.pop();
      if (open.length === 0) break;
    } else if (selection !== undefined && fragment !== undefined) selection.isOpen = true;
    else if (selection !== undefined && field !== undefined) {
      inner = selection.fields.get(field) ?? emptySelection();
      selection.fields.set(field, inner);
    } else if (selection !== undefined && token.startsWith("...")) inner = selection;
  }
  return root;
}

function emptySelection(): Selection {
  return { fields: new Map(), isOpen: false };
}

/** The first bracket that is not closed, or that closes nothing. */
function unbalancedIn(text: string): Span | undefined {
  const open: { readonly token: string; readonly start: number; readonly end: number }[] = [];
  for (const { 0: token, index: start } of text.matchAll(/[{}()[\]]/g)) {
    const bracket = { token, start, end: start + 1 };
    const opener = openerOf.get(token);
    if (opener === undefined) open.push(bracket);
    else {
      const last = open.pop();
      if (last?.token !== opener) return open.some((one) => one.token === opener) && last ? last : bracket;
    }
  }
  return open[0];
}

const openerOf: ReadonlyMap<string, string> = new Map([
  ["}", "{"],
  [")", "("],
  ["]", "["],
]);
