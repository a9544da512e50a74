import type { Config, LintedDocument } from "../../../rule-kit/index.js";
import { authorizationsOf } from "../../../model/authorization.js";
import type { Structure } from "../../../schema/structure.js";

/** Formats whose requests are signed, or whose tokens are exchanged, in ways that no configuration shows. */
const opaqueFormats: ReadonlySet<string> = new Set(["oauth", "keka_oauth"]);

/**
 * Whether an unread field is a defect: there are requests, and no other mistake is where the field
 * may have been meant to. As all here, to be asked of `Derived`.
 */
export function isJudgeable(config: Config, { secrets, structure, derived }: LintedDocument): boolean {
  if (!hasRequests(config) || secrets.length > 0 || derived.of(structure, isDefective)) return false;
  return authorizationsOf(config).every((one) => one.format === "basic" || one.isComplete);
}

function isDefective({ findings }: Structure): boolean {
  return findings.some(({ kind }) => kind === "type" || kind === "required");
}

/** Whether certainly no request of a configuration sends any of its credentials. */
export function sendsNothing(config: Config, { model: { reads } }: LintedDocument): boolean {
  if (reads.isSent(config) || reads.isOpen(config) || config.names.isOpen) return false;
  const { credentials, value } = config;
  if (credentials.some((format) => format.isOpen || opaqueFormats.has(format.name) || format.isOAuth === undefined)) {
    return false;
  }
  // Without an authorization of its own, what is done with an OAuth token is not documented.
  if (config.hasOAuth !== false && (!value.has("authorization") || reads.mayMean(config, "oauth"))) return false;
  const areComplete = authorizationsOf(config).every((one) => one.isComplete);
  return areComplete && !config.names.all().some((name) => reads.mayMean(config, name));
}

/** Whether the authorization reads fields of the OAuth credentials, and nothing reads the token that they are exchanged for. */
export function sendsNoToken(config: Config, { model: { reads } }: LintedDocument): boolean {
  const { credentials, names } = config;
  const areOAuth =
    credentials.length > 0 && credentials.every(({ name, isOpen }) => name.startsWith("oauth2") && !isOpen);
  const authorizations = authorizationsOf(config);
  if (!areOAuth || names.isOpen || reads.mayMean(config, "oauth")) return false;
  return authorizations.every(({ isComplete, value }) => {
    const read = (value.get("config")?.templates() ?? []).flatMap((template) => template.reads);
    return isComplete && read.length > 0 && read.every(({ path }) => fieldNames(config).has(path.text));
  });
}

function fieldNames({ credentials }: Config): ReadonlySet<string> {
  return new Set(credentials.flatMap(({ fields }) => fields.map(({ name }) => name)));
}

/** Whether some method sends authenticated requests to a known address. */
function hasRequests(config: Config): boolean {
  return config.methods().some(({ value, baseUrl }) => baseUrl !== undefined && !value.isTrue("no_auth"));
}
