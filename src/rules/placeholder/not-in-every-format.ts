import { defineRule, fixOf, type Place, type Config, type TemplateUse } from "../../rule-kit/index.js";
import { pathsOf, formatsWithout, availabilityUnder } from "../../model/availability.js";
import { settingsOf } from "../../schema/settings-of.js";
import type { CredentialFormat } from "../../model/credentials.js";
import type { Placeholder } from "../../placeholder/parse.js";

export default defineRule({
  id: "placeholder/not-in-every-format",
  severity: "warning",
  confidence: "likely",
  summary: "A value that only some credential formats provide",
  description:
    "With several credential formats an account has the fields of one of them. Values that all requests share must resolve under each format: list the alternatives, `{{api_key|oauth.token.access_token}}`, and the first that exists is used. If none exists, the literal text `{{…}}` is sent.",
  fixable: "suggestion",
  related: ["placeholder/missing-oauth", "placeholder/undeclared"],
  examples: ({ config, apiKey, oauth2, highlight, bearer }) => {
    const credentials = { api_key: apiKey().credentials, oauth2: oauth2().credentials };
    const sending = (value: string) => config({ credentials, ...bearer(value) });
    return {
      bad: [highlight(sending("{{oauth.token.access_token}}"), "{{oauth.token.access_token}}")],
      good: [sending("{{api_key|oauth.token.access_token}}")],
    };
  },
  messages: {
    some: ({ written, formats }: { written: string; formats: string }) => ({
      what: `\`${written}\` does not exist for accounts with the format ${formats}.`,
      why: "For these accounts the literal text `{{…}}` is sent.",
      help: "Add the value of the other format as an alternative after `|`, or a default after `?:`.",
    }),
  },
  create: (context) => ({
    template: {
      where: ({ placeholders }) => placeholders.length > 0,
      visit: (use) => {
        const place = context.model.placeOf(use.node);
        if (place === undefined || place.owner.kind === "step") return;
        const { config, owner } = place;
        if (config.credentials.length < 2 || isLeftOver(place)) return;
        for (const placeholder of use.template.placeholders) {
          const all = formatsWithout(placeholder, use.scope, config);
          const without = owner.kind === "credential" ? all.filter(({ key }) => key === owner.key) : all;
          if (without.length === 0 || all.length === config.credentials.length) continue;
          const written = use.text.slice(placeholder.start, placeholder.end);
          const formats = without.map((format) => `\`${format.name}\``).join(" and ");
          const fallback = fallbackOf(placeholder, without, use, config);
          const end = pathsOf(placeholder).at(-1)?.end ?? placeholder.end - 2;
          const edit = fallback === undefined ? undefined : use.edit({ start: end, end }, `|${fallback}`);
          context.report({
            message: "some",
            data: { written, formats },
            at: use.locate(placeholder),
            fixes: edit === undefined ? [] : [fixOf(`Add \`|${fallback ?? ""}\``, "suggestion", edit)],
          });
        }
      },
    },
  }),
});

/** Whether an override has changed the format of the authorization, and the text belongs to the former one. */
function isLeftOver({ config, owner, field, rest }: Place): boolean {
  if (owner.kind !== "integration" || field !== "authorization") return false;
  const settings = settingsOf("Authorization", config.value.get("authorization")?.text("format") ?? "");
  return settings !== undefined && !settings.has(String(rest[1]));
}

/** The one value of the same nature in the other formats: a token for a token, a secret for a secret. */
function fallbackOf(
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
