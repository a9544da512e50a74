import type { Config } from "../../model/config.js";
import type { Place } from "../../model/place.js";
import type { TemplateUse } from "../../model/sites.js";
import { namesInExpression } from "../auth/expression-reads.js";
import type { DocumentView } from "../rule.js";

/** A name alone, or behind a mark or a prefix that other languages have for the value of it. */
const bareName = /^\$?(?:(?:context|credentials)\.)?([A-Za-z_]\w*)$/;

/** Whether a text may be a name in place of a placeholder. */
export function isBare(text: string): boolean {
  return bareName.test(text);
}

/**
 * The field of the credentials whose bare name stands where its value is to be sent: all of an `authorization`, or of
 * what a webhook is checked with. Only where nothing reads that field: with `{{api_token}}` as the user name the fixed
 * password `api_token` is right.
 */
export function bareNameIn(use: TemplateUse, place: Place, view: DocumentView): string | undefined {
  const name = bareName.exec(use.text)?.[1];
  const { config } = place;
  if (name === undefined || !takesCredential(place) || !config.hasKnownNames) return undefined;
  // What another file reads is not looked at.
  if (config.value.layers.length !== 1) return undefined;
  if (!config.credentials.some((format) => format.fields.some((field) => field.name === name))) return undefined;
  return view.derived.of(config, namesReadIn).has(name) ? undefined : name;
}

/** Whether a place holds a credential and nothing else. */
function takesCredential({ owner, field, rest }: Place): boolean {
  if (owner.kind === "credential") return false;
  const [first, second, third] = rest;
  if (field === "authorization") {
    return first === "config" && ["value", "token", "header_value", "username", "password"].includes(String(second));
  }
  if (field !== "webhook" || first !== "signature_verification" || second !== "config") return false;
  return ["secret", "username", "password"].includes(String(third));
}

/** Every name that a placeholder or an expression of a configuration has in it. */
function namesReadIn(config: Config, { model, templates, expressions }: DocumentView): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { node, template } of templates) {
    if (template.reads.length === 0 || model.placeOf(node)?.config !== config) continue;
    for (const { path } of template.reads) for (const { text } of path.segments) names.add(text);
  }
  for (const { node, analysis } of expressions) {
    if (model.placeOf(node)?.config !== config) continue;
    for (const name of namesInExpression(analysis.root).names) names.add(name);
  }
  return names;
}
