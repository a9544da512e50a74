import type { Config, LintedDocument, Model, Place, TemplateUse } from "../../../rule-kit/index.js";
import { parseTemplate } from "../../../placeholder/parse.js";
import { takesSecret } from "../../../model/place-facts.js";

/** A name alone, or after a mark or prefix that means its value in other languages. */
const bareName = /^\$?(?:(?:context|credentials)\.)?([A-Za-z_]\w*)$/;

/** Whether a string may be a name intended as a placeholder. */
export function isBare(text: string): boolean {
  return bareName.test(text) || bareRead.test(text) || bareToken.test(text);
}

/** A value passed by the caller, named without braces. */
const bareRead = /^\$?((?:query|body)\.(?:\w+\.)*(\w+))$/;

/** A part of the token response, named without braces. */
const bareToken = /^\$?(oauth\.token\.\w+)$/;

/**
 * The name that is sent instead of its value. The name of a caller's value counts only under the same key; that of a
 * credential only in place of a secret, or if nothing reads that field: with `{{api_token}}` as the user name, the fixed password `api_token` is right.
 */
export function bareNameIn(use: TemplateUse, linted: LintedDocument): string | undefined {
  const [, read, last] = bareRead.exec(use.text) ?? [];
  if (read !== undefined && use.scope === "request" && last === use.node.key) {
    const place = linted.model.placeOf(use.node);
    return place === undefined || isInMapping(place) ? undefined : read;
  }
  const token = bareToken.exec(use.text)?.[1];
  if (token !== undefined) return linted.model.placeOf(use.node)?.field === "authorization" ? token : undefined;
  const name = bareName.exec(use.text)?.[1];
  if (name === undefined || !linted.derived.of(linted.model, fieldNames).has(name)) return undefined;
  return meansField(use, name, linted) ? name : undefined;
}

/** Every field of the credentials; other words are not examined further. */
function fieldNames({ configs }: Model): ReadonlySet<string> {
  return new Set(configs.flatMap(({ credentials }) => credentials.flatMap((format) => [...format.fieldNames])));
}

function meansField(use: TemplateUse, name: string, { model }: LintedDocument): boolean {
  const place = model.placeOf(use.node);
  if (place === undefined || !mayTakeField(place, name, name !== use.text)) return false;
  const { config } = place;
  const isSecret = takesSecret(place);
  const formats = config.credentials.filter((format) => isSecret || format.name === "api_key");
  // Reads in other files are ignored.
  const isOwn = config.value.layers.length === 1 && formats.some(({ fieldNames }) => fieldNames.has(name));
  return isOwn && !isBesideOther(use, config) && (isSecret || !model.reads.mayRead(config, name));
}

/** A vendor's keys whose values name its own fields: `{ "$project": { "email": "$body.email" } }`. */
const mapping = /^\$|mapping|projection|template|transform|extract|maps?$/i;

/** Whether a value in a body is part of a mapping between names. */
function isInMapping({ rest }: Place): boolean {
  return rest.some((key) => typeof key === "string" && mapping.test(key));
}

/** Words for authentication methods in headers. */
const otherWords: ReadonlySet<string> = new Set(["username", "password", "token", "api_key", "apikey", "secret"]);

/** Whether a place contains only a value of the account; in a query, only if the name is marked. */
function mayTakeField({ owner, field, rest }: Place, name: string, isMarked: boolean): boolean {
  if (owner.kind === "credential") return false;
  const [first, second, third] = rest;
  if (field === "headers" || field === "query") return isMarked || (field === "headers" && !otherWords.has(name));
  if (field === "authorization") {
    return first === "config" && ["value", "token", "header_value", "username", "password"].includes(String(second));
  }
  if (field !== "webhook" || first !== "signature_verification" || second !== "config") return false;
  return ["secret", "username", "password"].includes(String(third));
}

/** Whether it is the fixed one of a user name and a password whose other half is a template that may mean this field. */
function isBesideOther({ node }: TemplateUse, { names }: Config): boolean {
  const other = { username: "password", password: "username" }[String(node.key)];
  const beside = other !== undefined && node.parent?.type === "object" ? node.parent.get(other) : undefined;
  if (beside?.type !== "string" || !beside.value.includes("{")) return false;
  const { reads, nearMisses } = parseTemplate(beside.value);
  return nearMisses.length > 0 || !reads.every(({ path }) => names.has(path.segments[0]?.text ?? ""));
}
