import { defineRule, locateKey } from "../../rule-kit/index.js";

/** The keys of the row that contains an override, or of the integration it applies to. */
const rowKeys: ReadonlySet<string> = new Set([
  "id",
  "name",
  "category",
  "config",
  "version",
  "sharing",
  "is_beta",
  "team_id",
  "integration",
  "integration_id",
  "environment_id",
  "show_in_catalog",
  "is_enabled",
  "is_active",
  "created_at",
  "updated_at",
  "override",
]);

export default defineRule({
  id: "override/foreign-key",
  severity: "error",
  confidence: "certain",
  summary: "A key inside the override that belongs beside it",
  description:
    "An override holds parts of a configuration: `base_url`, `headers`, `resources` and so on, without a `config` around them. `name`, `category`, `integration` and the like belong to the integration or to the row of the environment; inside the override they change nothing.",
  silences: [{ rules: ["schema/unknown-property"], on: "text" }],
  related: ["override/unknown-target"],
  examples: ({ environmentIntegration, highlight }) => ({
    bad: [
      highlight(
        environmentIntegration({
          show_in_catalog: true,
          override: { name: "acme", config: { base_url: "https://sandbox.acme.example" } },
        }),
        '"name"',
        '"config"',
      ),
    ],
    good: [environmentIntegration({ show_in_catalog: true, override: { base_url: "https://sandbox.acme.example" } })],
  }),
  messages: {
    row: ({ key }: { key: string }) => ({
      what: `\`${key}\` is not part of a configuration.`,
      why: "It belongs to the integration or to the row that holds the override; here it is ignored.",
      help: "Remove it from the override.",
    }),
    config: () => ({
      what: "An override does not wrap its parts in `config`.",
      why: "It is merged into the configuration itself, so nothing in it takes effect.",
      help: "Move the parts up one level, into the override itself.",
    }),
  },
  create: (context) => ({
    OverrideSettings: ({ node }) => {
      for (const member of node.members) {
        const { name } = member.key;
        if (!rowKeys.has(name)) continue;
        const at = locateKey(member);
        if (name === "config") context.report({ message: "config", at });
        else context.report({ message: "row", data: { key: name }, at });
      }
    },
  }),
});
