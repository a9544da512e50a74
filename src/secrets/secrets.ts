import { credentialNames } from "../../generated/http-facts.js";
import type { StringNode } from "../document/tree.js";
import type { TemplateUse } from "../model/sites.js";
import type { AnalysisCache, Uses } from "../model/uses.js";
import { hole, type Template } from "../placeholder/parse.js";
import type { Structure } from "../schema/structure.js";
import type { Span } from "jsonata-check/text";
import { TakenText } from "../text/taken-text.js";
import { isSecretName } from "./secret-names.js";
import { partsByForm, randomValue, randomWords, userInfo, wordsByPlace, type SecretPart } from "./secret-parts.js";

/** A part of a document that no report shows. */
export interface Secret {
  readonly node: StringNode;
  readonly language: "jsonata" | "template";
  /** In the decoded text. */
  readonly span: Span;
  /** What it is, where its form tells. */
  readonly kind: string | undefined;
  /** Whether it is evidently a secret, and so a finding; the others are hidden to be on the safe side. */
  readonly isEvident: boolean;
  /** Whether it may be an ordinary word: elsewhere the same text means something else. */
  readonly isWord: boolean;
}

/** What is read as a template, or would be if its key were known. */
type TemplateText = Pick<TemplateUse, "node" | "template" | "isSecret">;

/** Finds what reports have to hide of a document: in what requests and expressions are made of, and under unknown keys. */
export function findSecrets({ templates, expressions }: Uses, structure: Structure, cache: AnalysisCache): Secret[] {
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
  // That their key is unknown is the finding.
  for (const node of underUnknownKeys(structure)) {
    add({ node, template: cache.parseTemplate(node.value), isSecret: false }, false);
  }
  return secrets;
}

function underUnknownKeys({ findings }: Structure): readonly StringNode[] {
  return findings.flatMap((finding) =>
    finding.kind === "unknown-property" && finding.member.value.type === "string" ? [finding.member.value] : [],
  );
}

function secretAt(
  node: StringNode,
  language: Secret["language"],
  { span, sign, kind }: SecretPart,
  isEvident: boolean,
): Secret {
  return { node, language, span, kind, isEvident, isWord: sign === "place" };
}

function partsOfExpression(text: string): readonly SecretPart[] {
  return /[\w-]{16}/.test(text) ? apart([...partsByForm(text), ...randomWords(stringsOf(text))]) : [];
}

/** How far what is written in a place is meant to be known to few; an authorization may name a scheme. */
type Place = "open" | "confidential" | "authorization";

/** The parts of a template by its place. */
const partsIn: Readonly<Record<Place, (template: Template) => readonly SecretPart[]>> = {
  open: ({ text, literal }) => apart([...partsByForm(text), ...userInfo(literal), ...randomWords(literal)]),
  confidential: (template) => confidentialParts(template, false),
  authorization: (template) => confidentialParts(template, true),
};

function confidentialParts({ text, literal }: Template, isAuthorization: boolean): readonly SecretPart[] {
  return apart([...partsByForm(text), ...randomValue(text), ...wordsByPlace(literal, isAuthorization)]);
}

/** The parts without those that a stronger one, further to the front, has something of. */
function apart(parts: readonly SecretPart[]): readonly SecretPart[] {
  const taken = new TakenText();
  return parts.filter(({ span }) => {
    const isApart = !taken.overlaps(span);
    taken.take(span);
    return isApart;
  });
}

/** The text with holes in place of all that is not in quotes. */
function stringsOf(text: string): string {
  let strings = "";
  let end = 0;
  for (const { 0: string, index } of text.matchAll(/"[^"\\]*"|'[^'\\]*'/g)) {
    strings += hole.repeat(index - end) + string;
    end = index + string.length;
  }
  return strings + hole.repeat(text.length - end);
}

function placeOf({ node, isSecret }: TemplateText, cache: AnalysisCache): Place {
  const { key, parent } = node;
  if (typeof key !== "string") return isSecret ? "confidential" : "open";
  if (isSecret && key === "header_value") {
    const header = parent?.type === "object" ? parent.get("header_name") : undefined;
    return header?.type === "string" && isPublicHeader(header.value) ? "open" : "authorization";
  }
  if (/^(?:proxy-)?authorization$/i.test(key)) return "authorization";
  return isSecret || cache.factOf(key, isConfidential) ? "confidential" : "open";
}

function isPublicHeader(name: string): boolean {
  return /(?:^|[-_])(?:id|version|tenant|org|account|agent|type)$/i.test(name);
}

/** Whether what is sent under the name is known to few. */
function isConfidential(name: string): boolean {
  const words = name.split(/[.\s_-]+/);
  return (
    [name, words.slice(-2).join("_"), words.at(-1) ?? ""].some(isSecretName) || credentialNames.has(name.toLowerCase())
  );
}
