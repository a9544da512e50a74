import type { Config } from "../../model/config.js";
import type { Place } from "../../model/place.js";
import type { Read } from "../../model/reads.js";
import type { TemplateUse } from "../../model/sites.js";
import { fixOf } from "../../rule-kit/fixes.js";
import { readsFrom } from "../../placeholder/parse.js";
import type { LintedDocument } from "../../rule-kit/linted-document.js";
import { defineRule } from "../../rule-kit/rule.js";
import { callersPath, keepsType } from "./callers-path.js";
import { filtersOf, type Filter } from "./filters.js";
import { missingName } from "./missing-names.js";

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
  examples: ({ config, apiKey, highlight, bearer }) => ({
    bad: [
      highlight(
        config({
          base_url: "https://{{subdomian}}.acme.example",
          ...apiKey(
            { name: "subdomain", label: "Subdomain", type: "text" },
            { name: "api_key", label: "API key", type: "password" },
          ),
          ...bearer("{{token}}"),
        }),
        "subdomian",
        "token",
      ),
    ],
    good: [
      config({
        base_url: "https://{{subdomain}}.acme.example",
        ...apiKey(
          { name: "subdomain", label: "Subdomain", type: "text" },
          { name: "api_key", label: "API key", type: "password" },
        ),
        ...bearer("{{api_key}}"),
      }),
    ],
  }),
  messages: {
    nothing: ({ name, near }: { name: string; near: string | undefined }) => ({
      what: `Nothing provides \`${name}\`.`,
      why: "The literal text `{{…}}` is sent.",
      help:
        near === undefined
          ? "Add a field to the credential, or declare the name under `context` in the configuration file if a link token adds it."
          : `Did you mean \`${near}\`?`,
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
  create: (context) => ({
    template: {
      where: (template) => readsFrom(template, ...kinds) || filtersOf(template).length > 0,
      visit: (use) => {
        for (const read of context.model.readsOf(use, ...kinds)) {
          const report = reportOfName(read, use, context.linted);
          if (report !== undefined) context.report(report);
        }
        const config = context.model.placeOf(use.node)?.config;
        for (const filter of filtersOf(use.template)) {
          if (config?.names.has(filter.segment.text) === false) context.report(reportOfFilter(filter, use));
        }
      },
    },
  }),
});

/** Where the names come from that something has to provide. */
const kinds = ["environment", "account", "prefixed", "oauth"] as const;

/** The finding about a name that nothing provides. */
function reportOfName(read: Read<(typeof kinds)[number]>, use: TemplateUse, { derived }: LintedDocument) {
  const missing = missingName(read, use);
  if (missing === undefined) return undefined;
  const { name, within = "", isDefaulted, isUnusual } = missing;
  // A list that a link token adds next to its first element.
  const isList = `${missing.near}s` === name.text && keepsType(read.placeholder);
  const near = isList ? undefined : missing.near;
  const isTokenOfBearer = near?.startsWith("oauth.") === true && isBearerValue(read.place);
  const isLikely = (near !== undefined && !isTokenOfBearer) || isDetermined(read.place);
  // A verification with a mistake may be intended to provide any name.
  if (near === undefined && derived.of(read.place.config, hasVerificationProblem)) return undefined;
  if (isDefaulted === true && (near === undefined || isOtherNumber(name.text, near))) return undefined;
  // Whether a bearer token has a source at all is judged by auth/bearer-without-token-source.
  if (!isLikely && isBearerValue(read.place)) return undefined;
  const request = missing.near === undefined ? callersPath(read, use, derived) : undefined;
  const right = near ?? request;
  return {
    message: request === undefined ? "nothing" : "callers",
    data: { name: within + name.text, near: right && within + right },
    at: use.locate(name),
    severity: near === undefined || isDefaulted === true || isUnusual === true ? "warning" : "error",
    confidence: isLikely || request !== undefined ? "likely" : "guess",
    fixes: right === undefined ? [] : [fixOf(`Write \`${right}\``, "unsafe", use.edit(name, right))],
  } as const;
}

/** The finding about a fallback that is not a name. */
function reportOfFilter({ segment, placeholder, meant }: Filter, use: TemplateUse) {
  const bar = use.text.lastIndexOf("|", segment.start);
  const isWhole = use.text.slice(bar + 1, segment.end).trim() === segment.text;
  const span = { start: use.text.slice(0, bar).trimEnd().length, end: segment.end };
  const isFixable = isWhole && meant !== undefined && placeholder.default === undefined;
  const fixes = isFixable ? [fixOf(`Write \`${meant}\``, "unsafe", use.edit(span, meant))] : [];
  return { message: "filter", data: { name: segment.text, meant }, at: use.locate(segment), fixes } as const;
}

/** Whether only values of the account are possible at the place, and the document declares them. */
function isDetermined({ config, owner, field, rest }: Place): boolean {
  if (owner.kind === "step") return false;
  if (owner.kind === "credential") {
    const isHost = rest[0] === "auth" && /Host$/.test(String(rest[1]));
    return isHost && config.credentials.some(({ key, fields }) => key === owner.key && fields.length > 0);
  }
  if (!config.credentials.some((format) => format.fields.length > 0)) return false;
  const part = String(rest[0]);
  if (field === "webhook") return part === "signature_verification";
  return field === "base_url" || field === "authorization" || (field === "headers" && /^authorization$/i.test(part));
}

/** Whether the verification of the webhook has a mistake. Use through `Derived`, like all functions here. */
function hasVerificationProblem(config: Config, { model, expressions }: LintedDocument): boolean {
  return expressions.some(
    ({ role, node, analysis }) =>
      role === "webhook-verification" && analysis.problems.length > 0 && model.placeOf(node)?.config === config,
  );
}

/** Whether two names are the singular and the plural of one word: with a default, both may be meant. */
function isOtherNumber(one: string, other: string): boolean {
  return `${one}s` === other || one === `${other}s`;
}

function isBearerValue({ field, rest }: Place): boolean {
  return field === "authorization" && (rest[1] === "value" || rest[1] === "token");
}
