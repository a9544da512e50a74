import type { TemplateScope } from "../../generated/shapes.js";
import { hasFlag, type Placeholder } from "../placeholder/parse.js";
import type { Path } from "../placeholder/path.js";
import { rootOf, type Root } from "../placeholder/scope.js";
import type { Config } from "./config.js";
import type { CredentialFormat } from "./credentials.js";
import { hasField } from "./names.js";
import type { Place } from "./place.js";

/** Whether something provides a value: the document says so, it says the opposite, or it cannot tell. */
export type Availability = "provided" | "missing" | "unknown";

/** Whether accounts of one credential format have what a path reads. */
export function availabilityUnder(
  format: CredentialFormat,
  path: Path,
  scope: TemplateScope,
  config: Config,
): Availability {
  const root = rootOf(path);
  // The prefix is none: what comes after it was meant, unless an account has a name that is spelled like it.
  if (root.kind !== "prefixed" || config.names.has(root.prefix.text)) {
    return availabilityOfRoot(format, root, scope, config);
  }
  return availabilityOfRoot(format, rootOf({ ...path, segments: path.segments.slice(1) }), scope, config);
}

function availabilityOfRoot(format: CredentialFormat, root: Root, scope: TemplateScope, config: Config): Availability {
  switch (root.kind) {
    case "unknown":
    case "environment":
      return "provided";
    case "oauth":
      return availabilityOfOAuth(format, config);
    case "request":
      return scope === "request" ? "provided" : availabilityOfName(format, root.name.text, config);
    case "prefixed":
      return availabilityOfName(format, root.prefix.text, config);
    case "account":
    case "foreign":
      return availabilityOfName(format, root.name.text, config);
  }
}

function availabilityOfOAuth(format: CredentialFormat, config: Config): Availability {
  if (format.isOAuth === true || config.names.shared.has("oauth") || hasField(format, "oauth")) return "provided";
  return format.isOAuth === undefined || config.names.isOpen ? "unknown" : absenceIn(config);
}

function availabilityOfName(format: CredentialFormat, name: string, config: Config): Availability {
  if (hasField(format, name) || config.names.shared.has(name)) return "provided";
  return format.isOpen || config.names.isOpen ? "unknown" : absenceIn(config);
}

/** What it means that a configuration says nothing of a value. */
function absenceIn(config: Config): Availability {
  return config.knows("names") ? "missing" : "unknown";
}

/** The credential formats whose accounts a place is for: all, or the one whose credential it stands in. */
export function formatsAt({ config, owner }: Place): readonly CredentialFormat[] {
  if (owner.kind !== "credential") return config.credentials;
  return config.credentials.filter((format) => format.key === owner.key);
}

/** Whether a path is provided under some, none or all of the formats that a place is for. */
export function availabilityOf(path: Path, scope: TemplateScope, place: Place): Availability {
  const { config } = place;
  return strongest(
    formatsAt(place).map((format) => availabilityUnder(format, path, scope, config)),
    absenceIn(config),
  );
}

/** Whether a placeholder gives a value under a format: one alternative is enough, and so is a default or a flag. */
export function availabilityOfPlaceholder(
  placeholder: Placeholder,
  format: CredentialFormat,
  scope: TemplateScope,
  config: Config,
): Availability {
  if (isOptional(placeholder)) return "provided";
  return strongest(
    pathsOf(placeholder).map((path) => availabilityUnder(format, path, scope, config)),
    absenceIn(config),
  );
}

/** Whether the placeholder says itself what happens where nothing provides a value. */
export function isOptional(placeholder: Placeholder): boolean {
  return placeholder.default !== undefined || hasFlag(placeholder, "null") || hasFlag(placeholder, "undefined");
}

/** Every path that a placeholder tries, in order. */
export function pathsOf(placeholder: Placeholder): Path[] {
  return placeholder.alternatives.flatMap((alternative) => alternative.paths);
}

function strongest(provisions: readonly Availability[], none: Availability): Availability {
  if (provisions.includes("provided")) return "provided";
  return provisions.includes("unknown") ? "unknown" : none;
}
