import { defineRule } from "../../rule-kit/index.js";
import { isOptional, pathsOf, availabilityOf } from "../../model/availability.js";
import { readsFrom } from "../../placeholder/parse.js";

export default defineRule({
  id: "placeholder/missing-oauth",
  severity: "error",
  confidence: "certain",
  summary: "An OAuth token that is read although no credential format is OAuth",
  description:
    "`oauth.token.…` and `oauth.scope` exist for accounts that were connected through an OAuth format: `oauth2`, `oauth2_client_credentials`, `oauth` or `keka_oauth`. Without one, and without an action that writes `oauth` into the context, the literal text `{{…}}` is sent.",
  silences: [
    {
      rules: [
        ...["auth/wrong-token", "placeholder/undeclared"],
        ...["placeholder/not-in-every-format", "placeholder/secret-in-url"],
      ],
      on: "text",
    },
  ],
  related: ["placeholder/undeclared", "placeholder/not-in-every-format"],
  examples: ({ config, apiKey, oauth2, highlight, bearer }) => ({
    bad: [highlight(config({ ...apiKey(), ...bearer("{{oauth.token.access_token}}") }), "oauth.token.access_token")],
    good: [config({ ...oauth2(), ...bearer("{{oauth.token.access_token}}") })],
  }),
  messages: {
    found: ({ path, formats }: { path: string; formats: string }) => ({
      what: `Nothing provides \`${path}\`: ${formats} is not an OAuth format.`,
      why: "The literal text `{{…}}` is sent.",
      help: "Read a field of the credential instead, or declare an OAuth format.",
    }),
  },
  create: (context) => ({
    template: {
      where: (template) => readsFrom(template, "oauth"),
      visit: (use) => {
        for (const { path, place, placeholder } of context.model.readsOf(use, "oauth")) {
          if (place.config.hasOAuth !== false || isOptional(placeholder)) continue;
          const others = pathsOf(placeholder).filter((other) => other !== path);
          if (others.some((other) => availabilityOf(other, use.scope, place) !== "missing")) continue;
          const formats = place.config.credentials.map((format) => `\`${format.name}\``).join(" and ");
          context.report({ message: "found", data: { path: path.text, formats }, at: use.locate(path) });
        }
      },
    },
  }),
});
