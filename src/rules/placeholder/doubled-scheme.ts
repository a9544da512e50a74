import { accountName, rootOf } from "../../placeholder/scope.js";
import type { Config } from "../../model/config.js";
import type { Value } from "../../model/value.js";
import type { TemplateUse } from "../../model/sites.js";
import type { Placeholder, Template } from "../../placeholder/parse.js";
import { fixOf } from "../../rule-kit/fixes.js";
import { defineRule, type Report } from "../../rule-kit/rule.js";

const messages = {
  scheme: ({ name, scheme, because }: { name: string; scheme: string; because: string }) => ({
    what: `\`{{${name}}}\` already includes a scheme: ${because}.`,
    why: `The URL becomes \`${scheme}https://…\`, and the request fails.`,
    help: `Remove \`${scheme}\`, or ask for only the host in the field \`${name}\`.`,
  }),
  twice: ({ written }: { written: string }) => ({
    what: `The URL begins with two schemes: \`${written}\`.`,
    why: "The second one is read as the host, and the request fails.",
    help: "Remove one of them.",
  }),
  domain: ({ name, domain, example }: { name: string; domain: string; example: string }) => ({
    what: `\`{{${name}}}\` already ends in \`${domain}\`: the field's example is \`${example}\`.`,
    why: `The URL becomes \`…${domain}${domain}\`, a different host.`,
    help: `Remove \`${domain}\` here, or change the example to the part before it.`,
  }),
  none: ({ written }: { written: string }) => ({
    what: `The URL begins with \`${written}\` and has no scheme.`,
    why: "It is not an absolute URL, so no request can be sent.",
    help: "Start it with `https://`.",
  }),
};

