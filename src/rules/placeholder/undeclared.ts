import { type Config, defineRule, didYouMean, fixOf } from "../../rule-kit/index.js";
import { readsFrom } from "../../placeholder/parse.js";
import { filtersOf, reportOfFilter } from "./support/filters.js";
import { misspeltFields } from "../auth/support/misspelt-fields.js";
import { undeclaredName } from "./support/undeclared-names.js";

export default defineRule({
  id: "placeholder/undeclared",
  severity: "error",
  confidence: "likely",
  summary: "A name that no credential, action or configuration provides",
  description: [
    "A bare name is read from the account's context: the fields of its credential, what actions write (`set_context`, `update_context`, forms), what `handle_verification` writes, and what a link token adds. If nothing provides it, the literal text `{{…}}` is sent.",
    "Names that link tokens add can be declared in the configuration file under `context`, variables under `environmentVariables`. A misspelling of a name that is provided is an error. A name that is neither a misspelling nor part of `base_url`, an OAuth host, `authorization`, an `Authorization` header or the webhook's signature is only a guess, unless another method reads the caller's value of that name in the same place of its path.",
  ].join("\n\n"),
  fixable: "unsafe",
  silences: [
    { rules: ["placeholder/not-in-every-format"], on: "text" },
    { rules: ["auth/bearer-without-token-source"], on: "value" },
  ],
  related: ["placeholder/prefixed-root", "placeholder/missing-oauth", "placeholder/not-in-every-format"],
  examples: ({ config, apiKey, highlight, bearer }) => {
    const subdomain = { name: "subdomain", label: "Subdomain", type: "text" };
    const fields = apiKey(subdomain, { name: "api_key", label: "API key", type: "password" });
    const reading = (name: string, token: string) =>
      config({ base_url: `https://{{${name}}}.acme.example`, ...fields, ...bearer(`{{${token}}}`) });
    return {
      bad: [highlight(reading("subdomian", "token"), "subdomian", "token")],
      good: [reading("subdomain", "api_key")],
    };
  },
  messages: {
    nothing: ({ name, near }: { name: string; near: string | undefined }) => ({
      what: `Nothing provides \`${name}\`.`,
      why: "The literal text `{{…}}` is sent.",
      help:
        didYouMean(near) ??
        "Add a field to the credential, or declare the name under `context` in the configuration file if a link token adds it.",
    }),
    callers: ({ name, near }: { name: string; near: string | undefined }) => ({
      what: `Nothing provides \`${name}\`; the caller's value is \`${near}\`.`,
      why: "A bare name is a value of the account. The literal text `{{…}}` is sent.",
      help: `Write \`${near}\`.`,
    }),
    filter: ({ name, meant }: { name: string; meant: string | undefined }) => ({
      what: `\`${name}\` is read as a fallback name, and nothing provides it.`,
      why: "Whatever follows `|` is another name to try.",
      help:
        meant === undefined
          ? "Remove it: placeholders have no filters, and the value is sent as is."
          : `Write \`${meant}\` instead: ${meant.startsWith("?") ? "a default comes after `?:`" : "a type comes after a colon"}.`,
    }),
  },
  create: (context) => {
    const isMisspeltField = (name: string, config: Config): boolean =>
      !config.names.has(name) && context.derived.of(config, misspeltFields).has(name);
    return {
      template: {
        where: (template) => readsFrom(template, ...kinds) || filtersOf(template).length > 0,
        visit: (use) => {
          for (const read of context.model.readsOf(use, ...kinds)) {
            const isOfField = read.root.kind === "account" && isMisspeltField(read.root.name.text, read.place.config);
            const undeclared = undeclaredName(read, use, context.linted);
            if (undeclared === undefined || isOfField) continue;
            const { name, within, right, replaced, severity, confidence, isCallers } = undeclared;
            const message = isCallers ? "callers" : "nothing";
            const data = { name: within + name.text, near: right && within + right };
            const fixes = right === undefined ? [] : [fixOf(`Write \`${right}\``, "unsafe", use.edit(replaced, right))];
            context.report({ message, data, at: use.locate(name), severity, confidence, fixes });
          }
          const config = context.model.placeOf(use.node)?.config;
          for (const filter of filtersOf(use.template)) {
            if (config?.names.has(filter.segment.text) === false) context.report(reportOfFilter(filter, use));
          }
        },
      },
    };
  },
});

/** Where the names come from that something has to provide. */
const kinds = ["environment", "account", "prefixed", "oauth"] as const;
