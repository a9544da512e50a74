import type { Config, TemplateUse } from "../../../rule-kit/index.js";
import type { CredentialFormat } from "../../../model/credentials.js";
import { pathsOf, availabilityUnder } from "../../../model/availability.js";
import type { Placeholder } from "../../../placeholder/parse.js";

/** The one value of the same nature in the other formats: a token for a token, a secret for a secret. */
export function fallbackOf(
  placeholder: Placeholder,
  without: readonly CredentialFormat[],
  use: TemplateUse,
  config: Config,
): string | undefined {
  const [format] = without;
  if (format === undefined || without.length > 1 || placeholder.alternatives.some(({ types }) => types.length > 0)) {
    return undefined;
  }
  const readsSecret = pathsOf(placeholder).some((path) =>
    config.credentials.some(
      (other) =>
        availabilityUnder([other], path, use.scope, config) === "provided" &&
        (path.segments[0]?.text === "oauth" || secretsOf(other).includes(path.segments[0]?.text ?? "")),
    ),
  );
  if (!readsSecret) return undefined;
  if (format.isOAuth === true) return "oauth.token.access_token";
  const secrets = secretsOf(format);
  return secrets.length === 1 ? secrets[0] : undefined;
}

function secretsOf(format: CredentialFormat): string[] {
  return format.fields.filter((field) => field.value.text("type") === "password").map((field) => field.name);
}
