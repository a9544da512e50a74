import { credentialNames, secretKinds, secretShape } from "../../generated/http-facts.js";
import type { StringNode } from "../document/tree.js";
import type { ExpressionUse, TemplateUse } from "../model/sites.js";
import type { Span } from "../text/span.js";
import { isSecretName } from "./secret-names.js";

/** A secret that is written into a document. */
export interface Secret {
  readonly node: StringNode;
  readonly language: "jsonata" | "template";
  /** In the decoded text. */
  readonly span: Span;
  /** What it is, where its form tells. */
  readonly kind: string | undefined;
}

/** No token is shorter. */
const minLength = 20;

/** Words that only examples and things to be replaced have. */
const stopWords =
  /example|sample|placeholder|dummy|change-?_?me|replace|your|my_?-?(?:api|app|key|secret|token|client)|xxx|test|sandbox|fake|redacted|insert|secret_?-?(?:key|here)|<|>|\*\*|\.\.\.|…/i;

/** Finds the secrets in what requests and expressions are made of. */
export function findSecrets(templates: readonly TemplateUse[], expressions: readonly ExpressionUse[]): Secret[] {
  const found: Secret[] = [];
  for (const { node, text } of expressions) found.push(...shapedSecrets(node, text, "jsonata"));
  for (const use of templates) {
    if (use.text.length < minLength) continue;
    const shaped = shapedSecrets(use.node, use.text, "template");
    const span = shaped.length === 0 && isConfidential(use) ? randomPart(use.text) : undefined;
    found.push(...shaped);
    if (span !== undefined) found.push({ node: use.node, language: "template", span, kind: undefined });
  }
  return found;
}

/** Values that are secrets wherever they stand. */
function shapedSecrets(node: StringNode, text: string, language: Secret["language"]): Secret[] {
  if (text.length < minLength || text.search(secretShape) === -1) return [];
  return [...text.matchAll(secretShape)].flatMap((match) => {
    const [value] = match;
    const kind = secretKinds[match.slice(1).findIndex((group) => group !== undefined)];
    // What comes before the last separator is the same in all tokens of the kind.
    const own = value.slice(value.search(/[_-][^_-]*$/) + 1);
    if (stopWords.test(value) || new Set(own.length < minLength ? value : own).size < 8 || isSeries(own)) return [];
    return [{ node, language, span: { start: match.index, end: match.index + value.length }, kind }];
  });
}

/** Whether a literal in this place is meant to be known to few. */
function isConfidential({ node, isSecret }: TemplateUse): boolean {
  const { key, parent } = node;
  if (isSecret) {
    const header = parent?.type === "object" && key === "header_value" ? parent.get("header_name") : undefined;
    return header?.type !== "string" || !/(?:^|[-_])(?:id|version|tenant|org|account|agent|type)$/i.test(header.value);
  }
  if (typeof key !== "string") return false;
  const words = key.split(/[_\s-]+/);
  return credentialNames.has(key.toLowerCase()) || isSecretName(key) || isSecretName(words.slice(-2).join("_"));
}

/** The part of a text after the name of a scheme, if it is made up of random letters and digits. */
function randomPart(text: string): Span | undefined {
  const [, scheme = "", value = ""] =
    /^(\s*(?:[A-Za-z][\w-]*(?:\s+\w+=|\s+|=))?"?)([\w+/=.~:-]+)"?\s*$/.exec(text) ?? [];
  const secret = /^\s*basic\s/i.test(scheme) ? passwordIn(value) : value;
  return isRandom(secret) ? { start: scheme.length, end: scheme.length + value.length } : undefined;
}

/** What stands behind the user name in the credentials of HTTP Basic. */
function passwordIn(encoded: string): string {
  try {
    const [, ...password] = atob(encoded).split(":");
    return password.join(":");
  } catch {
    return "";
  }
}

/** Whether a text looks drawn by lot: letters and digits change often, and it is no series and no example. */
function isRandom(text: string): boolean {
  if (text.length < minLength || stopWords.test(text) || !/^[\w+/=.~:-]+$/.test(text)) return false;
  const runs = text.match(/[a-z]+|[A-Z]+|\d+/g) ?? [];
  const digits = text.match(/\d+/g) ?? [];
  const isMixed = digits.length >= 3 && runs.length - 1 >= text.length / 3.5;
  return isMixed && new Set(text).size >= 8 && !isSeries(text);
}

/** `1234567890abcdef`, `a1b2c3d4e5`: most letters and most digits follow the one before in the alphabet. */
function isSeries(text: string): boolean {
  const units = [...text.toLowerCase().replaceAll(/[^a-z0-9]/g, "")];
  const kinds = [units.filter((unit) => unit > "9"), units.filter((unit) => unit <= "9")];
  const steps = kinds.flatMap((kind) => kind.slice(1).map((unit, index) => isNext(kind[index] ?? "", unit)));
  return steps.filter(Boolean).length > steps.length / 2;
}

function isNext(before: string, after: string): boolean {
  return before === after || after.charCodeAt(0) - before.charCodeAt(0) === 1 || (before === "9" && after === "0");
}
