import type { Place, Read, TemplateUse } from "../../../rule-kit/index.js";
import { formatsAt, isOptional, pathsOf, availabilityOf, availabilityUnder } from "../../../model/availability.js";
import type { Path, Segment } from "../../../placeholder/path.js";
import { isTypo, nearMiss, type Span, typoOf } from "jsonata-check/text";

/** A name that a placeholder reads and nothing provides. */
export interface Missing {
  readonly name: Segment;
  /** The part of the path before the name, for messages. */
  readonly within?: string;
  /** The possibly intended names. */
  readonly near: string | undefined;
  /** The text to replace with it; by default the name. */
  readonly replaced?: Span;
  /** The placeholder handles a missing value. */
  readonly isDefaulted?: boolean;
  /** Some vendors may have the name after all. */
  readonly isUnusual?: boolean;
}

/** A read of a name that something has to provide. */
export type NameRead = Read<"environment" | "account" | "prefixed" | "oauth"> | Read<"prefixed">;

/** The name in a path that nothing provides. */
export function missingName(read: NameRead, use: TemplateUse): Missing | undefined {
  const { root, path, place, placeholder } = read;
  const { config } = place;
  if (root.kind === "environment") return missingVariable(root.variable, place);
  if (root.kind === "oauth") {
    const missing = missingOfOAuth(path, place);
    const isFirstTry = isOptional(placeholder) || pathsOf(placeholder).length > 1;
    return missing?.isUnusual === true && isFirstTry ? undefined : missing;
  }
  if (isSlipOfOAuth(path) && !config.names.has(root.name.text)) return { name: root.name, near: "oauth" };
  if (availabilityOf(path, use.scope, place) !== "missing") return undefined;
  if (hasOther(read, use)) return fallbackSlip(read);
  const near = nameMeant(root, read, use);
  const isDefaulted = isOptional(placeholder);
  const [, second, third] = path.segments;
  if (near !== undefined || second === undefined || third !== undefined || !config.names.has(second.text)) {
    return { name: root.name, near, isDefaulted };
  }
  // `{{credential.api_key}}`: the field is there, without what is before it. A link token may add such an object.
  const replaced = { start: root.name.start, end: second.end };
  return { name: root.name, near: second.text, replaced, isDefaulted, isUnusual: true };
}

/** Whether another alternative of the placeholder has a value, whichever format the account has. */
function hasOther({ place, placeholder }: NameRead, { scope }: TemplateUse): boolean {
  const paths = pathsOf(placeholder);
  const formats = formatsAt(place);
  return (
    (paths.length > 1 || formats.length === 0) &&
    formats.every((format) =>
      paths.some((path) => availabilityUnder([format], path, scope, place.config) !== "missing"),
    )
  );
}

/** The name that is possibly meant. */
function nameMeant({ name, kind }: NamedRoot, { path, place }: NameRead, use: TemplateUse): string | undefined {
  const { config } = place;
  if (config.environmentVariables?.has(name.text) === true) return `environment_variables.${name.text}`;
  const near = nearMiss(name.text, config.names.all()) ?? tokenValue(name.text, place);
  return near ?? (kind === "account" ? nearRoot(path, place, use) : undefined);
}

type NamedRoot = Extract<NameRead["root"], { readonly name: Segment }>;

/** The name that a fallback misspells which is never reached; an older name may be meant, but hardly a typing slip. */
function fallbackSlip({ root, placeholder, place: { config } }: NameRead): Missing | undefined {
  if (root.kind === "environment" || root.kind === "oauth") return undefined;
  const near = nearMiss(root.name.text, config.names.all());
  const isSlip = near !== undefined && isTypo(root.name.text, near);
  if (!isSlip || pathsOf(placeholder).some(({ text }) => text === near)) return undefined;
  return { name: root.name, near, isUnusual: true };
}

/** `{{oauh.token.access_token}}`, whatever else the account has. */
function isSlipOfOAuth({ segments: [root, token, value] }: Path): boolean {
  const isToken = token?.text === "token" && value !== undefined && standardNames.has(value.text);
  return isToken && typoOf(root?.text ?? "", new Set(["oauth"])) !== undefined;
}

/** The OAuth token value that a bare name means. */
function tokenValue(name: string, { config, owner }: Place): string | undefined {
  if (config.hasOAuth !== true || owner.kind === "credential") return undefined;
  const value = snakeCase(name);
  return value === "access_token" || value === "refresh_token" ? `oauth.token.${value}` : undefined;
}

function snakeCase(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();
}

function missingVariable(variable: Segment | undefined, { config }: Place): Missing | undefined {
  const declared = config.environmentVariables;
  if (variable === undefined || declared === undefined || declared.has(variable.text)) return undefined;
  return { name: variable, within: "environment_variables.", near: nearMiss(variable.text, declared) };
}

/** Other tools' names for the caller's query. */
const querySynonyms: ReadonlySet<string> = new Set(["queries", "queryparams", "queryparameters", "querystring"]);

/** The misspelled root at the start of a path: of the request, the environment or an OAuth token. */
function nearRoot({ segments }: Path, { config }: Place, { scope }: TemplateUse): string | undefined {
  const text = segments[0]?.text ?? "";
  const isRequest = scope === "request";
  if (segments.length === 1) return isRequest ? nearMiss(text, ["id"]) : undefined;
  const hasOAuth = config.hasOAuth === true;
  const next = segments[1]?.text ?? "";
  if (hasOAuth && /auth/i.test(text) && (next === "token" || next === "scope")) return "oauth";
  if (/^env(?:ironment)?_?(?:vars?|variables?)?$/i.test(text) && /^[A-Z][A-Z\d_]*$/.test(next))
    return "environment_variables";
  if (isRequest && querySynonyms.has(text.toLowerCase().replaceAll("_", ""))) return "query";
  return nearMiss(text, [
    "environment_variables",
    ...(isRequest ? ["query", "body"] : []),
    ...(hasOAuth ? ["oauth"] : []),
  ]);
}

/** A near miss of one of these is not a name of the vendor's own. */
const slipNames = ["access_token", "refresh_token", "token_type"];

/** Few vendors respond to token requests in camelCase. */
const standardNames: ReadonlySet<string> = new Set([...slipNames, "expires_in", "id_token"]);

/** A name that is neither a token value nor one that a vendor would return. */
function missingOfOAuth(path: Path, { config }: Place): Missing | undefined {
  if (config.names.has("oauth")) return undefined;
  const isKnown = config.hasOAuth === true && !config.names.isOpen;
  const [, first, second] = path.segments;
  if (first === undefined) return undefined;
  if (first.text !== "token") {
    if (!isKnown || first.text === "scope" || /^\d/.test(first.text)) return undefined;
    return {
      name: first,
      within: "oauth.",
      near: second === undefined ? `token.${first.text}` : nearMiss(first.text, ["token"]),
    };
  }
  if (second === undefined) return undefined;
  const snake = snakeCase(second.text);
  const isCamel = isKnown && snake !== second.text && standardNames.has(snake);
  const near = isCamel ? snake : /[A-Z]/.test(second.text) ? undefined : nearMiss(second.text, slipNames);
  return near === undefined ? undefined : { name: second, within: "oauth.token.", near, isUnusual: isCamel };
}
