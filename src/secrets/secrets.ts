import type { SourceDocument } from "../document/source-document.js";
import type { Node, ObjectNode, StringNode } from "../document/tree.js";
import type { TemplateUse } from "../model/sites.js";
import { AnalysisCache, type Uses } from "../model/uses.js";
import { placeholderMark, type Template } from "../placeholder/parse.js";
import type { Span } from "jsonata-check/text";
import { maskSpans } from "../text/mask.js";
import { SpanUnion } from "../text/span-union.js";
import { isConfidential } from "./secret-names.js";
import { cookieValues, namedValues } from "./named-values.js";
import {
  credentialsAfterScheme,
  defaults,
  partsByForm,
  randomValue,
  randomWords,
  userInfo,
  wordsByPlace,
  type SecretPart,
} from "./secret-parts.js";

/** A part of a document that reports must not show. */
export interface Secret {
  readonly document: SourceDocument;
  readonly node: StringNode;
  readonly language: "jsonata" | "template";
  /** In the decoded text. */
  readonly span: Span;
  /** The kind of secret, if its form tells. */
  readonly kind: string | undefined;
  /** Whether it is evidently a secret, and so a finding; others are hidden as a precaution. */
  readonly isEvident: boolean;
  /** Whether it may be an ordinary word, which means something else elsewhere. */
  readonly isWord: boolean;
}

/** A secret outside of strings: in a key, in a comment, or in unreadable text. */
export interface LooseSecret {
  readonly document: SourceDocument;
  readonly node: undefined;
  /** In the file's text. */
  readonly span: Span;
  /** Decoded, if it is part of a key. */
  readonly name?: string;
  readonly isWord: boolean;
}

/** What reports must not show. */
export type Hidden = Secret | LooseSecret;

/** A string read as a template. */
type TemplateText = Pick<TemplateUse, "node" | "template" | "isSecret">;

/** Finds the secrets in all strings of a document. */
export function findSecrets(
  document: SourceDocument,
  { templates, expressions }: Uses,
  cache: AnalysisCache,
): Secret[] {
  const secrets: Secret[] = [];
  for (const { node, text } of expressions) {
    for (const part of cache.factOf(text, partsOfExpression)) {
      secrets.push(secretAt(node, "jsonata", part, part.sign === "form"));
    }
  }
  const add = (text: TemplateText, mayBeEvident: boolean): void => {
    const place = placeOf(text, cache);
    for (const part of cache.factOf(text.template, partsIn[place])) {
      const isEvident = mayBeEvident && (part.sign === "form" || (part.sign === "random" && place !== "open"));
      secrets.push(secretAt(text.node, "template", part, isEvident));
    }
  };
  for (const use of templates) add(use, true);
  const read = new Set<Node>();
  for (const { node } of templates) read.add(node);
  for (const { node } of expressions) read.add(node);
  for (const node of nodesIn(document)) {
    if (node.type !== "string" || read.has(node)) continue;
    if (cache.factOf(node.value, mayHide) || cache.factOf(nameOf(node), isConfidential)) {
      add({ node, template: cache.parseTemplate(node.value), isSecret: false }, false);
    }
  }
  return secrets;
}

/** Finds all secrets of a document that has neither expressions nor templates, such as a configuration file. */
export function hiddenIn(document: SourceDocument): Hidden[] {
  const strings = findSecrets(document, { templates: [], expressions: [] }, new AnalysisCache({ functions: [] }));
  return [...strings, ...findLooseSecrets(document)];
}

/** Finds the secrets outside of strings: in keys and comments, and in the whole text of an incomplete document. */
export function findLooseSecrets(document: SourceDocument): LooseSecret[] {
  const { text, comments, isIncomplete } = document;
  const inText = (isIncomplete ? [{ start: 0, end: text.length }] : comments).flatMap(({ start, end }) =>
    looseParts(text.slice(start, end)).map(({ span, sign }) => ({
      document,
      node: undefined,
      span: { start: start + span.start, end: start + span.end },
      isWord: sign === "place" && !looksRandom(text.slice(start + span.start, start + span.end)),
    })),
  );
  return [...inText, ...secretsInKeys(document)];
}

/** Tokens whose form tells that somebody wrote a value for a key. */
function secretsInKeys(document: SourceDocument): LooseSecret[] {
  const secrets: LooseSecret[] = [];
  for (const node of nodesIn(document)) {
    if (node.type !== "object") continue;
    for (const { key } of node.members) {
      for (const { span } of partsByForm(key.name)) {
        const name = key.name.slice(span.start, span.end);
        secrets.push({ document, node: undefined, span: key.view.spanToOuter(span), name, isWord: false });
      }
    }
  }
  return secrets;
}

function looseParts(text: string): readonly SecretPart[] {
  if (!mayHide(text)) return [];
  return withoutOverlaps([
    ...partsByForm(text),
    ...userInfo(text),
    ...namedValues(text, "anything"),
    ...randomWords(text),
  ]);
}

/** Whether a string may contain a secret: a quick test. */
function mayHide(text: string): boolean {
  return /[\w-]{16}|password|secret|token|key|authorization|cookie|bearer|basic|:\/\//i.test(text);
}