export default defineRule({
  id: "placeholder/doubled-scheme",
  severity: "error",
  confidence: "likely",
  summary: "A URL that repeats the scheme or domain of a field's value, or has no scheme at all",
  description: [
    "What people enter into a field is inserted into the template as is. A field with the format `url` holds a whole URL, so `https://{{site_url}}` becomes `https://https://…`, like a URL with two schemes; if the field's example ends in the domain that the template adds, the domain is repeated.",
    "Conversely, a template that begins with a subdomain needs a scheme: `{{subdomain}}.acme.example` is not a URL.",
  ].join("\n\n"),
  fixable: "unsafe",
  related: ["auth/self-contradicting-field"],
  examples: ({ config, apiKey, highlight }) => ({
    bad: [
      highlight(
        config({
          base_url: "https://{{site_url}}/api",
          ...apiKey({ name: "site_url", label: "Site", type: "text", format: "url" }),
        }),
        "https://{{site_url}}",
      ),
      highlight(
        config({
          base_url: "{{subdomain}}.acme.example",
          ...apiKey({ name: "subdomain", label: "Subdomain", type: "text" }),
        }),
        "{{subdomain}}",
      ),
    ],
    good: [
      config({
        base_url: "{{site_url}}/api",
        ...apiKey({ name: "site_url", label: "Site", type: "text", format: "url" }),
      }),
    ],
  }),
  messages,
  create: (context) => ({
    template: {
      where: ({ text, placeholders }) =>
        twoSchemes.test(text) || (/^(?:https?:\/\/)?\{\{/i.test(text) && placeholders.length > 0),
      visit: (use) => {
        const place = context.model.placeOf(use.node);
        if (place?.field !== "base_url" && !/Host$/.test(String(use.node.key))) return;
        const [written] = twoSchemes.exec(use.text) ?? [];
        const report = written === undefined ? place && reportOfField(use, place.config) : reportTwice(use, written);
        if (report !== undefined) context.report(report);
      },
    },
  }),
});

type SchemeReport = { [K in keyof typeof messages]: Report<typeof messages, K> }[keyof typeof messages];

function reportTwice(use: TemplateUse, written: string): SchemeReport {
  const first = { start: 0, end: written.search(/h[^h]*$/i) };
  const fixes = [fixOf("Remove the first", "unsafe", use.edit(first, ""))];
  return { message: "twice", data: { written }, at: use.locate({ start: 0, end: written.length }), fixes };
}

/** A URL that begins with a field's value, in which the scheme or the domain is doubled or missing. */
function reportOfField(use: TemplateUse, config: Config): SchemeReport | undefined {
  const read = fieldRead(use.template);
  const fields = read === undefined ? [] : fieldsOf(config, read.name);
  if (read === undefined || fields.length === 0) return undefined;
  const { name, placeholder } = read;
  const { start, end } = placeholder;
  const scheme = use.text.slice(0, start);
  const domain = domainAfter(use.template);
  const reasons = fields.map(reasonOf);
  const [because] = reasons;
  if (scheme !== "" && because !== undefined && !reasons.includes(undefined)) {
    const fixes = [fixOf(`Remove \`${scheme}\``, "unsafe", use.edit({ start: 0, end: start }, ""))];
    const at = use.locate({ start: 0, end });
    return { message: "scheme", data: { name, scheme, because }, at, severity: "warning", fixes };
  }
  const examples = fields.flatMap((field) => exampleOf(field) ?? []);
  const isHostOnly = domain !== undefined || (fields.length === 1 && examples.some(isHost));
  if (scheme === "" && isHostOnly && reasons.every((reason) => reason === undefined)) {
    const fixes = [fixOf("Start with `https://`", "unsafe", use.edit({ start: 0, end: 0 }, "https://"))];
    const severity = domain === undefined ? "warning" : "error";
    const data = { written: use.text.slice(start, end) };
    return { message: "none", data, at: use.locate(placeholder), severity, fixes };
  }
  const example = examples.find((text) => domain !== undefined && text.endsWith(domain));
  if (domain === undefined || example === undefined || fields.length > 1) return undefined;
  const at = use.locate({ start, end: end + domain.length });
  return { message: "domain", data: { name, domain, example }, at, severity: "warning" };
}

/** A placeholder that reads only a field of the account. */
interface FieldRead {
  readonly name: string;
  readonly placeholder: Placeholder;
}

/** The first placeholder, if it is such a read. */
function fieldRead({ placeholders: [placeholder] }: Template): FieldRead | undefined {
  const [first, ...others] = placeholder?.alternatives ?? [];
  const path = first?.paths[0];
  const name = path && accountName(rootOf(path));
  if (placeholder === undefined || name === undefined || path?.segments.at(-1)?.text !== name) return undefined;
  return others.length > 0 || placeholder.default !== undefined ? undefined : { name, placeholder };
}

const twoSchemes = /^https?:\/\/https?:(?:\/\/)?/i;

/** The rest of a host after a placeholder: `.acme.example`. */
function domainAfter({ text, placeholders }: Template): string | undefined {
  const end = placeholders[0]?.end ?? 0;
  return /^(?:\.[a-z0-9-]+)+(?=[/:?#]|$)/i.exec(text.slice(end))?.[0];
}

/** The fields of that name in all formats. */
function fieldsOf({ credentials }: Config, name: string): readonly Value[] {
  return credentials.flatMap(({ fields }) => fields.filter((field) => field.name === name).map(({ value }) => value));
}

/** Why the values of a field start with a scheme. */
function reasonOf(field: Value): string | undefined {
  const example = exampleOf(field);
  if (example !== undefined && /^https?:\/\//i.test(example)) return `the field's example is \`${example}\``;
  if (example !== undefined && isHost(example)) return undefined;
  const choices = field.get("options")?.items() ?? [];
  const urls = choices.flatMap((option) => /^https?:\/\/.*/is.exec(option.text("value") ?? "")?.[0] ?? []);
  if (urls[0] !== undefined && urls.length === choices.length) return `the field offers \`${urls[0]}\``;
  if (/^\^?\(?https\??:/i.test(field.text("pattern") ?? "")) return "the field's `pattern` requires one";
  return field.text("format") === "url" ? "the field has the format `url`" : undefined;
}

/** The example or prefix of a field. */
function exampleOf(field: Value): string | undefined {
  return [field.text("default"), field.text("placeholder")]
    .map((text) => text?.trim().replace(/^(?:e\.g\.|for example|example:)\s*/i, ""))
    .find((text) => text !== undefined && /^(?:\S+\.\S+|https?:\/\/\S+)$/i.test(text));
}

/** Whether a string is a host without a scheme. */
function isHost(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?::\d+)?(?:\/\S*)?$/i.test(text);
}
