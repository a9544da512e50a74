import type { Confidence, Config, LintedDocument, Severity, TemplateUse, Read } from "../../../rule-kit/index.js";
import { isBearerValue, isDetermined } from "../../../model/place-facts.js";
import type { Segment } from "../../../placeholder/path.js";
import { fold, groupBy, isTypo, type Span } from "jsonata-check/text";
import { missingName, type Missing, type NameRead } from "./missing-names.js";
import { mayBeAccount } from "../../../model/account-record.js";
import type { Placeholder } from "../../../placeholder/parse.js";
import type { Derived } from "../../../rule-kit/linted-document.js";

/** A name that nothing provides, and how sure it is a mistake. */
export interface UndeclaredName {
  readonly name: Segment;
  /** The part of the path before the name. */
  readonly within: string;
  /** The intended name. */
  readonly right: string | undefined;
  /** The text to replace with it. */
  readonly replaced: Span;
  /** Whether that is a value of the caller's request. */
  readonly isCallers: boolean;
  readonly severity: Severity;
  readonly confidence: Confidence;
}

/** The undeclared name in a read. */
export function undeclaredName(
  read: NameRead,
  use: TemplateUse,
  { derived }: LintedDocument,
): UndeclaredName | undefined {
  const missing = missingName(read, use) ?? otherVariable(read, derived);
  if (missing === undefined) return undefined;
  const { name, within = "", isDefaulted, isUnusual } = missing;
  // A list that a link token adds next to its first element.
  const isList = `${missing.near}s` === name.text && keepsType(read.placeholder);
  const near = isList ? undefined : missing.near;
  const isTokenOfBearer = near?.startsWith("oauth.") === true && isBearerValue(read.place);
  const isMisspelt = near !== undefined && missing.replaced === undefined;
  const isLikely = (isMisspelt && !isTokenOfBearer) || isDetermined(read.place);
  // A verification with a mistake may be intended to provide any name.
  if (near === undefined && derived.of(read.place.config, hasVerificationProblem)) return undefined;
  if (isDefaulted === true && (near === undefined || isOtherNumber(name.text, near))) return undefined;
  // Whether a bearer token has a source at all is judged by auth/bearer-without-token-source.
  if (!isLikely && isBearerValue(read.place)) return undefined;
  const request = missing.near === undefined ? callersPath(read, use, derived) : undefined;
  const isCallers = request !== undefined;
  const severity = near === undefined || isDefaulted === true || isUnusual === true ? "warning" : "error";
  const confidence = isLikely || isCallers ? "likely" : "guess";
  return { name, within, right: near ?? request, replaced: missing.replaced ?? name, isCallers, severity, confidence };
}

/** Whether the verification of the webhook has a mistake. Use through `Derived`, like all functions here. */
function hasVerificationProblem(config: Config, { model, expressions }: LintedDocument): boolean {
  return expressions.some(
    ({ role, node, analysis }) =>
      role === "webhook-verification" && analysis.problems.length > 0 && model.placeOf(node)?.config === config,
  );
}

/** The variable of the environment that is misspelled, if other places read the right one. */
function otherVariable({ root, place }: NameRead, derived: Derived): Missing | undefined {
  if (root.kind !== "environment" || root.variable === undefined) return undefined;
  const near = derived.of(place.config, variableSlips).get(root.variable.text);
  return near === undefined
    ? undefined
    : { name: root.variable, within: "environment_variables.", near, isUnusual: true };
}

/** The misspelled variables that a configuration reads; if swapped letters leave it open which one is right, the rarer one. */
function variableSlips(config: Config, { model }: LintedDocument): ReadonlyMap<string, string> {
  const reads = model.reads.templates(config).flatMap(({ template }) => template.reads);
  const names = reads.flatMap(({ root }) => (root.kind === "environment" ? (root.variable?.text ?? []) : []));
  const uses = [...groupBy(names, (name) => name)].slice(0, mostCompared);
  const isSlip = ([one, mine]: (typeof uses)[number], [other, theirs]: (typeof uses)[number]): boolean =>
    isTypo(one, other) && (!isTypo(other, one) || mine.length < theirs.length);
  return new Map(
    uses.flatMap((use): [string, string][] => {
      const near = uses.filter((other) => isSlip(use, other));
      return near[0] !== undefined && near.length === 1 ? [[use[0], near[0][0]]] : [];
    }),
  );
}

const mostCompared = 100;

/** Whether two names are the singular and the plural of one word: with a default, both may be meant. */
function isOtherNumber(one: string, other: string): boolean {
  return `${one}s` === other || one === `${other}s`;
}

type Name = Pick<Read, "path" | "placeholder" | "place">;

/** The path in the caller's request that a bare name is written for. */
function callersPath(name: Name, use: TemplateUse, derived: Derived): string | undefined {
  const { owner, field, config } = name.place;
  if (owner.kind !== "method") return undefined;
  if (field === "body") return wholeBody(name, owner.method, use);
  if (field !== "path") return undefined;
  const parent = `query.${name.path.text}`;
  const count = derived.of(config, parentsIn).get(leadOf(use.text, name.placeholder) + parent) ?? 0;
  // An account may have an id of that name; if it has, more methods read it.
  return count > (mayBeAccount(fold(name.path.text).replace(/id$/, "")) ? 1 : 0) ? parent : undefined;
}

/** For create and update, a whole object under its own key. */
function wholeBody({ path, placeholder }: Name, method: string, { node }: TemplateUse): string | undefined {
  if (!["create", "update"].includes(method)) return undefined;
  const isNamed = node.key === path.text || node.key === "body" || wholeInput.has(path.text);
  return isNamed && keepsType(placeholder) ? `body.${path.text}` : undefined;
}

/** Other tools' names for everything that the caller passes. */
const wholeInput: ReadonlySet<string> = new Set(["properties", "payload", "attributes", "data", "input", "record"]);

/** Whether a placeholder passes a list or an object on unchanged. */
function keepsType({ alternatives }: Placeholder): boolean {
  return alternatives.some(({ types }) => types[0]?.text === "json" || types[0]?.text === "any");
}

/** How often paths of methods read the parents of records, behind the text before them: `/lists/query.list_id`. */
function parentsIn(config: Config): ReadonlyMap<string, number> {
  const parents = new Map<string, number>();
  for (const { value } of config.methods()) {
    const { text = "", reads = [] } = value.get("path")?.template ?? {};
    for (const { path, placeholder } of reads) {
      // A parent with a fallback may be the account's as well.
      if (placeholder.alternatives.length > 1) continue;
      const parent = leadOf(text, placeholder) + path.text;
      parents.set(parent, (parents.get(parent) ?? 0) + 1);
    }
  }
  return parents;
}

/** The text before a placeholder. */
function leadOf(text: string, { start }: Placeholder): string {
  return text.slice(0, start);
}