/** All values of the document, in any order. */
function nodesIn({ root }: SourceDocument): readonly Node[] {
  const nodes: Node[] = root === undefined ? [] : [root];
  // An array yields what is added to it while it is walked.
  for (const node of nodes) {
    if (node.type === "array") for (const item of node.items) nodes.push(item);
    else if (node.type === "object") for (const { value } of node.members) nodes.push(value);
  }
  return nodes;
}

function secretAt(
  node: StringNode,
  language: Secret["language"],
  { span, sign, kind }: SecretPart,
  isEvident: boolean,
): Secret {
  const isWord = sign === "place" && !looksRandom(node.value.slice(span.start, span.end));
  return { document: node.document, node, language, span, kind, isEvident, isWord };
}

/** Whether a part is no ordinary word, although only its place tells that it is secret. */
function looksRandom(part: string): boolean {
  return randomWords(part).length > 0;
}

function partsOfExpression(text: string): readonly SecretPart[] {
  if (!mayHide(text)) return [];
  const strings = stringsOf(text);
  return withoutOverlaps([
    ...partsByForm(text),
    ...userInfo(strings),
    ...namedValues(text, "quoted"),
    ...namedValues(strings, "quoted or equal"),
    ...credentialsAfterScheme(strings),
    ...randomWords(strings),
  ]);
}

/** The confidentiality of a place; an authorization may name a scheme. */
type Place = "open" | "confidential" | "authorization" | "cookie";

/** Finds the secret parts of a template by place. */
const partsIn: Readonly<Record<Place, (template: Pick<Template, "text" | "literal">) => readonly SecretPart[]>> = {
  open: ({ text, literal }) =>
    withoutOverlaps([
      ...partsByForm(text),
      ...userInfo(literal),
      ...namedValues(literal, "quoted or equal"),
      ...randomWords(text),
    ]),
  cookie: ({ text, literal }) => withoutOverlaps([...partsByForm(text), ...cookieValues(literal)]),
  confidential: (template) => confidentialParts(template, false),
  authorization: (template) => confidentialParts(template, true),
};

function confidentialParts(
  { text, literal }: Pick<Template, "text" | "literal">,
  isAuthorization: boolean,
): readonly SecretPart[] {
  return withoutOverlaps([
    ...partsByForm(text),
    ...randomValue(text),
    ...wordsByPlace(literal, isAuthorization),
    ...defaults(text),
    ...randomWords(text).map(({ span }) => ({ span, sign: "place" }) as const),
  ]);
}

/** A remark, such as the reason of an exception, with its secrets masked. */
export function maskedRemark(remark: string): string {
  const parts = partsIn.open({ text: remark, literal: remark });
  return maskSpans(
    remark,
    parts.map(({ span }) => span),
  );
}

/** A text of any form, such as a part of a file, with its secrets masked. */
export function maskedText(text: string): string {
  return maskSpans(
    text,
    looseParts(text).map(({ span }) => span),
  );
}

/** The parts without those that overlap an earlier, stronger one. */
function withoutOverlaps(parts: readonly SecretPart[]): readonly SecretPart[] {
  const taken = new SpanUnion();
  return parts.filter(({ span }) => {
    const isApart = !taken.overlaps(span);
    taken.add(span);
    return isApart;
  });
}

/** The text with everything outside of quotes blanked out. */
function stringsOf(text: string): string {
  let strings = "";
  let end = 0;
  for (const { 0: string, index } of text.matchAll(/"[^"\\]*"|'[^'\\]*'/g)) {
    strings += placeholderMark.repeat(index - end) + string;
    end = index + string.length;
  }
  return strings + placeholderMark.repeat(text.length - end);
}

function placeOf({ node, isSecret }: TemplateText, cache: AnalysisCache): Place {
  const { parent } = node;
  const key = nameOf(node);
  if (isSecret && key === "header_value") {
    const header = parent?.type === "object" ? scalarAt(parent, "header_name") : undefined;
    return header !== undefined && isPublicHeader(header) ? "open" : "authorization";
  }
  if (/^(?:proxy-)?authorization$/i.test(key)) return "authorization";
  if (/^(?:set-)?cookie$/i.test(key)) return "cookie";
  return isSecret || cache.factOf(key, isConfidential) ? "confidential" : "open";
}

/** The name of a string: its key, or the singular of its list's; `value` and `default` have the name of their object. */
function nameOf({ key, parent }: Node): string {
  if (parent === undefined || key === undefined) return "";
  if (typeof key === "number") return nameOf(parent).replace(/s$/i, "");
  if ((key !== "value" && key !== "default") || parent.type !== "object") return key;
  if (scalarAt(parent, "type") === "password") return "password";
  return scalarAt(parent, "name") ?? nameOf(parent);
}

function scalarAt(object: ObjectNode, key: string): string | undefined {
  const node = object.get(key);
  return node?.type === "string" ? node.value : undefined;
}

function isPublicHeader(name: string): boolean {
  return /(?:^|[-_])(?:id|version|tenant|org|account|agent|type)$/i.test(name);
}
