import type { TemplateScope } from "../../generated/shapes.js";
import { hasFlag, type Placeholder } from "../placeholder/parse.js";
import type { Path } from "../placeholder/path.js";
import { rootOf, type Root } from "../placeholder/scope.js";
import type { Config } from "./config.js";
import type { CredentialFormat } from "./credentials.js";
import type { Place } from "./place.js";

/** Whether something provides a value: certainly, certainly not, or unknown. */
export type Availability = "provided" | "missing" | "unknown";

/** Whether accounts of some credential formats have the value that a path reads. */
export function availabilityUnder(
  formats: readonly CredentialFormat[],
  path: Path,
  scope: TemplateScope,
  config: Config,
): Availability {
  const root = rootOf(path);
  // The prefix is a mistake, unless an account has a name spelled like it.
  if (root.kind !== "prefixed" || config.names.has(root.prefix.text)) {
    return availabilityOfRoot(formats, root, scope, config);
  }
  return availabilityOfRoot(formats, rootOf({ ...path, segments: path.segments.slice(1) }), scope, config);
}

function availabilityOfRoot(
  formats: readonly CredentialFormat[],
  root: Root,
  scope: TemplateScope,
  config: Config,
): Availability {
  if (formats.length === 0) return absenceIn(config);
  switch (root.kind) {
    case "unknown":
    case "environment":
      return "provided";
    case "oauth":
      return availabilityOfOAuth(formats, config);
    case "request":
      return scope === "request" ? "provided" : availabilityOfName(formats, root.name.text, config);
    case "prefixed":
      return availabilityOfName(formats, root.prefix.text, config);
    case "account":
    case "foreign":
      return availabilityOfName(formats, root.name.text, config);
  }
}

function availabilityOfOAuth(formats: readonly CredentialFormat[], config: Config): Availability {
  if (hasName(formats, "oauth", config) || formats.some(({ isOAuth }) => isOAuth === true)) return "provided";
  const isUnknown = config.names.isOpen || formats.some(({ isOAuth }) => isOAuth === undefined);
  return isUnknown ? "unknown" : absenceIn(config);
}

function availabilityOfName(formats: readonly CredentialFormat[], name: string, config: Config): Availability {
  if (hasName(formats, name, config)) return "provided";
  return config.names.isOpen || formats.some(({ isOpen }) => isOpen) ? "unknown" : absenceIn(config);
}

function hasName(formats: readonly CredentialFormat[], name: string, { names, credentials }: Config): boolean {
  if (formats === credentials) return names.has(name);
  return names.shared.has(name) || formats.some((format) => format.fieldNames.has(name));
}

/** What the absence of a value in a configuration means. */
function absenceIn(config: Config): Availability {
  return config.knows("names") ? "missing" : "unknown";
}

/** The credential formats that a place serves: all, or the one that contains it. */
export function formatsAt({ config, owner }: Place): readonly CredentialFormat[] {
  if (owner.kind !== "credential") return config.credentials;
  return config.credentials.filter((format) => format.key === owner.key);
}

/** Whether a path is provided under any format that a place serves. */
export function availabilityOf(path: Path, scope: TemplateScope, place: Place): Availability {
  return availabilityUnder(formatsAt(place), path, scope, place.config);
}

/** The formats whose accounts have no value for a placeholder: no alternative, default or flag provides one. */
export function formatsWithout(
  placeholder: Placeholder,
  scope: TemplateScope,
  config: Config,
): readonly CredentialFormat[] {
  const { credentials, names } = config;
  const paths = pathsOf(placeholder);
  const isEverywhere = (path: Path): boolean =>
    names.formatsWith(path.segments[0]?.text ?? "").length === credentials.length;
  if (isOptional(placeholder) || paths.some(isEverywhere)) return [];
  return credentials.filter((format) =>
    paths.every((path) => availabilityUnder([format], path, scope, config) === "missing"),
  );
}

/** Whether a placeholder has a default or a flag for a missing value. */
export function isOptional(placeholder: Placeholder): boolean {
  return placeholder.default !== undefined || hasFlag(placeholder, "null") || hasFlag(placeholder, "undefined");
}

/** Every path that a placeholder tries, in order. */
export function pathsOf(placeholder: Placeholder): Path[] {
  return placeholder.alternatives.flatMap((alternative) => alternative.paths);
}
