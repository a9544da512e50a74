import type { EffectiveMethod, LintedDocument, Node, Read } from "../../../rule-kit/index.js";
import { namesParent } from "./optional-reads.js";
import { isOptional } from "../../../model/availability.js";
import { flagNames, placeholderTypes, type Placeholder, type TemplateRead } from "../../../placeholder/parse.js";
import { methodSchema, schemaTypeOf } from "../../documentation/support/method-schema.js";
import { mayBeLeftOut } from "../../documentation/support/optional-property.js";

/** Whether a field of the caller's request is read without a default or a flag. */
export function mayBeLeft({ root, path, placeholder }: TemplateRead): boolean {
  return root.kind === "request" && path.segments.length > 1 && root.name.text !== "id" && isBare(placeholder);
}

/** Whether a missing value is not handled: no default, no alternative, no flag, not even one with a space or a misspelled one. */
function isBare(placeholder: Placeholder): boolean {
  const [first, ...others] = placeholder.alternatives;
  if (first?.paths.length !== 1 || others.length > 0 || isOptional(placeholder)) return false;
  return first.types.every(({ text }) => placeholderTypes.includes(text) && !flagNames.some((flag) => flag === text));
}

/** A whole query value of a list that returns everything without it. */
export function isFilter({ root, path, place: { owner, field }, placeholder }: Read<"request">): boolean {
  if (owner.kind !== "method" || owner.method !== "list" || field !== "query" || root.name.text !== "query")
    return false;
  return placeholder.isWhole && !namesParent(path) && !needed.test(path.segments.at(-1)?.text ?? "");
}

/** The ends of a period that a report needs, the pagination's own parameters, and versions. */
const needed =
  /^(?:from|to|since|until|start|end|date)(?:_|$|[A-Z])|(?:_|^)(?:from|to|since|until|date|cursor|token|page|limit|offset|version)$|Version$/;

/** The method that sends the value in its query or body; undefined elsewhere, and where an account has such a name. */
export function methodOf({ root, place: { config, owner, field } }: Read<"request">): EffectiveMethod | undefined {
  if (owner.kind !== "method" || (field !== "query" && field !== "body")) return undefined;
  if (config.names.has(root.name.text)) return undefined;
  return config.method(owner.resource, owner.method);
}

/** The schema that describes the value. */
export function schemaOf(linted: LintedDocument, read: Read<"request">, method: EffectiveMethod): Node | undefined {
  return methodSchema(linted, method, schemaTypeOf(read));
}

/** Whether the schema allows the caller to omit the value. */
export function isOptionalBy(
  schema: Node | undefined,
  { root, path }: Read<"request">,
  method: EffectiveMethod,
): boolean {
  const names = path.segments.slice(1).map(({ text }) => text);
  return mayBeLeftOut(schema, names, root.name.text === "query" && method.name === "list");
}
